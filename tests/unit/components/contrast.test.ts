import { expect, test } from 'vitest';
import { COLOURS, UNDERLINE } from '../../../components/tokens.ts';

/** Relative luminance of `#rrggbb`, by WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

type Name = keyof typeof COLOURS;
const TEXT: readonly [Name, Name][] = [
  ['ink', 'surface'],
  ['ink', 'quiet'],
  ['ink', 'tint'],
  ['ink', 'mark'],
  ['muted', 'surface'],
  ['muted', 'quiet'],
  ['muted', 'tint'],
  ['accent', 'surface'],
  ['accent', 'quiet'],
  ['accent', 'tint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];
const GRAPHICS: readonly [Name, Name][] = [
  ['outline', 'surface'],
  ['outline', 'quiet'],
  ['accent', 'mark'],
];

test.each(TEXT)('%s can be read on %s, light and dark', (front, back) => {
  for (const scheme of [0, 1] as const)
    expect(contrast(COLOURS[front][scheme], COLOURS[back][scheme])).toBeGreaterThanOrEqual(4.5);
});

test.each(GRAPHICS)('%s can be made out on %s, light and dark', (front, back) => {
  for (const scheme of [0, 1] as const)
    expect(contrast(COLOURS[front][scheme], COLOURS[back][scheme])).toBeGreaterThanOrEqual(3);
});

test.each([...COLOURS.surface, '#ffffff', '#000000', '#15202b', '#242526'])(
  'an underline can be made out on a page of %s',
  (page) => {
    expect(contrast(UNDERLINE, page)).toBeGreaterThanOrEqual(3);
  },
);
