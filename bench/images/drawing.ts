import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Pixels } from '../../lib/model/pixels.ts';

const require = createRequire(import.meta.url);
const folder = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** The typefaces everything is set in; they come with the development packages, so that every machine draws alike. */
export const TYPEFACES = ['Cinzel', 'Libre Baskerville', 'Oswald'] as const;
const FONT_FILES = [
  join(folder('@expo-google-fonts/cinzel'), '400Regular/Cinzel_400Regular.ttf'),
  join(folder('@expo-google-fonts/cinzel'), '700Bold/Cinzel_700Bold.ttf'),
  join(folder('@expo-google-fonts/libre-baskerville'), '400Regular/LibreBaskerville_400Regular.ttf'),
  join(folder('@expo-google-fonts/libre-baskerville'), '400Regular_Italic/LibreBaskerville_400Regular_Italic.ttf'),
  join(folder('@expo-google-fonts/libre-baskerville'), '700Bold/LibreBaskerville_700Bold.ttf'),
  join(folder('@expo-google-fonts/oswald'), '400Regular/Oswald_400Regular.ttf'),
  join(folder('@expo-google-fonts/oswald'), '700Bold/Oswald_700Bold.ttf'),
];

/** Draws an SVG `width` pixels wide. */
export function draw(svg: string, width: number): Pixels {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: 'Libre Baskerville' },
  }).render();
  const { pixels } = image;
  const data = new Uint8ClampedArray(pixels);
  // resvg multiplies colour by cover; pictures from browsers and files are not multiplied.
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3] as number;
    if (alpha === 0 || alpha === 255) continue;
    for (let k = i; k < i + 3; k++) data[k] = ((data[k] as number) * 255) / alpha;
  }
  return { width: image.width, height: image.height, data };
}

interface IconSet {
  readonly width: number;
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
}

function iconSet(name: string): IconSet {
  const { width = 24, icons } = JSON.parse(readFileSync(join(folder(name), 'icons.json'), 'utf8'));
  return { width, icons };
}
const SOLID = iconSet('@iconify-json/fluent-emoji-high-contrast');
const LINES = iconSet('@iconify-json/lucide');

/** Names of icons: solid drawings (Fluent emoji, MIT) and line drawings (Lucide, ISC). */
export const ICONS = { solid: Object.keys(SOLID.icons), lines: Object.keys(LINES.icons) } as const;

/** An icon as an SVG group. */
export function icon(
  kind: keyof typeof ICONS,
  name: string,
  x: number,
  y: number,
  size: number,
  colour: string,
): string {
  const { width, icons } = kind === 'solid' ? SOLID : LINES;
  const body = icons[name]?.body.replaceAll('currentColor', colour) ?? '';
  return `<g transform="translate(${x},${y}) scale(${size / width})">${body}</g>`;
}
