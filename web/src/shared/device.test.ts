import { afterEach, expect, test, vi } from 'vitest';
import { device } from './device';
import { uuid } from './uuid';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('what is kept is read again', () => {
  device.keep('one', '1');
  expect(device.read('one')).toBe('1');
  device.drop('one');
  expect(device.read('one')).toBeNull();
});

test('a browser that keeps nothing breaks nothing', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('switched off', 'SecurityError');
  });
  device.keep('one', '1');
  device.drop('one');
  expect(device.read('one')).toBeNull();
});

test('a UUID is drawn without the help of the browser too', () => {
  const own = crypto;
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => own.getRandomValues(bytes) });
  const drawn = new Set(Array.from({ length: 50 }, uuid));
  expect(drawn.size).toBe(50);
  for (const one of drawn) {
    expect(one).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  }
});
