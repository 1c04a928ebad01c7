import type { Purpose, Span, UsageInterval } from '../model/usage.ts';

/** Who a stretch of use was for. The person's word counts. */
export const purposeOf = ({
  account,
  declaredOfficial,
}: Pick<UsageInterval, 'account' | 'declaredOfficial'>): Purpose => (declaredOfficial ? 'official' : account);

/** Milliseconds of `intervals` in `range`, without breaks, by whom they were for. */
export function sumIntervals(intervals: readonly UsageInterval[], range: Span): Record<Purpose, number> {
  const sums = { personal: 0, official: 0, unknown: 0 };
  for (const interval of intervals) {
    if (interval.onBreak) continue;
    const length = Math.min(interval.end, range.end) - Math.max(interval.start, range.start);
    if (length > 0) sums[purposeOf(interval)] += length;
  }
  return sums;
}
