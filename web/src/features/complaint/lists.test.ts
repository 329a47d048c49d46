import { expect, test } from 'vitest';
import type { Schemas } from '@/api/client';
import { withRow } from './lists';

const row = (trackingId: string, version: number) => ({ trackingId, version }) as Schemas['ComplaintView'];

test('one row is as it is now and the others are the very same', () => {
  const before = {
    pageParams: [undefined, 'next'],
    pages: [{ items: [row('a', 1), row('b', 1)] }, { items: [row('c', 1)] }],
  };
  const after = withRow(before, row('b', 2));
  expect(after.pages[0]?.items.map(({ version }) => version)).toEqual([1, 2]);
  expect(after.pages[0]?.items[0]).toBe(before.pages[0]?.items[0]);
  expect(after.pages[1]).toBe(before.pages[1]);
});
