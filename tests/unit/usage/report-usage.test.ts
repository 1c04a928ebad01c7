import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WorkingHours } from '../../../lib/model/policy.ts';
import type { UsageInterval, UsageLog } from '../../../lib/model/usage.ts';
import { dailyCsv, exportUsage, usageCsv } from '../../../lib/usage/export-usage.ts';
import { reportUsage } from '../../../lib/usage/report-usage.ts';
import { createSchedule } from '../../../lib/usage/schedule.ts';

const HOURS: WorkingHours = {
  timeZone: 'Europe/London',
  days: [1, 2, 3, 4, 5].map((day) => ({ day, from: '08:30', to: '16:00' })),
  breaks: [{ day: 2, from: '12:00', to: '13:00' }],
};
const schedule = createSchedule(HOURS);
const MINUTE = 60_000;
const at = (iso: string) => Date.parse(iso);
const use = (start: string, minutes: number, more: Partial<UsageInterval> = {}): UsageInterval => ({
  start: at(start),
  end: at(start) + minutes * MINUTE,
  site: 'x',
  account: 'personal',
  onBreak: false,
  declaredOfficial: false,
  ...more,
});
const LOG: UsageLog = {
  intervals: [
    use('2026-11-23T15:55:00Z', 5, { account: 'official' }),
    use('2026-11-24T09:50:00Z', 20),
    use('2026-11-24T10:30:00Z', 6, { declaredOfficial: true }),
    use('2026-11-24T12:10:00Z', 30, { onBreak: true }),
    use('2026-11-24T14:00:00Z', 4, { site: 'facebook', account: 'unknown' }),
  ],
  outcomes: [
    { time: at('2026-11-24T10:00:00Z'), site: 'x', rule: 'disrepute', decision: 'edited' },
    { time: at('2026-11-24T10:00:00Z'), site: 'x', rule: 'other', decision: 'edited' },
    {
      time: at('2026-11-24T10:05:00Z'),
      site: 'x',
      rule: 'disrepute',
      decision: 'posted-with-reason',
      reason: '=1+1, "so"',
    },
  ],
  unchecked: [{ time: at('2026-11-24T11:00:00Z'), site: 'x' }],
};
const report = (from: string, to: string, now = at('2026-11-24T18:00:00Z')) =>
  reportUsage(LOG, schedule, { from, to, now });

test('a day: by purpose, network and hour, against the working time that has passed', () => {
  const day = report('2026-11-24', '2026-11-24');
  expect(day.working).toBe(6.5 * 60 * MINUTE);
  expect(report('2026-11-24', '2026-11-24', at('2026-11-24T09:30:00Z')).working).toBe(60 * MINUTE);
  expect(day.byPurpose).toEqual({ personal: 20 * MINUTE, official: 6 * MINUTE, unknown: 4 * MINUTE });
  expect([day.declared, day.inBreaks, day.unchecked]).toEqual([6 * MINUTE, 30 * MINUTE, 1]);
  expect(day.bySite.map(({ site }) => site)).toEqual(['x', 'facebook']);
  expect(day.byHour[1]?.slice(9, 15)).toEqual([10, 16, 0, 0, 0, 4].map((minutes) => minutes * MINUTE));
});

test('two findings on one post are one post', () => {
  expect(report('2026-11-24', '2026-11-24').warnings).toEqual({
    actedOn: 1,
    posted: 1,
    byRule: [
      { rule: 'disrepute', actedOn: 1, posted: 1 },
      { rule: 'other', actedOn: 1, posted: 0 },
    ],
  });
  expect(report('2026-11-23', '2026-11-23').warnings).toEqual({ actedOn: 0, posted: 0, byRule: [] });
});

test('whatever is recorded, days, hours, networks and purposes all add up to the same', () => {
  const interval = fc
    .record({
      start: fc.integer({ min: 0, max: 40 * 24 * 60 }),
      length: fc.integer({ min: 1, max: 60 }),
      onBreak: fc.boolean(),
    })
    .map(({ start, length, onBreak }) =>
      use(new Date(at('2026-03-10T00:00:00Z') + start * MINUTE).toISOString(), length, { onBreak }),
    );
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 40 }), (intervals) => {
      const log = { intervals, outcomes: [], unchecked: [] };
      const made = reportUsage(log, schedule, {
        from: '2026-03-01',
        to: '2026-05-01',
        now: at('2026-06-01T00:00:00Z'),
      });
      const sum = (one: Readonly<Record<'personal' | 'official' | 'unknown', number>>) =>
        one.personal + one.official + one.unknown;
      const all = intervals.filter(({ onBreak }) => !onBreak).reduce((total, { start, end }) => total + end - start, 0);
      expect(sum(made.byPurpose)).toBe(all);
      expect(made.byDay.reduce((total, day) => total + sum(day), 0)).toBe(all);
      expect(made.bySite.reduce((total, site) => total + sum(site), 0)).toBe(all);
      expect(made.byHour.flat().reduce((total, hour) => total + hour, 0)).toBe(all);
    }),
    { numRuns: 100, seed: 3 },
  );
});

test('the export has exactly what is recorded', () => {
  const exported = exportUsage(LOG, HOURS);
  expect(Object.keys(exported)).toEqual(['schema', 'timeZone', 'workingHours', 'intervals', 'outcomes', 'unchecked']);
  expect(exported.intervals[1]).toEqual({
    site: 'x',
    account: 'personal',
    start: '2026-11-24T09:50:00.000Z',
    end: '2026-11-24T10:10:00.000Z',
    onBreak: false,
    declaredOfficial: false,
  });
  expect(exported.outcomes[0]).toEqual({
    time: '2026-11-24T10:00:00.000Z',
    site: 'x',
    rule: 'disrepute',
    decision: 'edited',
  });
  expect(exported.unchecked).toEqual([{ time: '2026-11-24T11:00:00.000Z', site: 'x' }]);
});

test('in a CSV file every record is a row of ten fields, and no formula', () => {
  const rows = usageCsv(exportUsage(LOG, HOURS)).trimEnd().split('\r\n');
  expect(rows).toHaveLength(1 + 5 + 3 + 1);
  expect(rows[1]).toBe('interval,x,2026-11-23T15:55:00.000Z,2026-11-23T16:00:00.000Z,official,false,false,,,');
  expect(rows[8]).toBe(`outcome,x,2026-11-24T10:05:00.000Z,,,,,disrepute,posted-with-reason,"'=1+1, ""so"""`);
});

test('the report by day holds totals alone, hides small numbers, and shows accidental damage', () => {
  const csv = dailyCsv(report('2026-11-23', '2026-11-24'), 10);
  const [head, monday, tuesday, last] = csv.split('\r\n');
  expect(head).toBe('day,personalMinutes,officialMinutes,unknownMinutes');
  expect([monday, tuesday]).toEqual(['2026-11-23,0,<10,0', '2026-11-24,20,<10,<10']);
  const sum = createHash('sha256')
    .update(csv.slice(0, csv.indexOf('sha256')))
    .digest('hex');
  expect(last).toBe(`sha256,${sum},,`);
});
