// What a phone on a slow line has to load before it sees something: the entry's script and all it imports at once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const KILOBYTE = 1024;
const BUDGETS = { 'index.html': 200 * KILOBYTE, 'console.html': 450 * KILOBYTE };

const out = fileURLToPath(new URL('../target/classes/screens', import.meta.url));
const manifest = JSON.parse(readFileSync(join(out, '.vite', 'manifest.json'), 'utf8'));

function scripts(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    (manifest[key].imports ?? []).forEach((imported) => scripts(imported, seen));
  }
  return seen;
}

let over = false;
for (const [entry, budget] of Object.entries(BUDGETS)) {
  const size = [...scripts(entry)]
    .map((key) => manifest[key].file)
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file))).length, 0);
  console.log(`${entry}: ${Math.round(size / KILOBYTE)} KB of ${budget / KILOBYTE} KB gzipped JavaScript`);
  over ||= size > budget;
}
if (over) {
  console.error('Over the budget: load what is not needed at first with import().');
  process.exit(1);
}
