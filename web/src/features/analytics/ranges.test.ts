import { expect, test } from 'vitest';
import { before, isRange, lastDays } from './ranges';

test('thirty days end today and count both ends', () => {
  const noon = Date.parse('2026-03-01T12:00:00Z');
  const range = lastDays(30, noon);
  expect(range.to).toBe('2026-03-01');
  expect(range.from).toBe('2026-01-31');
});

test('the period before is as long and ends the day before', () => {
  expect(before({ from: '2026-03-01', to: '2026-03-31' })).toEqual({ from: '2026-01-29', to: '2026-02-28' });
  expect(before({ from: '2024-03-01', to: '2024-03-01' })).toEqual({ from: '2024-02-29', to: '2024-02-29' });
});

test('a range that is turned round or not written out is none', () => {
  expect(isRange({ from: '2026-03-02', to: '2026-03-01' })).toBe(false);
  expect(isRange({ from: '', to: '2026-03-01' })).toBe(false);
  expect(isRange({ from: '2026-03-01', to: '2026-03-01' })).toBe(true);
});
