import type { Finding, Level } from '../lib/model/finding.ts';
import { levelRank } from '../lib/model/finding.ts';
import { mergeFindings } from '../lib/model/merge-findings.ts';
import { type ImagePlace, isImagePlace, type TextPlace } from '../lib/model/sighting.ts';

/** What one item of the warning shows: findings that say the same, or object to the same words, with every place. */
export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  readonly level: Level;
  /** Of all of them, as rules write them: `7.ii, 7.v; 6`. */
  readonly clause: string;
  /** Of the most serious one. */
  readonly message: string;
  readonly advice: string;
  readonly suggestions: readonly string[];
  /** What else is to be said of the same words. */
  readonly also: readonly string[];
  readonly found: readonly TextPlace[];
  readonly because: readonly TextPlace[];
  readonly images: readonly ImagePlace[];
  readonly findings: readonly Finding[];
}

/**
 * Findings as people count them: one for each thing to think about, however often it was seen, and however many rules
 * object to the same words. Most serious first.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  const inOrder = findings.toSorted((a, b) => levelRank(b.level) - levelRank(a.level));
  for (const { also, ...finding } of mergeFindings(inOrder)) {
    const key = `${finding.rule}|${finding.level}|${finding.message}`;
    const group = groups.get(key);
    if (group) group.push(finding, ...also);
    else groups.set(key, [finding, ...also]);
  }
  return [...groups]
    .map(([key, all]) => {
      const [first] = all as [Finding];
      const places = all.flatMap(({ where }) => (where ? [where] : []));
      return {
        key,
        rule: first.rule,
        level: first.level,
        clause: distinct(all.flatMap(({ clause }) => clause.split(/\s*[,;]\s*/))).join(', '),
        message: first.message,
        advice: first.advice,
        suggestions: distinct(all.flatMap(({ suggestion }) => suggestion ?? [])),
        also: distinct(all.map(({ message }) => message)).filter((message) => message !== first.message),
        found: places.filter((place): place is TextPlace => !isImagePlace(place)),
        because: all.flatMap(({ because }) => because),
        images: places.filter(isImagePlace),
        findings: all,
      };
    })
    .sort((a, b) => levelRank(b.level) - levelRank(a.level));
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];
