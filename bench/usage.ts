import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createSchedule } from '../lib/usage/schedule.ts';
import { ensureScreen } from '../scripts/browsers.ts';
import { openBed } from '../tests/e2e/bed.ts';
import { openChromiumDesk } from '../tests/e2e/chromium-desk.ts';
import { compareWithLog, type Stay, sitThrough } from '../tests/e2e/desk.ts';
import { compare, createMemoryLog, findUnsound } from '../tests/unit/usage/memory-log.ts';
import { createChance, simulate } from '../tests/unit/usage/simulate.ts';

const root = join(import.meta.dirname, '..');
const HOURS = {
  timeZone: 'Europe/London',
  days: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '24:00' })),
  bankHolidays: 'none' as const,
};

/** Prints whether the log's totals can be believed, and how fast the view is with years of them. */
export async function bench(): Promise<void> {
  build();
  await printSimulation();
  await printYears();
  await printDesk();
}

function build(): void {
  if (!existsSync(join(root, '.output/chrome-mv3-e2e/manifest.json')))
    execFileSync('node', [join(root, 'scripts/build.ts'), 'chrome-mv3-e2e'], { stdio: 'ignore' });
}

/** Twenty real minutes at two windows with five tabs; the background is stopped fifteen times, the browser killed once. */
async function printDesk(): Promise<void> {
  if (!ensureScreen()) {
    console.log('untested: a real clock needs Xvfb, openbox and xdotool');
    return;
  }
  const desk = await openChromiumDesk(60);
  try {
    const { settings, elsewhere, x, facebook, instagram } = desk.places;
    const chance = createChance(20);
    const places = [x, facebook, instagram, x, facebook, elsewhere];
    const half = (isStopped: (index: number) => boolean): Stay[] => [
      ...Array.from({ length: 14 }, (_, index) => ({
        at: places[Math.floor(chance() * places.length)] ?? x,
        seconds: 15 + Math.floor(chance() * 40),
        isStopped: isStopped(index),
      })),
      { at: x, seconds: 30 },
      { at: x, seconds: 100, isAway: true },
    ];
    await sitThrough([{ at: settings, seconds: 2 }], desk.hands);
    await desk.forget();
    const began = Date.now();
    const before = await sitThrough([...half((index) => index < 8), { at: facebook, seconds: 40 }], desk.hands);
    const killed = Date.now();
    await desk.killBrowser();
    await sitThrough([{ at: settings, seconds: 2 }], desk.hands);
    const back = Date.now();
    const after = await sitThrough([...half((index) => index < 7), { at: settings, seconds: 3 }], desk.hands);
    const watch = new Map(
      [...before.keys(), ...after.keys()].map((site) => [site, (before.get(site) ?? 0) + (after.get(site) ?? 0)]),
    );
    // While the windows were opened again nobody held the stopwatch.
    const intervals = (await desk.intervals()).flatMap(({ site, start, end }) =>
      [
        { site, start, end: Math.min(end, killed) },
        { site, start: Math.max(start, back), end },
      ].filter((part) => part.start < part.end),
    );
    const minutes = (time: number) => (time / 60_000).toFixed(2);
    console.log(
      `${minutes(Date.now() - began)} minutes at a desk, 15 stops of the background, one kill of the browser:`,
    );
    for (const { site, stayed, recorded } of compareWithLog(watch, intervals)) {
      const isTrue = Math.abs(recorded - stayed) <= stayed * 0.02 + 60_000;
      console.log(
        `  ${site}: ${minutes(stayed)} by the stopwatch, ${minutes(recorded)} in the log${isTrue ? '' : ': WRONG'}`,
      );
    }
  } finally {
    await desk.close();
  }
}

/** Batches, for the truth is kept second by second. */
async function printSimulation(): Promise<void> {
  const schedule = createSchedule(HOURS);
  const start = Date.parse('2026-03-20T08:00:00Z') / 1000;
  let events = 0;
  let seconds = 0;
  let wrong = 0;
  let unsound = 0;
  const began = performance.now();
  for (let seed = 1; seed <= 40; seed += 1) {
    const recorder = createMemoryLog(schedule);
    const truth = await simulate(recorder, { events: 50_000, seed, start, troubles: { workerDeath: 0.1 } });
    const { wrong: found, missing } = compare(recorder.log(), truth, schedule);
    events += truth.events;
    seconds += truth.counted.size;
    wrong += found.length + missing;
    unsound += findUnsound(recorder.log()).length;
  }
  const took = (performance.now() - began) / 1000;
  console.log(
    `${events} simulated events, ${Math.round(seconds / 3600)} hours of use: ${wrong} seconds wrong, ${unsound} intervals overlapping or empty (${took.toFixed(0)} s)`,
  );
}

