import { browser } from 'wxt/browser';
import type { UsageLog } from '../model/usage.ts';
import type { Zone } from '../usage/zone.ts';
import type { UsageStore } from './usage-store.ts';

// Chromium empties a damaged database without a word (seen in 156). So each day, once it is over, is kept a second time in
// `storage.local`, which lies in other files: `usageDays` names the days, `usageDay 2027-03-31` holds one.
const INDEX = 'usageDays';
const keyOf = (day: string) => `usageDay ${day}`;
/** In `storage.local`: the last day that was put back, until the person has read of it; empty for none. */
const MENDED = 'usageMended';
/** Some 7 kB each, of 10 MB that all settings share. */
const MOST_DAYS = 130;

async function readDays(): Promise<readonly string[] | undefined> {
  const { [INDEX]: days } = await browser.storage.local.get(INDEX);
  return Array.isArray(days) ? days.filter((day) => typeof day === 'string') : undefined;
}

/** Puts the copied days back into a log that was emptied by no one of ours. To be called whenever the log was opened. */
export async function mendLog(store: UsageStore): Promise<void> {
  if (await store.readState('kept')) return;
  const days = await readDays();
  if (days) {
    for (const day of days) {
      const { [keyOf(day)]: log } = await browser.storage.local.get(keyOf(day));
      if (log) await store.add(log as UsageLog);
    }
    await browser.storage.local.set({ [MENDED]: days.at(-1) ?? '' });
  } else await browser.storage.local.set({ [INDEX]: [] });
  await store.writeState('kept', true);
}

/** Copies the days that are over since the last time. */
export async function copyDays(store: UsageStore, zone: Zone, now: number): Promise<void> {
  const today = zone.dateAt(now);
  const days = (await readDays()) ?? [];
  const last = days.at(-1);
  const start = last === undefined ? 0 : (zone.spans(last, 0, 24 * 60).at(-1)?.end ?? 0);
  const log = await store.read({ start, end: zone.spans(today, 0, 24 * 60)[0]?.start ?? now });
  const fresh = new Map<string, { -readonly [Key in keyof UsageLog]: UsageLog[Key][number][] }>();
  const of = (time: number) => {
    const day = zone.dateAt(time);
    const known = fresh.get(day) ?? { intervals: [], outcomes: [], unchecked: [] };
    fresh.set(day, known);
    return known;
  };
  for (const interval of log.intervals) if (interval.start >= start) of(interval.start).intervals.push(interval);
  for (const outcome of log.outcomes) of(outcome.time).outcomes.push(outcome);
  for (const record of log.unchecked) of(record.time).unchecked.push(record);
  const all = [...days, ...[...fresh.keys()].sort()];
  const kept = all.slice(-MOST_DAYS);
  await browser.storage.local.set({
    [INDEX]: kept,
    ...Object.fromEntries(kept.flatMap((day) => (fresh.has(day) ? [[keyOf(day), fresh.get(day)]] : []))),
  });
  await browser.storage.local.remove(all.slice(0, -MOST_DAYS).map(keyOf));
}

/** Forgets the copies of `from`…`to` (local days, both included; all when left out). */
export async function forgetCopies(days: { from: string; to: string } = { from: '', to: '~' }): Promise<void> {
  const known = await readDays();
  if (!known) return;
  const isHit = (day: string) => days.from <= day && day <= days.to;
  await browser.storage.local.set({ [INDEX]: known.filter((day) => !isHit(day)) });
  await browser.storage.local.remove(known.filter(isHit).map(keyOf));
}

/** The last day that was put back into a damaged log ('' for none), until the person has read of it. */
export async function readMended(): Promise<string | undefined> {
  const { [MENDED]: day } = await browser.storage.local.get(MENDED);
  return typeof day === 'string' ? day : undefined;
}

export async function forgetMended(): Promise<void> {
  await browser.storage.local.remove(MENDED);
}
