import { expect, test } from 'vitest';
import { asked, filters } from './filters';

test('an address is read back, and what nobody knows is left out', () => {
  expect(filters({ q: 'water', status: 'OPEN', sla: 'LATE', sort: 'dueAt', colour: 'blue' })).toEqual({
    q: 'water',
    status: 'OPEN',
    sla: undefined,
    sort: 'dueAt',
  });
  expect(filters({ q: '', status: 7 })).toEqual({});
});

test('what is due soonest and who is most distressed come first', () => {
  expect(asked({ sort: 'dueAt' }).direction).toBe('asc');
  expect(asked({ sort: 'priority' }).direction).toBeUndefined();
  expect(asked({ status: 'OPEN' }).status).toEqual(['OPEN']);
});
