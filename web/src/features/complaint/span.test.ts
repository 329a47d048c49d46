import { expect, test } from 'vitest';
import { span } from './span';

test.each([
  [10, 'minutes', 1],
  [-3_540, 'minutes', 59],
  [3_600, 'hours', 1],
  [-169_000, 'hours', 47],
  [172_800, 'days', 2],
] as const)('%i seconds', (seconds, unit, count) => {
  expect(span(seconds)).toEqual({ unit, count });
});
