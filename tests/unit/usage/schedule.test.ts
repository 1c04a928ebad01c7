import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DayHours, WorkingHours } from '../../../lib/model/policy.ts';
import { createSchedule } from '../../../lib/usage/schedule.ts';

const WEEK: DayHours[] = [1, 2, 3, 4, 5].map((day) => ({ day, from: '08:30', to: '16:00' }));
const at = (iso: string) => Date.parse(iso);
const schedule = (more: Partial<WorkingHours> = {}) =>
  createSchedule({ timeZone: 'Europe/London', days: WEEK, ...more });

test('working hours are those of the clock on the wall, in summer and in winter', () => {
  const hours = schedule();
  expect(hours.at(at('2026-11-24T08:29:59Z'))).toBe('off');
  expect(hours.at(at('2026-11-24T08:30:00Z'))).toBe('working');
  expect(hours.at(at('2026-11-24T15:59:59Z'))).toBe('working');
  expect(hours.at(at('2026-11-24T16:00:00Z'))).toBe('off');
  expect(hours.at(at('2026-07-07T07:30:00Z'))).toBe('working');
  expect(hours.at(at('2026-07-07T15:00:00Z'))).toBe('off');
  expect(hours.at(at('2026-11-28T10:00:00Z'))).toBe('off');
});

test('breaks split a day', () => {
  const hours = schedule({ breaks: [{ day: 2, from: '12:15', to: '13:00' }] });
  expect(hours.within(at('2026-11-24T00:00:00Z'), at('2026-11-25T00:00:00Z'))).toEqual([
    { start: at('2026-11-24T08:30:00Z'), end: at('2026-11-24T12:15:00Z'), onBreak: false },
    { start: at('2026-11-24T12:15:00Z'), end: at('2026-11-24T13:00:00Z'), onBreak: true },
    { start: at('2026-11-24T13:00:00Z'), end: at('2026-11-24T16:00:00Z'), onBreak: false },
  ]);
});

test('outside the terms nobody works, but on INSET days; on closed days and bank holidays nobody does', () => {
  const hours = schedule({
    terms: [{ from: '2026-09-03', to: '2026-12-18' }],
    insetDays: ['2026-09-01'],
    closedDays: ['2026-10-09'],
  });
  const noon = (date: string) => hours.at(at(`${date}T12:00:00Z`));
  expect(noon('2026-09-01')).toBe('working');
  expect(noon('2026-09-02')).toBe('off');
  expect(noon('2026-09-03')).toBe('working');
  expect(noon('2026-10-09')).toBe('off');
  expect(noon('2026-12-18')).toBe('working');
  expect(noon('2026-12-21')).toBe('off');
  expect(schedule().at(at('2026-08-31T12:00:00Z'))).toBe('off');
  expect(schedule({ bankHolidays: 'scotland' }).at(at('2026-08-31T12:00:00Z'))).toBe('working');
  expect(schedule({ bankHolidays: 'none' }).at(at('2026-12-25T12:00:00Z'))).toBe('working');
});

test('a part-time pattern may take two weeks', () => {
  const hours = schedule({
    weekOne: '2026-11-25',
    days: [
      { day: 1, from: '08:30', to: '16:00', week: 1 },
      { day: 4, from: '08:30', to: '12:00', week: 2 },
    ],
  });
  const noon = (date: string) => hours.at(at(`${date}T11:00:00Z`));
  expect(['2026-11-23', '2026-11-30', '2026-12-07'].map(noon)).toEqual(['working', 'off', 'working']);
  expect(['2026-11-26', '2026-12-03'].map(noon)).toEqual(['off', 'working']);
  expect(noon('2026-11-16')).toBe('off');
});

test('the next change is found over weekends and holidays, and there may be none', () => {
  const hours = schedule({ breaks: [{ day: 5, from: '12:00', to: '13:00' }] });
  expect(hours.nextChange(at('2026-11-27T09:00:00Z'))).toBe(at('2026-11-27T12:00:00Z'));
  expect(hours.nextChange(at('2026-11-27T12:00:00Z'))).toBe(at('2026-11-27T13:00:00Z'));
  expect(hours.nextChange(at('2026-11-27T18:00:00Z'))).toBe(at('2026-11-30T08:30:00Z'));
  expect(hours.nextChange(at('2026-12-24T18:00:00Z'))).toBe(at('2026-12-29T08:30:00Z'));
  expect(schedule({ days: [] }).nextChange(at('2026-11-27T18:00:00Z'))).toBe(null);
});

/** The same question put to the clock of the zone itself, moment by moment. */
function createOracle({ timeZone, days, breaks = [] }: WorkingHours) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (time: number) => {
    const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
    const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts['weekday'] ?? '') + 1;
    const clock = `${parts['hour']}:${parts['minute']}`;
    const isIn = (stretches: readonly DayHours[]) =>
      stretches.some((one) => one.day === day && one.from <= clock && clock < one.to);
    return isIn(days) ? (isIn(breaks) ? 'break' : 'working') : 'off';
  };
}

const clock = fc
  .integer({ min: 0, max: 24 * 12 })
  .map((fives) => `${String(Math.floor(fives / 12)).padStart(2, '0')}:${String((fives % 12) * 5).padStart(2, '0')}`);
const stretch = fc
  .record({ day: fc.integer({ min: 1, max: 7 }), from: clock, to: clock })
  .filter(({ from, to }) => from < to);
const ZONES = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Asia/Beirut',
];
/** Around changes of the clock both ways, in several of the zones, and anywhere else. */
const moment = fc.oneof(
  fc.integer({ min: at('2026-03-28T12:00:00Z'), max: at('2026-03-30T00:00:00Z') }),
  fc.integer({ min: at('2026-10-24T12:00:00Z'), max: at('2026-10-26T00:00:00Z') }),
  fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') }),
);

test('it agrees with the clock of the zone at every moment, when clocks change too', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.array(stretch, { maxLength: 8 }),
      fc.array(stretch, { maxLength: 4 }),
      fc.array(moment, { minLength: 8, maxLength: 8 }),
      (timeZone, days, breaks, moments) => {
        const hours: WorkingHours = { timeZone, days, breaks, bankHolidays: 'none' };
        const built = createSchedule(hours);
        const oracle = createOracle(hours);
        for (const time of moments) expect([time, built.at(time)]).toEqual([time, oracle(time)]);
      },
    ),
    { numRuns: 400, seed: 5 },
  );
});

test('a range is split where the clock says, without gap or overlap', () => {
  fc.assert(
    fc.property(
      fc.array(stretch, { maxLength: 8 }),
      fc.array(stretch, { maxLength: 4 }),
      moment,
      (days, breaks, start) => {
        const hours: WorkingHours = { timeZone: 'Europe/London', days, breaks, bankHolidays: 'none' };
        const oracle = createOracle(hours);
        const end = start + 26 * 3_600_000;
        const spans = createSchedule(hours).within(start, end);
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? start);
          expect(span.end).toBeLessThanOrEqual(end);
        }
        for (let time = start; time < end; time += 7 * 60_000) {
          const span = spans.find((each) => each.start <= time && time < each.end);
          expect(span ? (span.onBreak ? 'break' : 'working') : 'off').toBe(oracle(time));
        }
      },
    ),
    { numRuns: 60, seed: 6 },
  );
});
