// Draws all that people see, in every state, as pictures in `.output/screenshots/`.
//   node scripts/screenshots.ts [name…]
//   node scripts/screenshots.ts --accept    takes what there is now for how it should look, for the test that compares
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { openGallery } from '../tests/gallery/open-gallery.ts';
import { ACCEPTED, takeSmallPictures } from '../tests/gallery/small-pictures.ts';
import { ensureChromium } from './browsers.ts';

const root = join(import.meta.dirname, '..');
interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly scale: number;
  readonly forcedColors?: 'active';
  /** All words 40 % longer, and from right to left. */
  readonly pseudo?: true;
  /** On paper; only what has a style of its own for that. */
  readonly print?: true;
}

const folder = join(root, '.output', 'screenshots');
const VIEWS: readonly View[] = [
  { name: 'light', width: 440, height: 640, scheme: 'light', scale: 1 },
  { name: 'dark', width: 440, height: 640, scheme: 'dark', scale: 1 },
  { name: 'narrow', width: 360, height: 640, scheme: 'light', scale: 1 },
  { name: 'forced', width: 440, height: 640, scheme: 'dark', scale: 1, forcedColors: 'active' },
  { name: 'longer-rtl', width: 440, height: 640, scheme: 'light', scale: 1, pseudo: true },
  { name: 'wide', width: 1100, height: 800, scheme: 'light', scale: 1 },
  // 200 % and 400 % zoom of a 1280 × 1024 window.
  { name: 'zoom-200', width: 640, height: 512, scheme: 'light', scale: 2 },
  { name: 'zoom-400', width: 320, height: 256, scheme: 'light', scale: 4 },
  // A4.
  { name: 'print', width: 794, height: 1123, scheme: 'light', scale: 1, print: true },
];

if (process.argv.includes('--accept')) {
  const browser = await chromium.launch({ executablePath: ensureChromium() });
  const pictures = await takeSmallPictures(browser);
  await browser.close();
  rmSync(ACCEPTED, { recursive: true, force: true });
  mkdirSync(ACCEPTED, { recursive: true });
  for (const [name, picture] of pictures) writeFileSync(join(ACCEPTED, name), picture);
  console.log(`${pictures.size} pictures in ${ACCEPTED}`);
  process.exit();
}

const PRINTED = /^options-time(?:-mended)?$/;
const only = process.argv.slice(2);
let drawn = 0;
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium() });
for (const { name: view, width, height, scheme, scale, forcedColors = 'none', pseudo, print } of VIEWS) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: scale,
    forcedColors,
    reducedMotion: 'reduce',
  });
  await openGallery(page);
  if (pseudo)
    await page.evaluate(() => {
      window.speakPseudo();
      document.documentElement.dir = 'rtl';
    });
  if (print) await page.emulateMedia({ media: 'print' });
  const pieces = await page.evaluate(() => window.pieces);
  const names = print ? pieces.filter((name) => PRINTED.test(name)) : pieces;
  for (const name of names.filter((name) => only.length === 0 || only.includes(name))) {
    drawn += 1;
    await page.evaluate((shown) => window.show(shown, 'auto'), name);
    writeFileSync(
      join(folder, `${name}.${view}.png`),
      await page.screenshot({ fullPage: /^(popup|options|check|report|welcome|for-it)-/.test(name) }),
    );
  }
  await page.close();
}
await browser.close();
console.log(`${drawn} pictures in ${folder}`);
