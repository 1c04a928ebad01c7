// Draws the parts that stand inside a page of others, in every state, as pictures in `.output/screenshots/`.
//   node scripts/screenshots.ts [name…]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { WARNINGS } from '../tests/gallery/samples.ts';
import { ensureChromium } from './browsers.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.output', 'screenshots');
const VIEWS = [
  { name: 'light', width: 440, height: 640, scheme: 'light', scale: 1 },
  { name: 'dark', width: 440, height: 640, scheme: 'dark', scale: 1 },
  { name: 'narrow', width: 360, height: 640, scheme: 'light', scale: 1 },
  // 200 % and 400 % zoom of a 1280 × 1024 window.
  { name: 'zoom-200', width: 640, height: 512, scheme: 'light', scale: 2 },
  { name: 'zoom-400', width: 320, height: 256, scheme: 'light', scale: 4 },
] as const;

const bundle = await build({
  entryPoints: [join(root, 'tests/gallery/gallery.tsx')],
  bundle: true,
  write: false,
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
});
const script = bundle.outputFiles[0]?.text ?? '';

const only = process.argv.slice(2);
const names = [...Object.keys(WARNINGS), 'beside'].filter((name) => only.length === 0 || only.includes(name));
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium() });
for (const { name: view, width, height, scheme, scale } of VIEWS) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
  await page.setContent(
    `<!doctype html><html lang="en"><head><title>Gallery</title><style>:root{color-scheme:light dark}body{margin:0;min-height:100vh}</style></head><body></body></html>`,
  );
  await page.addScriptTag({ content: script });
  for (const name of names) {
    await page.evaluate((shown) => window.show(shown, 'auto'), name);
    writeFileSync(join(folder, `${name}.${view}.png`), await page.screenshot());
  }
  await page.close();
}
await browser.close();
console.log(`${names.length * VIEWS.length} pictures in ${folder}`);
