// Unpacks the browser that tests drive; packed it comes with the package, which would unpack it into a directory
// shared by everybody on the machine.
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const require = createRequire(import.meta.url);
const chromium = fileURLToPath(new URL('../target/chromium', import.meta.url));

if (!existsSync(chromium)) {
  const packed = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'bin', 'chromium.br');
  const unfinished = `${chromium}.unfinished`;
  mkdirSync(dirname(chromium), { recursive: true });
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(unfinished, { mode: 0o755 }),
  );
  renameSync(unfinished, chromium);
}
