import { isImagePlace, type Sighting } from '../../lib/model/sighting.ts';

/**
 * Whether two things stand in one sentence of the text, or in neighbouring ones when `sentences` is 1.
 * A sighting of the whole post stands beside everything.
 */
export function isTogether(a: Sighting, b: Sighting, text: string, sentences = 0): boolean {
  if (!a.where || !b.where) return true;
  if (isImagePlace(a.where) || isImagePlace(b.where)) return false;
  const from = Math.min(a.where.end, b.where.end);
  const to = Math.max(a.where.start, b.where.start);
  if (from >= to) return true;
  const stops = text.slice(from, to).match(/[.!?…]["'”’)]{0,2}\s|\n/g)?.length ?? 0;
  return stops <= sentences;
}
