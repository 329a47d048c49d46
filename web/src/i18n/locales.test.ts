import { expect, test } from 'vitest';

const files = import.meta.glob<Record<string, unknown>>('./locales/*/*.json', { eager: true, import: 'default' });

function keys(value: unknown, path = ''): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keys(inner, path ? `${path}.${key}` : key))
    : [path];
}

// A language may need other plural forms than another.
const withoutPlural = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

const names = Object.keys(files)
  .filter((path) => path.startsWith('./locales/en/'))
  .map((path) => path.slice('./locales/en/'.length));

test.each(names)('%s says the same things in both languages', (name) => {
  const said = (language: string) => [...new Set(keys(files[`./locales/${language}/${name}`]).map(withoutPlural))].sort();
  expect(said('hi')).toEqual(said('en'));
});

test.each(Object.entries(files))('%s leaves nothing empty', (_, texts) => {
  const empty = keys(texts).filter((key) => {
    const text = key.split('.').reduce<unknown>((inner, part) => (inner as Record<string, unknown>)[part], texts);
    return typeof text !== 'string' || text.trim() === '';
  });
  expect(empty).toEqual([]);
});
