// What Maven calls: installs and builds, each only when what it depends on has changed, so that a build without a
// change here costs nothing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('..', import.meta.url));
const api = join(web, '..', 'docs', 'generated', 'openapi.json');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const files = (path) =>
  readdirSync(join(web, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function unchanged(name, inputs) {
  const hash = createHash('sha256');
  inputs.toSorted().forEach((file) => hash.update(file).update('\0').update(readFileSync(file)).update('\0'));
  const stamp = join(web, name);
  const now = hash.digest('hex');
  const same = existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  return { same, done: () => writeFileSync(stamp, now) };
}

const run = (...command) => execFileSync(npm, command, { cwd: web, stdio: 'inherit' });

const settings = readdirSync(web, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('pom'))
  .map((entry) => join(web, entry.name));

const installed = unchanged('node_modules/.installed', [join(web, 'package-lock.json')]);
if (!installed.same) {
  run('ci', '--no-audit', '--no-fund');
  installed.done();
}

mkdirSync(join(web, 'target'), { recursive: true });
for (const task of process.argv.slice(2)) {
  const state = unchanged(`target/.${task}`, [api, ...settings, ...files('src'), ...files('build')]);
  if (!state.same) {
    run('run', task);
    state.done();
  }
}
