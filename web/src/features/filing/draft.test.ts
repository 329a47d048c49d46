import { beforeEach, expect, test } from 'vitest';
import { dropDraft, keepDraft, keptDraft, stepToCorrect, stepToShow, wrongIn } from './draft';

beforeEach(() => {
  localStorage.clear();
});

test('what was typed is there again, with the key it was begun with', () => {
  const draft = { ...keptDraft('east'), description: 'No water since Monday' };
  keepDraft('east', draft);
  expect(keptDraft('east')).toEqual(draft);
  expect(keptDraft('west').description).toBe('');
  dropDraft('east');
  expect(keptDraft('east').key).not.toBe(draft.key);
});

test('a draft that cannot be read is begun anew', () => {
  localStorage.setItem('pcrm.draft.east', '{');
  expect(keptDraft('east').description).toBe('');
});

test('what the API refuses leads to its step', () => {
  expect(stepToCorrect(['email', 'locality'])).toBe('where');
  expect(stepToCorrect(['captcha'])).toBeNull();
});

test('each step names what is wrong in it', () => {
  const draft = { ...keptDraft('east'), description: 'short', name: 'A', phone: '12', email: 'nobody' };
  expect(Object.keys(wrongIn('what', draft))).toEqual(['description']);
  expect(Object.keys(wrongIn('where', draft))).toEqual([]);
  expect(Object.keys(wrongIn('who', draft))).toEqual(['citizenName', 'phone', 'email']);
  const right = { ...draft, name: 'Asha', phone: '+91 98390 12345', email: '' };
  expect(wrongIn('who', right)).toEqual({});
});

test('an address leads no further than what is told', () => {
  const draft = { ...keptDraft('east'), description: 'No water since Monday' };
  expect(stepToShow('who', keptDraft('east'))).toBe('what');
  expect(stepToShow('who', draft)).toBe('who');
  expect(stepToShow('review', draft)).toBe('who');
  expect(stepToShow('review', { ...draft, name: 'Asha', phone: '+91 98390 12345' })).toBe('review');
});
