import type { Span, UsageInterval, UseKind } from '../model/usage.ts';

/** No interval is longer, so that whoever looks for those around a moment knows how far back to look. Milliseconds. */
export const LONGEST_INTERVAL = 3_600_000;

/** Changes to a log keyed by `start`. To be made in this order. */
export interface Changes {
  readonly remove: readonly number[];
  readonly put: readonly UsageInterval[];
}

const isSameKind = (a: UseKind, b: UseKind) =>
  a.site === b.site && a.account === b.account && a.onBreak === b.onBreak && a.declaredOfficial === b.declaredOfficial;

/** The parts of `span` that none of `others` (in order) covers. */
function uncovered<Piece extends Span>(piece: Piece, others: readonly Span[]): Piece[] {
  const parts: Piece[] = [];
  let start = piece.start;
  for (const other of others) {
    if (other.end <= start || other.start >= piece.end) continue;
    if (other.start > start) parts.push({ ...piece, start, end: other.start });
    start = other.end;
  }
  if (start < piece.end) parts.push({ ...piece, start });
  return parts;
}

/**
 * Adds stretches to a log so that none overlap, whatever is asked for: a moment that is already counted stays as it is. One
 * that continues another of its kind is joined to it.
 * @param around the intervals of the log from `LONGEST_INTERVAL` before the first stretch to the end of the last, in order
 */
export function placeIntervals(around: readonly UsageInterval[], pieces: readonly UsageInterval[]): Changes {
  const log = new Map(around.map((interval) => [interval.start, interval]));
  const changed = new Set<number>();
  for (const piece of pieces) {
    if (!(piece.start < piece.end)) continue;
    const inOrder = [...log.values()].sort((a, b) => a.start - b.start);
    for (const part of uncovered(piece, inOrder)) {
      const before = [...log.values()].find(({ end }) => end === part.start);
      let { start } = part;
      if (before && isSameKind(before, part)) {
        const end = Math.min(part.end, before.start + LONGEST_INTERVAL);
        log.set(before.start, { ...before, end });
        changed.add(before.start);
        start = end;
      }
      for (; start < part.end; start += LONGEST_INTERVAL) {
        log.set(start, { ...part, start, end: Math.min(part.end, start + LONGEST_INTERVAL) });
        changed.add(start);
      }
    }
  }
  return { remove: [], put: [...changed].flatMap((start) => log.get(start) ?? []) };
}

/**
 * Takes stretches out of a log; what lies before and after them stays.
 * @param around as for `placeIntervals`
 */
export function removeSpans(around: readonly UsageInterval[], spans: readonly Span[]): Changes {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  const hit = around.filter(({ start, end }) => inOrder.some((span) => span.start < end && start < span.end));
  return { remove: hit.map(({ start }) => start), put: hit.flatMap((interval) => uncovered(interval, inOrder)) };
}
