// Draws the toolbar icons in `public/icon/`: a first look, faint; a second, clear; and what both of them see. Those in
// `public/recording/` have a dot beside it, for as long as the log of working time is kept.
// No eye and no magnifying glass: it stands beside people, it does not watch them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const folder = join(import.meta.dirname, '../public');
const PAPER = '#fffdf9';
const TEAL = '#0b6b63';
const DOT = '#e8710a';

/** In a square of 128. The smaller, the heavier, or it would fade. */
function drawing(size: number, isRecording: boolean): string {
  const line = size <= 16 ? 13 : size <= 32 ? 10.5 : 9;
  const edge = size <= 16 ? 0 : 4;
  const radius = 32;
  const apart = 18;
  const half = Math.sqrt(radius ** 2 - apart ** 2);
  const both = `M64 ${64 - half}A${radius} ${radius} 0 0 1 64 ${64 + half}A${radius} ${radius} 0 0 1 64 ${64 - half}z`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">
    <rect x="${edge}" y="${edge}" width="${128 - 2 * edge}" height="${128 - 2 * edge}" rx="30" fill="${TEAL}"/>
    <g transform="rotate(-45 64 64)" fill="none" stroke="${PAPER}" stroke-width="${line}">
      <circle cx="${64 - apart}" cy="64" r="${radius}" stroke-opacity=".5"/>
      <path d="${both}" fill="${PAPER}" stroke="none"/>
      <circle cx="${64 + apart}" cy="64" r="${radius}"/>
    </g>
    ${isRecording ? `<circle cx="100" cy="28" r="${size <= 16 ? 26 : 22}" fill="${DOT}" stroke="${PAPER}" stroke-width="8"/>` : ''}
  </svg>`;
}

for (const [name, isRecording] of [
  ['icon', false],
  ['recording', true],
] as const) {
  mkdirSync(join(folder, name), { recursive: true });
  for (const size of [16, 32, 48, 128])
    writeFileSync(
      join(folder, name, `${size}.png`),
      new Resvg(drawing(size, isRecording), { fitTo: { mode: 'width', value: size } }).render().asPng(),
    );
}
