// What each page of a site must load, compressed, against its limit; prints the figures the README quotes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const SCRIPTS = '.output/chrome-mv3/content-scripts';
/**
 * A page of a network loads the second gate and that network's own guard, whatever other networks there are; the engine
 * joins them when somebody begins to write.
 */
const LIMITS = [
  ...readdirSync(join(root, SCRIPTS)).map((name) => ({
    file: `${SCRIPTS}/${name}`,
    kB: name === 'network-gate.js' ? 4 : 60,
  })),
  // Nearly all of it is turns of phrase: what is understood weighs. Read from the disk, and only when somebody begins to write.
  { file: '.output/chrome-mv3/engine.js', kB: 125 },
];

/** What a page of ours loads before it is first drawn; what it loads later is not counted. */
const PAGES = ['popup', 'options', 'check', 'report', 'welcome'] as const;
const PAGE_KB = 80;

const zipped = (file: string) => gzipSync(readFileSync(join(root, file)), { level: 9 }).length / 1000;
const build = '.output/chrome-mv3';
const scriptsOf = (page: string) =>
  [...readFileSync(join(root, build, `${page}.html`), 'utf8').matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(
    ([, path]) => `${build}${path}`,
  );

let over = 0;
for (const { file, kB } of LIMITS) {
  const size = zipped(file);
  console.log(`${file}: ${size.toFixed(1)} kB gzipped (at most ${kB})`);
  if (size > kB) over += 1;
}
for (const page of PAGES) {
  const size = scriptsOf(page).reduce((sum, file) => sum + zipped(file), 0);
  console.log(`${page}.html: ${size.toFixed(1)} kB of scripts gzipped (at most ${PAGE_KB})`);
  if (size === 0 || size > PAGE_KB) over += 1;
}
process.exit(over === 0 ? 0 : 1);
