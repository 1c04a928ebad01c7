import { z } from 'zod';
import { group, list, says } from './fields.ts';

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

const stretch = group({
  day: days.describe('A day, or days such as "Monday to Friday".'),
  from: time.describe('When the working time begins, such as "08:30".'),
  to: time.describe('When it ends, such as "16:00".'),
}).transform(({ day, from, to }, context) => {
  if (to <= from) context.addIssue({ code: 'custom', path: ['to'], message: `must be later than ${from}` });
  return day.map((each) => ({ day: each, from, to }));
});

/** Working time of the week, as days of Monday = 1 … Sunday = 7 in the order written. */
export const workingHours = group({
  timeZone: timeZone.prefault('Europe/London').describe('The time zone of the school.'),
  days: list(stretch)
    .transform((stretches) => stretches.flat())
    .prefault([{ day: 'Monday to Friday', from: '08:30', to: '16:00' }])
    .describe('The stretches of working time. [] for none.'),
});
