import type { Finding } from '../model/finding.ts';
import { isImagePlace, type Place, type TextPlace } from '../model/sighting.ts';

/**
 * What is still known after an edit, until the text has been looked at again: findings before the edit stay, those behind it
 * move with their words, and those it touches are gone.
 */
export function carryFindings(findings: readonly Finding[], before: string, after: string): Finding[] {
  if (before === after) return [...findings];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  const end = before.length - same;
  const by = after.length - before.length;
  const carry = ({ start: from, end: to }: TextPlace): TextPlace | undefined => {
    if (to < start) return { start: from, end: to };
    return from > end ? { start: from + by, end: to + by } : undefined;
  };
  return findings.flatMap((finding) => {
    const where = carryPlace(finding.where, carry);
    if (where === undefined) return [];
    return [{ ...finding, where, because: finding.because.flatMap((place) => carry(place) ?? []) }];
  });
}

function carryPlace(place: Place | null, carry: (place: TextPlace) => TextPlace | undefined): Place | null | undefined {
  return place === null || isImagePlace(place) ? place : carry(place);
}
