import type { Purpose, RuleOutcomes, UsageLog, UsageReport } from '../model/usage.ts';
import type { Schedule } from './schedule.ts';
import { purposeOf } from './sum-intervals.ts';
import { dateOfDay, dayOfDate } from './zone.ts';

const HOUR = 3_600_000;
const none = (): Record<Purpose, number> => ({ personal: 0, official: 0, unknown: 0 });

/** The moments from the beginning of the local day `from` to the end of `to`. */
export function rangeOfDays({ zone }: Schedule, from: string, to: string): { start: number; end: number } {
  return {
    start: zone.spans(from, 0, 24 * 60)[0]?.start ?? 0,
    end: zone.spans(to, 0, 24 * 60).at(-1)?.end ?? 0,
  };
}

/** What the log says about the local days `from`…`to`, until `now`. Breaks are left out of all but `inBreaks`. */
export function reportUsage(
  { intervals, outcomes, unchecked }: UsageLog,
  schedule: Schedule,
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: number },
): UsageReport {
  const range = rangeOfDays(schedule, from, to);
  const { zone } = schedule;
  const byPurpose = none();
  const bySite = new Map<string, Record<Purpose, number>>();
  const byDay = new Map<string, Record<Purpose, number>>();
  for (let day = dayOfDate(from); day <= dayOfDate(to); day += 1) byDay.set(dateOfDay(day), none());
  const byHour = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  let inBreaks = 0;
  let declared = 0;

  for (const interval of intervals) {
    const start = Math.max(interval.start, range.start);
    const end = Math.min(interval.end, range.end);
    if (start >= end) continue;
    if (interval.onBreak) {
      inBreaks += end - start;
      continue;
    }
    const purpose = purposeOf(interval);
    byPurpose[purpose] += end - start;
    if (interval.declaredOfficial) declared += end - start;
    const site = bySite.get(interval.site) ?? none();
    site[purpose] += end - start;
    bySite.set(interval.site, site);
    // Every zone is off by quarters of an hour, so that a quarter lies in one hour and one day of the clock.
    for (let at = start; at < end; ) {
      const next = Math.min(end, (Math.floor(at / (HOUR / 4)) + 1) * (HOUR / 4));
      const { weekday, hour } = zone.weekHourAt(at);
      const hours = byHour[weekday];
      if (hours) hours[hour] = (hours[hour] ?? 0) + next - at;
      const day = byDay.get(zone.dateAt(at));
      if (day) day[purpose] += next - at;
      at = next;
    }
  }

  const inRange = ({ time }: { time: number }) => range.start <= time && time < range.end;
  const rules = new Map<string, RuleOutcomes>();
  const held = new Map<number, boolean>();
  for (const { rule, decision, time } of outcomes.filter(inRange)) {
    const isPosted = decision === 'posted' || decision === 'posted-with-reason';
    const known = rules.get(rule) ?? { rule, actedOn: 0, posted: 0 };
    rules.set(rule, {
      rule,
      actedOn: known.actedOn + (isPosted ? 0 : 1),
      posted: known.posted + (isPosted ? 1 : 0),
    });
    // Findings of one post have one time.
    held.set(time, isPosted);
  }
  const posted = [...held.values()].filter(Boolean).length;

  return {
    from,
    to,
    working: schedule
      .within(range.start, Math.min(range.end, now))
      .reduce((sum, span) => sum + (span.onBreak ? 0 : span.end - span.start), 0),
    byPurpose,
    declared,
    inBreaks,
    bySite: [...bySite].map(([site, sums]) => ({ site: site as UsageReport['bySite'][number]['site'], ...sums })),
    byDay: [...byDay].map(([day, sums]) => ({ day, ...sums })),
    byHour,
    warnings: { actedOn: held.size - posted, posted, byRule: [...rules.values()] },
    unchecked: unchecked.filter(inRange).length,
  };
}
