import ICAL from 'ical.js';
import type { DateRange, WorkingHours } from '../model/policy.ts';
import { createZone, dateOfDay, dayOfDate, type Zone } from './zone.ts';

/** What a school's calendar says of its year, as working hours have it. */
export type SchoolYear = Required<Pick<WorkingHours, 'terms' | 'insetDays' | 'closedDays'>>;

interface Entry extends DateRange {
  readonly name: string;
}

// As schools and councils in the UK write them.
const INSET =
  /\binset\b|\bin[- ]?service\b|\b(?:staff|teacher)s?['’]? (?:training|development|only)\b|\b(?:training|cpd|pd) days?\b/i;
const BREAK =
  /\bhalf[- ]?term\b|\bholidays?\b|\bvacation\b|\bbreak\b|\bclosed\b|\bclosure\b|\bschool(?:s)? close[ds]?\b/i;
const TERM = /\bterm\b|\bsemester\b/i;
const FIRST = /\b(?:starts?|begins?|beginning|opens?|re-?opens?|returns?|first day|back to school)\b/i;
const LAST = /\b(?:ends?|finish(?:es)?|last day|breaks? up|closes?)\b/i;
/** Shorter holidays are days off within a term; longer ones divide it. */
const DIVIDES = 4;
const LONGEST_REPEAT = 500;

const days = ({ from, to }: DateRange) => dayOfDate(to) - dayOfDate(from) + 1;
const eachDay = (range: DateRange) =>
  Array.from({ length: days(range) }, (_, index) => dateOfDay(dayOfDate(range.from) + index));

/** A moment as a local date. What has no time zone, or one that the file does not explain, is meant as it is written. */
const dateOf = (time: ICAL.Time, zone: Zone) =>
  time.isDate || time.zone === ICAL.Timezone.localTimezone
    ? time.toString().slice(0, 10)
    : zone.dateAt(time.toJSDate().getTime());

function entriesOf(calendar: ICAL.Component, zone: Zone): Entry[] {
  return calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component);
    if (!event.startDate || component.hasProperty('recurrence-id')) return [];
    const found: Entry[] = [];
    const add = (start: ICAL.Time, end: ICAL.Time) => {
      const from = dateOf(start, zone);
      // The end is the first moment after it.
      const to = end.compare(start) > 0 ? dateOf(end.isDate ? minusDay(end) : minusSecond(end), zone) : from;
      found.push({ name: event.summary ?? '', from, to });
    };
    if (event.isRecurring()) {
      const repeats = event.iterator();
      for (let next = repeats.next(); next && found.length < LONGEST_REPEAT; next = repeats.next()) {
        const { startDate, endDate } = event.getOccurrenceDetails(next);
        add(startDate, endDate);
      }
    } else add(event.startDate, event.endDate);
    return found;
  });
}

const minusDay = (time: ICAL.Time) => {
  const before = time.clone();
  before.adjust(-1, 0, 0, 0);
  return before;
};
const minusSecond = (time: ICAL.Time) => {
  const before = time.clone();
  before.adjust(0, 0, 0, -1);
  return before;
};

/** `term` without `breaks`, which divide it. */
function without(term: DateRange, breaks: readonly DateRange[]): DateRange[] {
  let rest: DateRange[] = [term];
  for (const pause of breaks)
    rest = rest.flatMap((part) => {
      if (pause.to < part.from || pause.from > part.to) return [part];
      const before = { from: part.from, to: dateOfDay(dayOfDate(pause.from) - 1) };
      const after = { from: dateOfDay(dayOfDate(pause.to) + 1), to: part.to };
      return [before, after].filter(({ from, to }) => from <= to);
    });
  return rest;
}

/**
 * Reads terms, INSET days and days off out of a calendar file (iCalendar, RFC 5545). Terms are either entries that last as
 * long as a term, or pairs of entries that name its first and its last day.
 * @returns null when the file is no calendar, or none of it is about terms
 */
export function readCalendar(file: string, timeZone: string): SchoolYear | null {
  const zone = createZone(timeZone);
  let entries: Entry[];
  try {
    const calendar = new ICAL.Component(ICAL.parse(file));
    if (calendar.name !== 'vcalendar') return null;
    for (const each of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(each);
    entries = entriesOf(calendar, zone).sort((a, b) => (a.from < b.from ? -1 : 1));
  } catch {
    return null;
  }
  const insets = entries.filter(({ name }) => INSET.test(name));
  const others = entries.filter((entry) => !insets.includes(entry));
  const marks = others.filter((entry) => TERM.test(entry.name) && days(entry) <= 2);
  const breaks = others.filter(
    (entry) => BREAK.test(entry.name) && !marks.some((mark) => mark === entry && isMark(mark)),
  );
  const whole = others.filter((entry) => TERM.test(entry.name) && !BREAK.test(entry.name) && days(entry) > 14);
  const terms: DateRange[] = whole.map(({ from, to }) => ({ from, to }));
  if (terms.length === 0) {
    let from: string | undefined;
    for (const mark of marks) {
      if (FIRST.test(mark.name)) from ??= mark.from;
      else if (LAST.test(mark.name) && from !== undefined) {
        terms.push({ from, to: mark.to });
        from = undefined;
      }
    }
  }
  if (terms.length === 0) return null;
  const dividing = breaks.filter((entry) => days(entry) >= DIVIDES);
  return {
    terms: terms.flatMap((term) => without(term, dividing)),
    insetDays: [...new Set(insets.flatMap(eachDay))].sort(),
    closedDays: [...new Set(breaks.filter((entry) => days(entry) < DIVIDES).flatMap(eachDay))].sort(),
  };
}

/** "Half term ends": names a day, not a holiday. */
const isMark = ({ name }: Entry) => FIRST.test(name) || LAST.test(name);
