import { z } from 'zod';
import { UK_COUNTRIES } from '../model/policy.ts';
import { group, list, oneOf, says } from './fields.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "Monday", "mon", "1" → 1 … 7. */
function parseDay(written: string): number | undefined {
  const plain = written.trim().toLowerCase();
  if (/^[1-7]$/.test(plain)) return Number(plain);
  const found = plain.length < 2 ? -1 : DAYS.findIndex((day) => day.startsWith(plain) || plain === `${day}s`);
  if (found >= 0) return found + 1;
  return /^(tues|thur|thurs)$/.test(plain) ? (plain.startsWith('tu') ? 2 : 4) : undefined;
}

/** "Monday to Friday", "Mon–Fri", "Tue, Thu" → day numbers; `undefined` when a part is no day. */
function parseDays(written: string): number[] | undefined {
  const parts = written.split(/\s*(?:,|;|&|\band\b)\s*/i).map((part) => {
    const [first, last, more] = part.split(/\s*(?:-|–|\bto\b)\s*/i).map(parseDay);
    if (part.trim() === '' || first === undefined || more !== undefined) return undefined;
    if (!/-|–|\bto\b/i.test(part)) return [first];
    return last === undefined || last < first
      ? undefined
      : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return parts.some((part) => part === undefined) ? undefined : [...new Set(parts.flatMap((part) => part ?? []))];
}

/** "8:30", "08.30", "4pm", "16:00" → "HH:MM"; midnight at the end of a day is "24:00". */
function parseTime(written: string): string | undefined {
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.](\d\d))?\s*([ap]m)?$/i.exec(written.trim()) ?? [];
  if (hours === undefined) return undefined;
  const isNoon = half !== undefined && Number(hours) === 12;
  const hour = Number(hours) - (isNoon ? 12 : 0) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  const isTime = (hour < 24 && Number(minutes) < 60) || (hour === 24 && minutes === '00');
  return isTime ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}

const TIME_WORDS = 'must be a time such as 08:30';
const time = z.string(says(TIME_WORDS)).transform((written, context) => {
  const plain = parseTime(written);
  if (plain === undefined) context.addIssue({ code: 'custom', message: TIME_WORDS });
  return plain ?? z.NEVER;
});

const DAY_WORDS = 'must be a day such as Monday, or days such as Monday to Friday';
const days = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string(says(DAY_WORDS)).transform((written, context) => {
    const plain = parseDays(written);
    if (plain === undefined) context.addIssue({ code: 'custom', message: DAY_WORDS });
    return plain ?? z.NEVER;
  }),
);

const ZONE_WORDS = 'must be a time zone such as Europe/London';
const timeZone = z.string(says(ZONE_WORDS)).transform((written, context) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: written.trim() }).resolvedOptions().timeZone;
  } catch {
    context.addIssue({ code: 'custom', message: ZONE_WORDS });
    return z.NEVER;
  }
});

const DATE_WORDS = 'must be a date such as 2027-03-31';
export const isoDate = z
  .string(says(DATE_WORDS))
  .trim()
  .refine((date) => /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)), DATE_WORDS);

const stretch = group({
  day: days.describe('A day, or days such as "Monday to Friday".'),
  from: time.describe('When it begins, such as "08:30".'),
  to: time.describe('When it ends, such as "16:00".'),
  week: z
    .int(says('must be 1 or 2'))
    .refine((week) => week === 1 || week === 2, 'must be 1 or 2')
    .exactOptional()
    .describe('In a pattern of two weeks: 1 or 2. Every week when left out.'),
}).transform(({ day, from, to, week }, context) => {
  if (to <= from) context.addIssue({ code: 'custom', path: ['to'], message: `must be later than ${from}` });
  return day.map((each) => ({ day: each, from, to, ...(week === 1 || week === 2 ? { week } : {}) }));
});
const stretches = list(stretch).transform((all) => all.flat());

const term = group({
  from: isoDate.describe('First day of the term.'),
  to: isoDate.describe('Last day of the term.'),
}).refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not be before the first day' });

/** Working time of the week, as days of Monday = 1 … Sunday = 7 in the order written, and what interrupts it. */
export const workingHours = group({
  timeZone: timeZone.prefault('Europe/London').describe('The time zone of the school.'),
  days: stretches
    .prefault([{ day: 'Monday to Friday', from: '08:30', to: '16:00' }])
    .describe('The stretches of working time. [] for none.'),
  breaks: stretches.exactOptional().describe('Breaks within working time. Use in them is kept apart.'),
  weekOne: isoDate.exactOptional().describe('A date in week 1 of a two-week pattern.'),
  terms: list(term)
    .exactOptional()
    .describe('Terms, without half-terms. Outside them is no working time. When left out, every week counts.'),
  insetDays: list(isoDate).exactOptional().describe('INSET days: working days even outside the terms.'),
  closedDays: list(isoDate).exactOptional().describe('Days off, whatever else is set.'),
  bankHolidays: oneOf(...UK_COUNTRIES, 'none')
    .exactOptional()
    .describe('Whose bank holidays are days off; those of England when left out.'),
});
