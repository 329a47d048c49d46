import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gathered } from './gathered';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('the first is shown at once and a burst after it together', () => {
  const shown: string[][] = [];
  const changes = gathered((changed) => shown.push([...changed]));
  changes.add('a');
  changes.add('b');
  changes.add('c');
  changes.add('b');
  expect(shown).toEqual([['a']]);
  vi.advanceTimersByTime(1_000);
  expect(shown).toEqual([['a'], ['b', 'c']]);
  vi.advanceTimersByTime(5_000);
  changes.add('d');
  expect(shown).toEqual([['a'], ['b', 'c'], ['d']]);
});

test('once stopped nothing is shown', () => {
  const shown: string[][] = [];
  const changes = gathered((changed) => shown.push([...changed]));
  changes.add('a');
  changes.add('b');
  changes.stop();
  vi.advanceTimersByTime(5_000);
  expect(shown).toEqual([['a']]);
});
