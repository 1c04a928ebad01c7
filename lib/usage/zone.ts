import type { Span } from '../model/usage.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The clock of one time zone. Local dates are written `2027-03-31`. */
export interface Zone {
  /** The local date at a moment (milliseconds since 1970, UTC). */
  dateAt(time: number): string;
  /** Every moment at which the clock shows `date` and a time from `from` to `to` (minutes since midnight), in order. */
  spans(date: string, from: number, to: number): Span[];
  /** Local weekday (Monday = 0) and hour at a moment. */
  weekHourAt(time: number): { readonly weekday: number; readonly hour: number };
}

/** Days since 1970 as a date, and back. */
export const dateOfDay = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
export const dayOfDate = (date: string) => Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
/** Monday = 1 … Sunday = 7. */
export const weekdayOf = (date: string) => ((((dayOfDate(date) + 3) % 7) + 7) % 7) + 1;

/** @param timeZone an IANA name. @throws RangeError when there is no such zone */
export function createZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  /** Local time less UTC, milliseconds. */
  const readOffset = (time: number) => {
    const whole = Math.floor(time / 1000) * 1000;
    const part = Object.fromEntries(format.formatToParts(whole).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
  };
  /** A day of UTC in which the clock is not changed needs one look for all of its moments. */
  const steady = new Map<number, number | null>();
  const offsetAt = (time: number) => {
    const day = Math.floor(time / DAY);
    let known = steady.get(day);
    if (known === undefined) {
      const hours = [0, 6, 12, 18, 24].map((hour) => readOffset(day * DAY + hour * HOUR));
      known = hours.every((offset) => offset === hours[0]) ? (hours[0] ?? 0) : null;
      if (steady.size > 4_000) steady.clear();
      steady.set(day, known);
    }
    return known ?? readOffset(time);
  };

  /** Stretches of one and the same offset from `start` to `end`, to the second. */
  const steadySpans = (start: number, end: number): (Span & { offset: number })[] => {
    const found: (Span & { offset: number })[] = [];
    for (let at = start; at < end; ) {
      const offset = offsetAt(at);
      let next = Math.min(at + 6 * HOUR, end);
      if (offsetAt(next) !== offset) {
        let before = at;
        while (next - before > 1000) {
          const middle = Math.floor((before + next) / 2000) * 1000;
          if (offsetAt(middle) === offset) before = Math.max(middle, before + 1);
          else next = middle;
        }
      }
      const last = found.at(-1);
      if (last?.offset === offset && last.end === at) found[found.length - 1] = { ...last, end: next };
      else found.push({ start: at, end: next, offset });
      at = next;
    }
    return found;
  };

  return {
    dateAt: (time) => dateOfDay(Math.floor((time + offsetAt(time)) / DAY)),
    weekHourAt(time) {
      const local = time + offsetAt(time);
      return {
        weekday: (((Math.floor(local / DAY) + 3) % 7) + 7) % 7,
        hour: Math.floor((((local % DAY) + DAY) % DAY) / HOUR),
      };
    },
    spans(date, from, to) {
      const midnight = dayOfDate(date) * DAY;
      return steadySpans(midnight - 15 * HOUR, midnight + 39 * HOUR)
        .map(({ start, end, offset }) => ({
          start: Math.max(start, midnight + from * MINUTE - offset),
          end: Math.min(end, midnight + to * MINUTE - offset),
        }))
        .filter(({ start, end }) => start < end);
    },
  };
}
