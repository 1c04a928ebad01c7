/** Every colour as `[light, dark]`. `tests/unit/components/contrast.test.ts` holds the pairs that must be readable. */
export const COLOURS = {
  surface: ['#fffdf9', '#201f1d'],
  quiet: ['#f5f1e9', '#2b2926'],
  ink: ['#24221f', '#eeeae3'],
  muted: ['#5e5850', '#b5aea3'],
  hairline: ['#e7e0d4', '#3a3733'],
  outline: ['#8d867b', '#807970'],
  accent: ['#0b6b63', '#6fcabf'],
  'accent-strong': ['#095750', '#8bd9cf'],
  'on-accent': ['#ffffff', '#0c2b28'],
  tint: ['#e1f0ed', '#203c39'],
  mark: ['#cfe9e4', '#1f5550'],
  shade: ['#24221f26', '#00000080'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** One colour for underlines in a page's own box: readable on white and on black, for a site's colours are not ours. */
export const UNDERLINE = '#0f9488';

const TYPE = { small: 12.5, body: 14.5, strong: 15, heading: 19, title: 28 } as const;
const SPACE = [0, 4, 8, 12, 16, 24, 32, 48] as const;

/**
 * The design tokens as CSS custom properties.
 * @param unit `px` inside a page of others, where its `rem` would be theirs; `rem` on our own pages, so that the
 * browser's text size counts.
 */
export function tokensCss(unit: 'px' | 'rem'): string {
  const length = (px: number) => (unit === 'px' ? `${px}px` : `${px / 16}rem`);
  return [
    ...Object.entries(COLOURS).map(([name, [light, dark]]) => `--sl-${name}:light-dark(${light},${dark})`),
    ...Object.entries(TYPE).map(([name, px]) => `--sl-text-${name}:${length(px)}`),
    ...SPACE.map((px, step) => `--sl-space-${step}:${length(px)}`),
    `--sl-underline:${UNDERLINE}`,
    '--sl-radius:10px',
    '--sl-radius-small:7px',
    '--sl-font:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif',
    '--sl-shadow:0 1px 2px var(--sl-shade),0 10px 32px var(--sl-shade)',
    '--sl-motion:140ms cubic-bezier(.2,.7,.3,1)',
  ].join(';');
}
