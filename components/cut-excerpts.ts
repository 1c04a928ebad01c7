import type { TextPlace } from '../lib/model/sighting.ts';

/** A run of an excerpt; `as` says whether it is what was found, or what supports it. */
interface ExcerptPart {
  /** Where it begins in the post. */
  readonly at: number;
  readonly text: string;
  readonly as?: 'found' | 'because';
}

/** A piece of the post around what was found. */
export interface Excerpt {
  readonly start: number;
  readonly before: boolean;
  readonly after: boolean;
  readonly parts: readonly ExcerptPart[];
}

const AROUND = 36;
const LONGEST_PART = 90;

/** Moves a cut outwards to the nearest blank, or at least to where no character is torn in two. */
function snap(text: string, at: number, step: -1 | 1): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  for (let i = at; Math.abs(i - at) <= 14 && i > 0 && i < text.length; i += step)
    if (/\s/.test(text.charAt(step < 0 ? i - 1 : i))) return i;
  return new Intl.Segmenter().segment(text).containing(at)?.index ?? at;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ');

function shorten(text: string): string {
  if (text.length <= LONGEST_PART) return text;
  const half = LONGEST_PART / 2;
  return `${text.slice(0, snap(text, half, -1))} … ${text.slice(snap(text, text.length - half, 1))}`;
}

function partsOf(text: string, start: number, end: number, places: readonly MarkedPlace[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = start;
  for (const place of places) {
    const from = Math.max(place.start, at);
    if (place.end <= from) continue;
    if (from > at) parts.push({ at, text: tidy(text.slice(at, from)) });
    parts.push({ at: from, text: shorten(tidy(text.slice(from, place.end))), as: place.as });
    at = place.end;
  }
  if (at < end) parts.push({ at, text: tidy(text.slice(at, end)) });
  return parts;
}

interface MarkedPlace extends TextPlace {
  readonly as: 'found' | 'because';
}

/**
 * The pieces of a post that show what was found, with a few words around each; places near one another share a piece.
 * Positions outside the text are ignored: the text may have changed since it was looked at.
 */
export function cutExcerpts(text: string, found: readonly TextPlace[], because: readonly TextPlace[]): Excerpt[] {
  const places: MarkedPlace[] = [
    ...found.map(({ start, end }) => ({ start, end, as: 'found' as const })),
    ...because.map(({ start, end }) => ({ start, end, as: 'because' as const })),
  ]
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || (a.as === 'found' ? -1 : 1));
  const windows: { start: number; end: number; places: MarkedPlace[] }[] = [];
  for (const place of places) {
    const start = snap(text, place.start - AROUND, -1);
    const end = snap(text, place.end + AROUND, 1);
    const last = windows.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.places.push(place);
    } else windows.push({ start, end, places: [place] });
  }
  return windows.map((window) => ({
    start: window.start,
    before: text.slice(0, window.start).trim() !== '',
    after: text.slice(window.end).trim() !== '',
    parts: partsOf(text, window.start, window.end, window.places),
  }));
}
