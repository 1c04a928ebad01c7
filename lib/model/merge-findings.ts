import type { Finding } from './finding.ts';
import { isImagePlace, type Place } from './sighting.ts';

/** One thing to show: the most serious finding of a place, and the others that object to the same place. */
export interface MergedFinding extends Finding {
  readonly also: readonly Finding[];
}

/**
 * Gathers findings that overlap, so that one sentence is not scolded three times.
 * @param findings most serious first, as `review` returns them
 * @returns the same order; a merged place spans everything gathered under it
 */
export function mergeFindings(findings: readonly Finding[]): MergedFinding[] {
  const merged: MergedFinding[] = [];
  for (const finding of findings) {
    const at = merged.findIndex(({ where }) => overlaps(where, finding.where));
    const first = merged[at];
    if (first) merged[at] = { ...first, where: span(first.where, finding.where), also: [...first.also, finding] };
    else merged.push({ ...finding, also: [] });
  }
  return merged;
}

function overlaps(a: Place | null, b: Place | null): boolean {
  if (!a || !b) return false;
  if (isImagePlace(a)) return isImagePlace(b) && a.image === b.image && boxesMeet(a, b);
  return !isImagePlace(b) && a.start < b.end && b.start < a.end;
}

function boxesMeet(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A picture keeps the more serious finding's box: two boxes need not make a sensible larger one. */
function span(a: Place | null, b: Place | null): Place | null {
  if (!a || !b || isImagePlace(a) || isImagePlace(b)) return a;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
