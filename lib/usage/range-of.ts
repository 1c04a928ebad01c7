import type { WorkingHours } from '../model/policy.ts';
import { dateOfDay, dayOfDate, weekdayOf } from './zone.ts';

export type RangeName = 'day' | 'week' | 'term';

/** Where no terms are set, a term is the last thirteen weeks. */
const TERM_DAYS = 13 * 7;

/** The first and last local day of "today", "this week" (from Monday) and "this term" (or the one that ended last). */
export function rangeOf(name: RangeName, today: string, { terms = [] }: WorkingHours): { from: string; to: string } {
  const day = dayOfDate(today);
  if (name === 'day') return { from: today, to: today };
  if (name === 'week') {
    const monday = day - weekdayOf(today) + 1;
    return { from: dateOfDay(monday), to: dateOfDay(monday + 6) };
  }
  const term = terms.filter(({ from }) => from <= today).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  return term
    ? { from: term.from, to: term.to < today ? term.to : today }
    : { from: dateOfDay(day - TERM_DAYS + 1), to: today };
}
