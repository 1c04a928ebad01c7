// A person at a desk, with a stopwatch of their own: what the log says is compared with what they did.
import { setTimeout as wait } from 'node:timers/promises';
import type { SiteId } from '../../lib/model/site.ts';

/** Somewhere to be: a tab in one of the windows. */
export interface Place {
  /** Undefined where nothing is to be recorded. */
  readonly site?: SiteId;
  /** Brings it to the front, with the focus. */
  show(): Promise<void>;
  /** By the page itself. */
  hasFocus(): Promise<boolean>;
}

export interface Stay {
  readonly at: Place;
  readonly seconds: number;
  /** The background is stopped once in the middle. */
  readonly isStopped?: boolean;
  /** The person has left: nothing is touched. */
  readonly isAway?: boolean;
}

/** A browser on a screen of its own, with two windows and five tabs. */
export interface Desk {
  readonly places: Readonly<Record<'settings' | 'elsewhere' | 'x' | 'facebook' | 'instagram', Place>>;
  readonly hands: Hands;
  /** What is recorded. */
  intervals(): Promise<readonly Recorded[]>;
  /** Empties the log. */
  forget(): Promise<void>;
  /** The browser dies at once and is opened again, on the same profile. */
  killBrowser(): Promise<void>;
  close(): Promise<void>;
}

/** What is used of a recorded interval. Milliseconds since 1970. */
interface Recorded {
  readonly site: SiteId;
  readonly start: number;
  readonly end: number;
}

/** Every moment counts. */
export const deskPolicy = (idleSeconds: number) => ({
  workingHours: { days: [{ day: 'Monday to Sunday', from: '00:00', to: '24:00' }], bankHolidays: 'none' },
  usage: { idleSeconds, remindFirst: false, remindAtMinutes: [] },
});

/** Runs in a page of ours. */
export async function readLog(): Promise<Recorded[]> {
  const asked = indexedDB.open('usage');
  await new Promise((resolve) => {
    asked.onsuccess = resolve;
  });
  const reading = asked.result.transaction('intervals');
  const intervals = reading.objectStore('intervals').getAll();
  await new Promise((resolve) => {
    reading.oncomplete = resolve;
  });
  asked.result.close();
  return intervals.result;
}

/** Runs in a page of ours. */
export async function clearLog(): Promise<void> {
  const asked = indexedDB.open('usage');
  await new Promise((resolve) => {
    asked.onsuccess = resolve;
  });
  const writing = asked.result.transaction(['intervals', 'state'], 'readwrite');
  writing.objectStore('intervals').clear();
  writing.objectStore('state').delete('watch');
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  asked.result.close();
}

interface Hands {
  /** Touches the mouse. */
  touch(): void;
  /** Stops the background, as a browser does at any time. */
  stop(): Promise<void>;
}

/** Milliseconds at each network by the stopwatch: from the moment a page has the focus to the moment another is asked for. */
export async function sitThrough(stays: readonly Stay[], { touch, stop }: Hands): Promise<Map<SiteId, number>> {
  const watch = new Map<SiteId, number>();
  for (const { at, seconds, isStopped = false, isAway = false } of stays) {
    if (!isAway) {
      touch();
      await at.show();
      // A window manager may refuse; then the stopwatch would tell a lie.
      const latest = Date.now() + 20_000;
      while (!(await at.hasFocus())) {
        if (Date.now() > latest) throw new Error('the page did not get the focus');
        await wait(50);
      }
    }
    const began = Date.now();
    const end = began + seconds * 1000;
    let mayStop = isStopped;
    while (Date.now() < end) {
      if (!isAway) touch();
      if (mayStop && Date.now() > began + seconds * 400) {
        mayStop = false;
        await stop();
      }
      await wait(Math.max(0, Math.min(1_000, end - Date.now())));
    }
    if (at.site && !isAway) watch.set(at.site, (watch.get(at.site) ?? 0) + Date.now() - began);
  }
  return watch;
}

interface Comparison {
  readonly site: SiteId;
  /** Milliseconds, by the stopwatch and in the log. */
  readonly stayed: number;
  readonly recorded: number;
}

/** The log beside the stopwatch, for each network that either knows of. */
export function compareWithLog(
  watch: ReadonlyMap<SiteId, number>,
  intervals: readonly Recorded[],
): readonly Comparison[] {
  const sums = new Map<SiteId, number>();
  for (const { site, start, end } of intervals) sums.set(site, (sums.get(site) ?? 0) + end - start);
  return [...new Set([...watch.keys(), ...sums.keys()])].map((site) => ({
    site,
    stayed: watch.get(site) ?? 0,
    recorded: sums.get(site) ?? 0,
  }));
}
