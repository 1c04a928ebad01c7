/** A region of a picture in its pixels; may reach over the edge. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A box and how sure something is of it, 0…1. */
export interface ScoredBox extends Box {
  readonly score: number;
}

function sharedArea(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}

/** The surest of boxes that stand for the same thing: that overlap by half, or where one lies within the other. */
export function distinct(boxes: readonly ScoredBox[]): ScoredBox[] {
  const kept: ScoredBox[] = [];
  for (const box of [...boxes].sort((a, b) => b.score - a.score)) {
    const isKnown = kept.some((other) => sharedArea(box, other) > 0.45 * Math.min(box.w * box.h, other.w * other.h));
    if (!isKnown) kept.push(box);
  }
  return kept;
}
