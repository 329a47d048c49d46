import { expect, test } from 'vitest';
import { readsFiles, readsNotes } from './readers';

const one = { id: '1', name: 'Asha' };
const other = { id: '2', name: 'Meena' };
const complaint = { officer: one, filedBy: other };

test('an officer reads the notes and files of what lies on their own desk', () => {
  expect(readsNotes(complaint, { id: '1', role: 'OFFICER' })).toBe(true);
  expect(readsNotes(complaint, { id: '2', role: 'OFFICER' })).toBe(false);
  expect(readsFiles(complaint, { id: '2', role: 'OFFICER' })).toBe(false);
});

test('an operator sees the files of what they filed, and no notes', () => {
  expect(readsFiles(complaint, { id: '2', role: 'CALL_OPERATOR' })).toBe(true);
  expect(readsFiles(complaint, { id: '1', role: 'CALL_OPERATOR' })).toBe(false);
  expect(readsNotes(complaint, { id: '2', role: 'CALL_OPERATOR' })).toBe(false);
});

test('whoever leads reads all', () => {
  expect(readsNotes(complaint, { id: '3', role: 'DEPARTMENT_HEAD' })).toBe(true);
  expect(readsFiles(complaint, { id: '3', role: 'ADMIN' })).toBe(true);
});
