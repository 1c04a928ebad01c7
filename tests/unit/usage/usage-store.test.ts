import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { openUsageStore, type UsageStore } from '../../../lib/browser/usage-store.ts';
import type { WorkingHours } from '../../../lib/model/policy.ts';
import type { UsageInterval } from '../../../lib/model/usage.ts';
import type { Look } from '../../../lib/usage/follow-use.ts';
import { createSchedule } from '../../../lib/usage/schedule.ts';
import { createChance, nameOf, simulate } from './simulate.ts';

const ALWAYS: WorkingHours = {
  timeZone: 'Europe/London',
  days: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '24:00' })),
  bankHolidays: 'none',
};
const schedule = createSchedule(ALWAYS);
const options = { schedule, idleMs: 60_000 };
const START = Date.parse('2026-11-24T09:00:00Z');
const look = (second: number, more: Partial<Look> = {}): Look => ({
  at: START + second * 1000,
  showing: { site: 'x', account: 'personal' },
  person: 'active',
  media: false,
  ...more,
});
const seconds = (intervals: readonly UsageInterval[]) =>
  intervals.map(({ start, end }) => [(start - START) / 1000, (end - START) / 1000]);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('3,000 events with the store closed and opened again at any of them: the log is the truth to the second', async () => {
  const chance = createChance(7);
  let store: UsageStore = await openUsageStore();
  let isFollowing = false;
  const truth = await simulate(
    {
      async look(seen) {
        if (chance() < 0.1) {
          store.close();
          store = await openUsageStore();
        }
        isFollowing = (await store.follow(() => seen, options)) !== null;
      },
      alarm: () => (isFollowing ? 'every-minute' : null),
    },
    { events: 3_000, seed: 11, start: Date.parse('2026-10-24T22:00:00Z') / 1000, troubles: { workerDeath: 0.1 } },
  );
  const recorded = new Map<number, string>();
  for (const interval of (await store.read()).intervals)
    for (let second = interval.start / 1000; second < interval.end / 1000; second += 1) {
      expect(recorded.has(second)).toBe(false);
      recorded.set(second, nameOf(interval));
    }
  expect(truth.counted.size).toBeGreaterThan(10_000);
  expect(recorded.size).toBe(truth.counted.size);
  for (const [second, name] of truth.counted)
    if (recorded.get(second) !== name) expect([second, recorded.get(second)]).toEqual([second, name]);
});

test('two writers at once count nothing twice', async () => {
  const [one, other] = [await openUsageStore(), await openUsageStore()];
  await one.follow(() => look(0), options);
  for (let second = 10; second <= 300; second += 10)
    await Promise.all([one.follow(() => look(second), options), other.follow(() => look(second), options)]);
  const { intervals } = await one.read();
  expect(seconds(intervals)).toEqual([[0, 300]]);
});

test('an idle minute is taken back from what is stored; another kind of use begins a new interval', async () => {
  const store = await openUsageStore();
  await store.follow(() => look(0), options);
  await store.follow(() => look(50, { showing: { site: 'x', account: 'official' } }), options);
  await store.follow(() => look(80), options);
  await store.follow(() => look(120, { person: 'idle' }), options);
  const { intervals } = await store.read();
  expect(seconds(intervals)).toEqual([
    [0, 50],
    [50, 60],
  ]);
  expect(intervals.map(({ account }) => account)).toEqual(['personal', 'official']);
});

test('days are deleted to the millisecond, or everything', async () => {
  const store = await openUsageStore();
  for (let second = 0; second <= 600; second += 60) await store.follow(() => look(second), options);
  await store.addOutcomes([
    { time: START + 100_000, site: 'x', rule: 'disrepute', decision: 'edited' },
    { time: START + 400_000, site: 'x', rule: 'disrepute', decision: 'posted' },
  ]);
  await store.addUnchecked({ time: START + 100_000, site: 'x' });
  await store.remove({ start: START + 70_000, end: START + 300_000 });
  const rest = await store.read();
  expect(seconds(rest.intervals)).toEqual([
    [0, 70],
    [300, 600],
  ]);
  expect(rest.outcomes.map(({ decision }) => decision)).toEqual(['posted']);
  expect(rest.unchecked).toEqual([]);
  expect(seconds((await store.read({ start: START + 350_000, end: START + 900_000 })).intervals)).toEqual([[300, 600]]);
  await store.remove();
  expect(await store.read()).toEqual({ intervals: [], outcomes: [], unchecked: [] });
});

test('a log that a newer version wrote is left as it is', async () => {
  const newer = await openDB('usage', 99, {
    upgrade: (db) => {
      db.createObjectStore('intervals', { keyPath: 'start' });
    },
  });
  await newer.put('intervals', { start: 1, end: 2 });
  newer.close();
  await expect(openUsageStore()).rejects.toMatchObject({ name: 'VersionError' });
  const again = await openDB('usage', 99);
  expect(await again.getAll('intervals')).toEqual([{ start: 1, end: 2 }]);
  again.close();
});

test('an open log does not stand in the way of a newer version', async () => {
  await openUsageStore();
  const newer = await openDB('usage', 2);
  expect(newer.version).toBe(2);
  newer.close();
});
