import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { openGallery } from './open-gallery.ts';

/** Where the accepted pictures are. */
export const ACCEPTED = join(import.meta.dirname, 'accepted');
/** Enough to see what moved or changed colour, and too small for how a machine draws its letters. */
const SHRINK = 4;
const FONTS = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/libre-baskerville/package.json'));

/** Letters of languages whose fonts not every machine has. */
const LEFT_OUT = ['rtl', 'check-rtl'];
/** Pieces that are also drawn in dark colours: one of each kind. */
const DARK = [
  'held-three',
  'blocked',
  'held-doubt-school',
  'beside',
  'popup-guarded',
  'check-held',
  'options-networks',
  'for-it-accounts',
];

/** The system's own font differs between machines: here everything is set in one that comes with the tests. */
function fontFaces(): string {
  return (['400Regular', '600SemiBold', '700Bold'] as const)
    .map((name) => {
      const [file = ''] = globSync(`${FONTS}/${name}/*.ttf`);
      const data = readFileSync(file).toString('base64');
      return `@font-face{font-family:Gallery;font-weight:${name.slice(0, 3)};src:url(data:font/ttf;base64,${data})}`;
    })
    .join('');
}

const STYLE = () =>
  `${fontFaces()}:root,second-look{--sl-font:Gallery!important}h1{font-family:Gallery!important}*{scrollbar-width:none!important}`;

/** Emoji look different everywhere. Runs in the page. */
const withoutEmoji = () => {
  const visit = (node: Node) => {
    if (node instanceof Text) node.data = node.data.replace(/\p{Extended_Pictographic}/gu, '*');
    if (node instanceof HTMLTextAreaElement) node.value = node.value.replace(/\p{Extended_Pictographic}/gu, '*');
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    node.childNodes.forEach(visit);
  };
  visit(document.body);
};

async function takePicture(page: Page, name: string): Promise<Buffer> {
  await page.evaluate((piece) => window.show(piece, 'auto'), name);
  await page.evaluate(withoutEmoji);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
  });
  const isPage = /^(?:popup|options|check|report|welcome|for-it)-/.test(name);
  const large = sharp(await page.screenshot({ fullPage: isPage, animations: 'disabled', caret: 'hide' }));
  const { width, height } = await large.metadata();
  return large
    .resize(Math.round(width / SHRINK), Math.round(height / SHRINK), { fit: 'fill' })
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 9 })
    .toBuffer();
}

/** A small picture of every piece, by the name of its file. */
export async function takeSmallPictures(browser: Browser): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  for (const scheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width: 440, height: 640 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'UTC',
    });
    const page = await context.newPage();
    await openGallery(page);
    await page.addStyleTag({ content: STYLE() });
    const all = (await page.evaluate(() => window.pieces)).filter((name) => !LEFT_OUT.includes(name));
    for (const name of scheme === 'light' ? all : DARK)
      pictures.set(`${name}.${scheme}.png`, await takePicture(page, name));
    await context.close();
  }
  return pictures;
}

/** Difference of one colour, 0…255, from which on two points count as different. */
const VISIBLE = 28;

/** The share of points that differ, 0…1; 1 when the pictures are not of one size. */
export async function shareOfDifference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map((picture) =>
      sharp(picture).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  if (!a || !b || a.info.width !== b.info.width || a.info.height !== b.info.height) return 1;
  let different = 0;
  for (let at = 0; at < a.data.length; at += 3)
    if ([0, 1, 2].some((part) => Math.abs((a.data[at + part] ?? 0) - (b.data[at + part] ?? 0)) > VISIBLE))
      different += 1;
  return different / (a.info.width * a.info.height);
}
