// Writes lib/detectors/image/logo/setup/drawings-data.ts: small drawings and letters that look-alikes of a logo are made with.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64 } from '../../lib/detectors/image/logo/file/to-base64.ts';
import { chanceOf } from '../../lib/detectors/image/logo/setup/chance.ts';
import { DRAWING_SIDE, packDrawings } from '../../lib/detectors/image/logo/setup/drawings.ts';
import { CHARGES } from './crests.ts';
import { draw, ICONS, icon, TYPEFACES } from './drawing.ts';

const SOLID = 44;
const LINES = 16;

const chance = chanceOf('drawings');
// Emblems of the bench carry other drawings than these, so that no figure of it is flattered.
const solid = ICONS.solid.filter(
  (name) => !CHARGES.includes(name) && !/face|hand|person|man|woman|button|flag/.test(name),
);
const some = <T>(list: readonly T[], count: number) =>
  list
    .map((one) => ({ one, order: chance.next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ one }) => one);
const svg = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${body}</svg>`;
const pictures = [
  ...some(solid, SOLID).map((name) => svg(icon('solid', name, 0, 0, 100, '#000'))),
  ...some(ICONS.lines, LINES).map((name) => svg(icon('lines', name, 0, 0, 100, '#000'))),
];
const letters = TYPEFACES.flatMap((typeface) =>
  [...'ABCDEGHKLMNOPRSTUW'].map((letter) =>
    svg(
      `<text x="50" y="86" font-family="${typeface}" font-size="96" font-weight="bold" text-anchor="middle">${letter}</text>`,
    ),
  ),
);
/** Cropped to its ink and stretched to the square: 1 where there is ink. */
function stencil(source: string): Uint8Array {
  const { width, height, data } = draw(source, 160);
  const inked = (x: number, y: number) => (data[4 * (y * width + x) + 3] as number) > 127;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (inked(x, y))
        [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  return Uint8Array.from({ length: DRAWING_SIDE ** 2 }, (_, i) => {
    const x = left + (((i % DRAWING_SIDE) + 0.5) / DRAWING_SIDE) * (right - left + 1);
    const y = top + ((Math.floor(i / DRAWING_SIDE) + 0.5) / DRAWING_SIDE) * (bottom - top + 1);
    return inked(Math.floor(x), Math.floor(y)) ? 1 : 0;
  });
}
const packed = toBase64(packDrawings([...pictures, ...letters].map(stencil)));
writeFileSync(
  join(import.meta.dirname, '../../lib/detectors/image/logo/setup/drawings-data.ts'),
  `// Made by bench/images/make-drawings.ts from Fluent UI Emoji (MIT), Lucide (ISC) and typefaces (OFL); do not edit.\nexport const PICTURES = ${pictures.length};\nexport const LETTERS = ${letters.length};\nexport const DRAWINGS =\n  '${packed}';\n`,
);
console.log(`${pictures.length} pictures and ${letters.length} letters in ${packed.length} characters`);
