import { expect, test } from 'vitest';
import { trackingId } from './trackingId';

test.each([
  ['PCRM-20260131-7K3QZ0XA', 'PCRM-20260131-7K3QZ0XA'],
  [' pcrm-20260131-7k3qz0xa ', 'PCRM-20260131-7K3QZ0XA'],
  ['PCRM–20260131–7K3QZ0XA', 'PCRM-20260131-7K3QZ0XA'],
  ['PCRM-20260131-7K3QZOXA', 'PCRM-20260131-7K3QZ0XA'],
])('%s is read as it was meant', (typed, meant) => {
  expect(trackingId(typed)).toBe(meant);
});

test.each(['', 'PCRM-2026-7K3QZ0XA', 'PCRM-20260131-7K3QZ0X', '7K3QZ0XA', 'PCRM-20260131-7K3QZ0XU'])(
  '%s is none',
  (typed) => {
    expect(trackingId(typed)).toBeNull();
  },
);
