import type { DayHours, WorkingHours } from '../model/policy.ts';
import type { Span } from '../model/usage.ts';
import { bankHolidays } from './bank-holidays.ts';
import { createZone, DAY, dateOfDay, dayOfDate, weekdayOf, type Zone } from './zone.ts';

/** A stretch of working time. */
export interface WorkingSpan extends Span {
  readonly onBreak: boolean;
}

/** Answers whether a moment is working time. Moments are milliseconds since 1970, UTC. */
export interface Schedule {
  readonly zone: Zone;
  /** The parts of `start`…`end` that are working time, in order, split where breaks begin and end. */
  within(start: number, end: number): WorkingSpan[];
  at(time: number): 'off' | 'working' | 'break';
  /** The next moment after `time` at which working time or a break begins or ends; null when there is none within 60 days. */
  nextChange(time: number): number | null;
}

const LOOK_AHEAD_DAYS = 60;

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Overlapping and touching spans as one. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

/** `spans` cut by what is in `cuts` (both joined), each piece marked. */
function marked(spans: readonly Span[], cuts: readonly Span[]): WorkingSpan[] {
  return spans.flatMap(({ start, end }) => {
    const pieces: WorkingSpan[] = [];
    let at = start;
    for (const cut of cuts) {
      if (cut.end <= at || cut.start >= end) continue;
      if (cut.start > at) pieces.push({ start: at, end: cut.start, onBreak: false });
      pieces.push({ start: Math.max(at, cut.start), end: Math.min(end, cut.end), onBreak: true });
      at = Math.min(end, cut.end);
    }
    if (at < end) pieces.push({ start: at, end, onBreak: false });
    return pieces;
  });
}

/** Whether staff work on a local date at all. */
function createIsWorkDay({ terms, insetDays = [], closedDays = [], bankHolidays: country = 'england' }: WorkingHours) {
  const holidays = new Map<number, readonly string[]>();
  const isBankHoliday = (date: string) => {
    if (country === 'none') return false;
    const year = Number(date.slice(0, 4));
    let known = holidays.get(year);
    if (!known) {
      known = bankHolidays(year, country);
      holidays.set(year, known);
    }
    return known.includes(date);
  };
  return (date: string) => {
    if (closedDays.includes(date)) return false;
    if (insetDays.includes(date)) return true;
    if (isBankHoliday(date)) return false;
    return !terms || terms.some(({ from, to }) => from <= date && date <= to);
  };
}

/** @throws RangeError when the time zone is not one */
export function createSchedule(hours: WorkingHours): Schedule {
  const zone = createZone(hours.timeZone);
  const isWorkDay = createIsWorkDay(hours);
  /** Monday-based weeks, so that a pattern changes on Monday. */
  const weekOf = (date: string) => Math.floor((dayOfDate(date) + 3) / 7);
  const weekOne = hours.weekOne === undefined ? 0 : weekOf(hours.weekOne);
  const patternWeek = (date: string) => ((((weekOf(date) - weekOne) % 2) + 2) % 2) + 1;

  const spansOf = (date: string, stretches: readonly DayHours[]) =>
    joined(
      stretches
        .filter(({ day, week }) => day === weekdayOf(date) && (week === undefined || week === patternWeek(date)))
        .flatMap(({ from, to }) => zone.spans(date, minutesOf(from), minutesOf(to))),
    );
  const known = new Map<number, readonly WorkingSpan[]>();
  const ofDay = (day: number) => {
    let spans = known.get(day);
    if (!spans) {
      const date = dateOfDay(day);
      spans = isWorkDay(date) ? marked(spansOf(date, hours.days), spansOf(date, hours.breaks ?? [])) : [];
      if (known.size > 4_000) known.clear();
      known.set(day, spans);
    }
    return spans;
  };

  const within = (start: number, end: number) => {
    const found: WorkingSpan[] = [];
    // A local day is at most 15 hours off the day of UTC.
    const last = Math.floor((end + 15 * 3_600_000) / DAY);
    for (let day = Math.floor((start - 15 * 3_600_000) / DAY); day <= last; day += 1)
      for (const span of ofDay(day))
        if (span.start < end && span.end > start) {
          const part = { ...span, start: Math.max(start, span.start), end: Math.min(end, span.end) };
          const last = found.at(-1);
          // Midnight is no boundary.
          if (last?.end === part.start && last.onBreak === part.onBreak)
            found[found.length - 1] = { ...last, end: part.end };
          else found.push(part);
        }
    return found;
  };

  return {
    zone,
    within,
    at(time) {
      const [span] = within(time, time + 1);
      return span ? (span.onBreak ? 'break' : 'working') : 'off';
    },
    nextChange(time) {
      const [now] = within(time, time + 1);
      const today = Math.floor((time - 15 * 3_600_000) / DAY);
      for (let day = today; day < today + LOOK_AHEAD_DAYS; day += 1)
        for (const { start, end } of ofDay(day)) {
          if (start > time) return start;
          if (now && end > time) return end;
        }
      return null;
    },
  };
}
