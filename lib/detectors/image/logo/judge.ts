import type { Evidence } from './evidence.ts';

/** How likely a place is the logo rather than something like it, 0…1. */
export function judge({ close, support }: Evidence): number {
  const score = 2 * close.explained + 0.6 * close.shading + 0.25 * Math.log1p(support) - 0.4 * close.unexplained;
  return 1 / (1 + Math.exp(-6 * (score - 1.35)));
}
