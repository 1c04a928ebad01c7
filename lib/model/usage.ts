import type { AccountKind } from './account.ts';
import type { Decision } from './hold.ts';
import type { WorkingHours } from './policy.ts';
import type { SiteId } from './site.ts';

/** A stretch of time; `end` is the first moment after it. Milliseconds since 1970, UTC. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a stretch of use is counted under. */
export interface UseKind {
  readonly site: SiteId;
  readonly account: AccountKind;
  readonly onBreak: boolean;
  /** The person's word that it was for school. */
  readonly declaredOfficial: boolean;
}

/** One stretch of use of one site, within working hours. No two in a log overlap. */
export interface UsageInterval extends Span, UseKind {}

/** What came of one finding on a held post. `rule` is `other` for beliefs that must not be recorded by name. */
export interface Outcome {
  readonly time: number;
  readonly site: SiteId;
  readonly rule: string;
  readonly decision: Decision;
  /** Only where the school's settings ask for a reason before such a post goes out. */
  readonly reason?: string;
}

/** A post that went out without having been looked at. */
export interface UncheckedRecord {
  readonly time: number;
  readonly site: SiteId;
}

/** Everything that is recorded; nothing else is. */
export interface UsageLog {
  readonly intervals: readonly UsageInterval[];
  readonly outcomes: readonly Outcome[];
  readonly unchecked: readonly UncheckedRecord[];
}

/** Minutes and counts are kept apart by who the use was for. `official` includes what was declared to be. */
export type Purpose = 'personal' | 'official' | 'unknown';

/** The usage view of one range of days. All times in milliseconds. */
export interface UsageReport {
  /** Local dates of the school, first and last included. */
  readonly from: string;
  readonly to: string;
  /** Working time in the range that has passed, breaks left out. */
  readonly working: number;
  /** In working time, without breaks. */
  readonly byPurpose: Readonly<Record<Purpose, number>>;
  readonly declared: number;
  /** In breaks: nobody's business but the person's own. */
  readonly inBreaks: number;
  readonly bySite: readonly ({ readonly site: SiteId } & Readonly<Record<Purpose, number>>)[];
  readonly byDay: readonly ({ readonly day: string } & Readonly<Record<Purpose, number>>)[];
  /** `[weekday, Monday = 0][hour]`, in working time without breaks. */
  readonly byHour: readonly (readonly number[])[];
  /** Warnings (held posts) by what was done. */
  readonly warnings: { readonly actedOn: number; readonly posted: number; readonly byRule: readonly RuleOutcomes[] };
  readonly unchecked: number;
}

export interface RuleOutcomes {
  readonly rule: string;
  readonly actedOn: number;
  readonly posted: number;
}

/** The log as it is handed over, see docs/data-dictionary.md. */
export interface UsageExport {
  readonly schema: 1;
  readonly timeZone: string;
  readonly workingHours: WorkingHours;
  readonly intervals: readonly (UseKind & { readonly start: string; readonly end: string })[];
  readonly outcomes: readonly (Omit<Outcome, 'time'> & { readonly time: string })[];
  readonly unchecked: readonly { readonly time: string; readonly site: SiteId }[];
}