/** Five years of 100,000 intervals each, in a real browser. */
async function printYears(): Promise<void> {
  const bed = await openBed({ port: 9 });
  try {
    await bed.setPolicy({ workingHours: { ...HOURS, days: [{ day: 'Mon-Sun', from: '00:00', to: '24:00' }] } });
    const page = await bed.context.newPage();
    const address = `chrome-extension://${bed.extensionId}/options.html#time`;
    await page.goto(address);
    await page.getByText('What is recorded, and why').waitFor();
    await fill(page);
    await page.reload();
    await page.getByText('What is recorded, and why').waitFor();
    for (const range of ['Today', 'This week', 'This term']) {
      const times: number[] = [];
      for (let run = 0; run < 5; run += 1) {
        await drawn(page, range === 'Today' ? 'This week' : 'Today');
        times.push(await drawn(page, range));
      }
      console.log(`500,000 intervals, "${range}" drawn in ${times.sort((a, b) => a - b)[2]?.toFixed(0)} ms`);
    }
    const bytes = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    console.log(`500,000 intervals take ${(bytes / 1e6).toFixed(1)} MB`);
    console.log(`one write: ${(await page.evaluate(writeTime)).toFixed(1)} ms`);
  } finally {
    await bed.close();
  }
}

const fill = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('usage');
      request.onsuccess = () => resolve(request.result);
    });
    const gap = (5 * 365 * 86_400_000) / 500_000;
    for (let batch = 0; batch < 50; batch += 1) {
      const writing = db.transaction('intervals', 'readwrite', { durability: 'relaxed' });
      for (let index = batch * 10_000; index < (batch + 1) * 10_000; index += 1) {
        const start = Math.round(Date.now() - (index + 1) * gap);
        const kind = { onBreak: index % 9 === 0, declaredOfficial: index % 31 === 0 };
        const site = ['x', 'facebook', 'instagram'][index % 3];
        const account = index % 4 === 0 ? 'official' : 'personal';
        writing
          .objectStore('intervals')
          .put({ start, end: start + 60_000 + (index % 50) * 1000, site, account, ...kind });
      }
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
    }
    db.close();
  });

/** Milliseconds from choosing a range to its numbers on the screen. */
const drawn = (page: Page, range: string) =>
  page.evaluate(async (name) => {
    const label = [...document.querySelectorAll('.sl-range')].find((each) => each.textContent === name);
    const sums = () => document.querySelector('.sl-sums')?.textContent ?? '';
    const before = sums();
    const input = label?.querySelector('input');
    // Its sums stand there already.
    if (!input || input.checked) return Number.NaN;
    const changed = new Promise<void>((resolve) => {
      // The sums may be drawn into new elements.
      new MutationObserver((_, observer) => {
        if (sums() === before || sums() === '') return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(resolve));
      }).observe(document.body, { subtree: true, characterData: true, childList: true });
    });
    const began = performance.now();
    input.click();
    await changed;
    return performance.now() - began;
  }, range);

/** Milliseconds of one transaction that reads an hour of the log and puts an interval. Runs in the page. */
async function writeTime(): Promise<number> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('usage');
    request.onsuccess = () => resolve(request.result);
  });
  const times: number[] = [];
  for (let run = 0; run < 50; run += 1) {
    const began = performance.now();
    const writing = db.transaction('intervals', 'readwrite');
    const store = writing.objectStore('intervals');
    store.getAll(IDBKeyRange.lowerBound(Date.now() - 3_600_000));
    store.put({
      start: Date.now() + run,
      end: Date.now() + run + 1,
      site: 'x',
      account: 'personal',
      onBreak: false,
      declaredOfficial: false,
    });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    times.push(performance.now() - began);
  }
  db.close();
  return times.sort((a, b) => a - b)[25] ?? 0;
}
