import { type Finding, type Level, levelRank } from '../../lib/model/finding.ts';
import { isImagePlace } from '../../lib/model/sighting.ts';

/** A run of text, underlined or not. */
interface UnderlinePart {
  /** Where it begins in the text. */
  readonly at: number;
  readonly text: string;
  readonly level?: Level;
}

/** Cuts a text where underlines begin and end; where findings overlap, the most serious one counts. */
export function underlineParts(text: string, findings: readonly Finding[]): UnderlinePart[] {
  const places = findings.flatMap(({ where, level }) =>
    where && !isImagePlace(where) && where.end <= text.length ? [{ ...where, level }] : [],
  );
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((at, index) => {
    const end = cuts[index + 1] ?? text.length;
    const [level] = places
      .filter((place) => place.start <= at && place.end >= end)
      .map((place) => place.level)
      .sort((a, b) => levelRank(b) - levelRank(a));
    return { at, text: text.slice(at, end), ...(level ? { level } : {}) };
  });
}
