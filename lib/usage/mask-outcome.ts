import type { Level } from '../model/finding.ts';
import type { Decision } from '../model/hold.ts';
import type { UsageSettings } from '../model/policy.ts';
import type { SiteId } from '../model/site.ts';
import type { Outcome } from '../model/usage.ts';

/** Rules that would tell of a person's political opinion or belief: special-category data (UK GDPR, article 9). */
const SPECIAL_CATEGORY: readonly string[] = ['political', 'religious'];

/** What the guard says of a held post that was decided about. */
export interface DecidedPost {
  readonly site: SiteId;
  readonly findings: readonly { readonly rule: string; readonly level: Level }[];
  readonly decision: Decision;
  readonly reason?: string;
}

/**
 * What of it may be recorded: one outcome a rule, without anything of the post. A reason only with a rule that asked for it.
 */
export function maskOutcome(
  { site, findings, decision, reason }: DecidedPost,
  time: number,
  { specialCategoryBasis }: UsageSettings,
): Outcome[] {
  const byRule = new Map<string, Outcome>();
  for (const { rule, level } of findings) {
    if (level === 'off' || level === 'notice') continue;
    const isMasked = specialCategoryBasis === undefined && SPECIAL_CATEGORY.includes(rule);
    const name = isMasked ? 'other' : rule;
    const asked = level === 'justify' && !isMasked && decision === 'posted-with-reason' && reason;
    byRule.set(name, { ...(byRule.get(name) ?? { time, site, rule: name, decision }), ...(asked ? { reason } : {}) });
  }
  return [...byRule.values()];
}
