import { expect, test } from 'vitest';
import type { WorkingHours } from '../../../lib/model/policy.ts';
import type { UsageInterval } from '../../../lib/model/usage.ts';
import { followUse, type Look, type Watch } from '../../../lib/usage/follow-use.ts';
import { createSchedule } from '../../../lib/usage/schedule.ts';
import { compare, createMemoryLog, findUnsound } from './memory-log.ts';
import { simulate } from './simulate.ts';

const ALWAYS: WorkingHours = {
  timeZone: 'Europe/London',
  days: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '24:00' })),
  bankHolidays: 'none',
};
const SCHOOL: WorkingHours = {
  timeZone: 'Europe/London',
  days: [1, 2, 3, 4, 5, 7].map((day) => ({ day, from: '00:30', to: '16:00' })),
  breaks: [{ day: 7, from: '01:20', to: '01:40' }],
};
const at = (iso: string) => Date.parse(iso);

const STARTS = ['2026-11-24T00:00:00Z', '2026-03-28T20:00:00Z', '2026-10-24T20:00:00Z', '2026-12-31T21:00:00Z'];

test.each(STARTS)('25,000 events from %s, with workers dying: the log is the truth to the second', async (start) => {
  for (const hours of [ALWAYS, SCHOOL]) {
    const schedule = createSchedule(hours);
    const recorder = createMemoryLog(schedule);
    const truth = await simulate(recorder, {
      events: 12_500,
      seed: at(start) % 1009,
      start: at(start) / 1000,
      troubles: { workerDeath: 0.2 },
    });
    expect(findUnsound(recorder.log())).toEqual([]);
    expect(truth.counted.size).toBeGreaterThan(20_000);
    expect(compare(recorder.log(), truth, schedule)).toEqual({ wrong: [], missing: 0 });
    for (const { start: from, end, onBreak } of recorder.log())
      expect(schedule.within(from, end)).toEqual([{ start: from, end, onBreak }]);
  }
});

test.each([1, 2, 3])(
  'sleeps, kills and clock changes (seed %i): nothing doubled, no more lost than since the last look',
  async (seed) => {
    const schedule = createSchedule(ALWAYS);
    const recorder = createMemoryLog(schedule);
    const truth = await simulate(recorder, {
      events: 10_000,
      seed,
      start: at('2026-10-24T20:00:00Z') / 1000,
      troubles: { workerDeath: 0.1, sleep: 0.01, browserKill: 0.01, clockChange: 0.01 },
    });
    expect(findUnsound(recorder.log())).toEqual([]);
    const { wrong, missing } = compare(recorder.log(), truth, schedule);
    expect(wrong).toEqual([]);
    // About 300 troubles of at most a minute each.
    expect(missing).toBeLessThan(300 * 60);
  },
);

const look = (time: string, more: Partial<Look> = {}): Look => ({
  at: at(`2026-11-24T${time}Z`),
  showing: { site: 'x', account: 'personal' },
  person: 'active',
  media: false,
  ...more,
});
const schedule = createSchedule({ ...ALWAYS, days: [{ day: 2, from: '08:30', to: '16:00' }] });
const follow = (looks: readonly Look[], words = {}) => {
  let watch: Watch | null = null;
  const steps = looks.map((each) => {
    const step = followUse(watch, each, { schedule, idleMs: 60_000, words });
    watch = step.watch;
    return step;
  });
  return { added: steps.flatMap(({ add }) => add), steps, watch: watch as Watch | null };
};
const minutes = (intervals: readonly UsageInterval[]) =>
  intervals.map(({ start, end }) => [new Date(start), new Date(end)].map((time) => time.toISOString().slice(11, 19)));

test('before and after working hours nothing is kept, not even what is in front', () => {
  expect(follow([look('08:29:00'), look('08:29:50')])).toMatchObject({ added: [], watch: null });
  const over = follow([look('15:59:30'), look('16:00:20'), look('16:01:20'), look('16:02:20')]);
  expect(minutes(over.added)).toEqual([['15:59:30', '16:00:00']]);
  expect(over.steps[1]?.watch?.counting).toBe(null);
  expect(over.watch).toBe(null);
});

test('a minute without a touch is taken back, and sound keeps it', () => {
  const left = follow([look('09:00:00'), look('09:01:00'), look('09:01:30', { person: 'idle' })]);
  expect(minutes(left.added)).toEqual([['09:00:00', '09:01:00']]);
  expect(left.steps[2]?.takeBack.map(({ start }) => new Date(start).toISOString())).toEqual([
    '2026-11-24T09:00:30.000Z',
  ]);
  const film = follow([
    look('09:00:00', { media: true }),
    look('09:01:00', { person: 'idle', media: true }),
    look('09:02:00', { person: 'idle' }),
  ]);
  expect(minutes(film.added)).toEqual([
    ['09:00:00', '09:01:00'],
    ['09:01:00', '09:02:00'],
  ]);
  expect(film.watch).toBe(null);
  expect(follow([look('09:00:00', { media: true, person: 'locked' })]).watch).toBe(null);
});

test('a silence of more than a minute is a sleep', () => {
  expect(follow([look('09:00:00'), look('09:01:20')]).added).toEqual([]);
  expect(follow([look('09:00:00'), look('09:01:10')]).added).toHaveLength(1);
  expect(minutes(follow([look('09:00:00'), look('09:01:10', { awake: 20_000 })]).added)).toEqual([
    ['09:00:00', '09:00:20'],
  ]);
  expect(follow([look('09:00:00'), look('08:59:00')]).added).toEqual([]);
});

test("the person's word marks a stretch, on that network and in that time only", () => {
  const words = {
    school: { site: 'x' as const, start: at('2026-11-24T09:00:20Z'), end: at('2026-11-24T09:00:40Z') },
    rest: { start: at('2026-11-24T09:00:30Z'), end: at('2026-11-24T09:30:00Z') },
  };
  const { added } = follow([look('09:00:00'), look('09:01:00')], words);
  expect(added.map(({ declaredOfficial, onBreak, account }) => [declaredOfficial, onBreak, account])).toEqual([
    [false, false, 'personal'],
    [true, false, 'personal'],
    [true, true, 'personal'],
    [false, true, 'personal'],
  ]);
  const showing = { site: 'facebook' as const, account: 'personal' as const };
  const elsewhere = follow([look('09:00:00', { showing }), look('09:01:00', { showing })], words);
  expect(elsewhere.added.some(({ declaredOfficial }) => declaredOfficial)).toBe(false);
});
