import type { UkCountry } from '../model/policy.ts';
import { dateOfDay, dayOfDate, weekdayOf } from './zone.ts';

const plusDays = (date: string, days: number) => dateOfDay(dayOfDate(date) + days);
const inYear = (year: number, monthAndDay: string) => `${String(year).padStart(4, '0')}-${monthAndDay}`;

/** Easter Sunday in the Gregorian calendar (the "anonymous" algorithm, Nature, 1876). */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return inYear(year, `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

const firstMonday = (year: number, month: string) => {
  const first = inYear(year, `${month}-01`);
  return plusDays(first, (8 - weekdayOf(first)) % 7);
};
/** The last Monday of a month of 31 days. */
const lastMonday = (year: number, month: string) => {
  const last = inYear(year, `${month}-31`);
  return plusDays(last, 1 - weekdayOf(last));
};

/** A holiday that falls on a weekend, or on another holiday, is given on the next working day. */
function withSubstitutes(dates: readonly string[]): string[] {
  const given: string[] = [];
  for (const date of dates) {
    let day = date;
    while (weekdayOf(day) > 5 || given.includes(day)) day = plusDays(day, 1);
    given.push(day);
  }
  return given;
}

/**
 * The regular bank holidays of a year, by the Banking and Financial Dealings Act 1971 and yearly practice. Single ones
 * (a coronation, say) have to be set as closed days.
 */
export function bankHolidays(year: number, country: UkCountry): string[] {
  const sunday = easter(year);
  const isScotland = country === 'scotland';
  const isNorthernIreland = country === 'northern-ireland';
  const fixed = [
    inYear(year, '01-01'),
    ...(isScotland ? [inYear(year, '01-02'), inYear(year, '11-30')] : []),
    ...(isNorthernIreland ? [inYear(year, '03-17'), inYear(year, '07-12')] : []),
    inYear(year, '12-25'),
    inYear(year, '12-26'),
  ];
  return [
    ...withSubstitutes(fixed),
    plusDays(sunday, -2),
    ...(isScotland ? [] : [plusDays(sunday, 1)]),
    firstMonday(year, '05'),
    lastMonday(year, '05'),
    isScotland ? firstMonday(year, '08') : lastMonday(year, '08'),
  ].sort();
}
