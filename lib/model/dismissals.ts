import type { Finding } from './finding.ts';
import { isImagePlace } from './sighting.ts';

/** Whether a person has said of these words, for this rule, that they are not about school. */
export type IsDismissed = (rule: string, words: string) => boolean;

/** The words a finding underlines; `undefined` when it is about a picture or the whole post, or may not be dismissed. */
export function dismissibleWords({ level, where }: Finding, text: string): string | undefined {
  return level === 'block' || !where || isImagePlace(where) ? undefined : text.slice(where.start, where.end);
}

/** Findings without those a person has dismissed. What the policy blocks stays. */
export function withoutDismissed(findings: readonly Finding[], text: string, isDismissed: IsDismissed): Finding[] {
  return findings.filter((finding) => {
    const words = dismissibleWords(finding, text);
    return words === undefined || !isDismissed(finding.rule, words);
  });
}
