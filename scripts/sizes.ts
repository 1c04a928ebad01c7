// What each page of a site must load, compressed, against its limit; prints the figures the README quotes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
/** The guard is in every page of a site; the engine joins it when somebody begins to write. */
const LIMITS = [
  { file: '.output/chrome-mv3/content-scripts/guard.js', kB: 60 },
  { file: '.output/chrome-mv3/engine.js', kB: 85 },
] as const;

let over = 0;
for (const { file, kB } of LIMITS) {
  const size = gzipSync(readFileSync(join(root, file)), { level: 9 }).length / 1000;
  console.log(`${file}: ${size.toFixed(1)} kB gzipped (at most ${kB})`);
  if (size > kB) over += 1;
}
process.exit(over === 0 ? 0 : 1);
