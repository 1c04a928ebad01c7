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
  const near = byNearness();
  for (const finding of findings) {
    const at = near(finding.where).find((index) => overlaps(merged[index]?.where ?? null, finding.where));
    const first = at === undefined ? undefined : merged[at];
    const index = first && at !== undefined ? at : merged.length;
    merged[index] = first
      ? { ...first, where: span(first.where, finding.where), also: [...first.also, finding] }
      : { ...finding, also: [] };
    near(finding.where, index);
  }
  return merged;
}

/** A few words. UTF-16 units. */
const CELL = 64;

/** What lies near a place, first come first: in a long text there may be a thousand findings. */
function byNearness(): (place: Place | null, add?: number) => readonly number[] {
  const cells = new Map<string, number[]>();
  return (place, add) => {
    if (!place) return [];
    const from = isImagePlace(place) ? 0 : Math.floor(place.start / CELL);
    const to = isImagePlace(place) ? 0 : Math.floor(place.end / CELL);
    const found = new Set<number>();
    for (let cell = from; cell <= to; cell++) {
      const key = isImagePlace(place) ? `picture ${place.image}` : String(cell);
      const here = cells.get(key) ?? [];
      if (add !== undefined && !here.includes(add)) cells.set(key, [...here, add]);
      for (const index of here) found.add(index);
    }
    return [...found].sort((a, b) => a - b);
  };
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
