import type { Finding, Level } from '../lib/model/finding.ts';
import { levelRank } from '../lib/model/finding.ts';
import { type ImagePlace, isImagePlace, type TextPlace } from '../lib/model/sighting.ts';

/** What one item of the warning shows: findings that say the same, with every place they were seen. */
export interface FindingGroup {
  readonly key: string;
  readonly level: Level;
  readonly clause: string;
  readonly message: string;
  readonly advice: string;
  readonly found: readonly TextPlace[];
  readonly because: readonly TextPlace[];
  readonly images: readonly ImagePlace[];
}

/** Findings as people count them: one for each thing to think about, however often it was seen. Most serious first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule}|${finding.level}|${finding.message}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups]
    .map(([key, same]) => {
      const [first] = same as [Finding];
      const places = same.flatMap(({ where }) => (where ? [where] : []));
      return {
        key,
        level: first.level,
        clause: first.clause,
        message: first.message,
        advice: first.advice,
        found: places.filter((place): place is TextPlace => !isImagePlace(place)),
        because: same.flatMap(({ because }) => because),
        images: places.filter(isImagePlace),
      };
    })
    .sort((a, b) => levelRank(b.level) - levelRank(a.level));
}
