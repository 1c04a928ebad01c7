import type { Page } from '@playwright/test';
import { openBed } from '../../tests/e2e/bed.ts';
import { EXAMPLE_POLICY } from '../../tests/e2e/guarded.ts';
import { startSites } from '../../tests/sites/server.ts';

interface Timed {
  sent?: (after: number) => void;
  keyFrames?: number[];
  sendAfter?: Promise<number>;
}

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const KEYS_A_PAIR = 4;

/** Middle and 95th percentile, in milliseconds. */
function summary(values: readonly number[]): { median: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

function show(name: string, values: readonly number[]): void {
  const { median, p95 } = summary(values);
  console.log(`${name.padEnd(34)} median ${median.toFixed(2)} ms, 95th percentile ${p95.toFixed(2)} ms`);
}

/** Times keys and requests inside the page, before its own scripts. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const timed = window as Timed;
    let pressed = 0;
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressed = timeStamp;
        requestAnimationFrame(() => timed.keyFrames?.push(performance.now() - timeStamp));
      },
      true,
    );
    const { send } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.send = function (body) {
      timed.sent?.(performance.now() - pressed);
      send.call(this, body);
    };
  });
  await page.goto('https://x.com/home');
}

/** From a key's own time stamp to the next frame, for some keys. */
async function keys(page: Page): Promise<number[]> {
  await page.locator(BOX).focus();
  await page.evaluate(() => {
    (window as Timed).keyFrames = [];
  });
  for (let n = 0; n < KEYS_A_PAIR; n++) await page.keyboard.press('a');
  return page.evaluate(
    () => new Promise<number[]>((resolve) => requestAnimationFrame(() => resolve((window as Timed).keyFrames ?? []))),
  );
}

/** From the key's own time stamp to the moment the site sends its request; then the box is empty again. */
async function post(page: Page, text: string): Promise<number> {
  await page.locator(BOX).focus();
  await page.keyboard.insertText(text);
  await page.evaluate(() => {
    const timed = window as Timed;
    timed.sendAfter = new Promise((resolve) => {
      timed.sent = resolve;
    });
  });
  await page.keyboard.press('Control+Enter');
  const after = await page.evaluate(() => (window as Timed).sendAfter as Promise<number>);
  await page.evaluate(
    (box) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (document.querySelector(box)?.textContent === '') resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    BOX,
  );
  return after;
}

/** How much later a clean post leaves, and the frame after a key comes, than without: interleaved pairs in two browsers on the fake X. */
export async function benchTimings(pairs: number): Promise<void> {
  const sites = await startSites();
  const beds = [
    await openBed({ port: sites.port, build: null }),
    await openBed({ port: sites.port, build: 'chrome-mv3' }),
  ] as const;
  await beds[1].setPolicy(EXAMPLE_POLICY);
  const [bare, guarded] = (await Promise.all(
    beds.map(async ({ context }) => {
      const page = context.pages()[0] ?? (await context.newPage());
      await watch(page);
      // The welcome page opens by itself; a page behind it is drawn once a second.
      await page.bringToFront();
      return page;
    }),
  )) as [Page, Page];
  const posts: Record<'bare' | 'guarded', number[]> = { bare: [], guarded: [] };
  const frames: Record<'bare' | 'guarded', number[]> = { bare: [], guarded: [] };
  const pages = [
    ['bare', bare],
    ['guarded', guarded],
  ] as const;
  // The first post of a page waits for the engine; it is not counted.
  for (const [, page] of pages) await post(page, 'Warm-up');
  for (let n = 0; n < pairs; n++) {
    // Each goes first half of the time.
    for (const [name, page] of n % 2 ? pages : pages.toReversed()) {
      frames[name].push(...(await keys(page)));
      posts[name].push(await post(page, `Chips number ${n}`));
    }
  }
  for (const bed of beds) await bed.close();
  await sites.close();
  console.log(`A clean post on the fake X, from the key to the request, ${pairs} interleaved pairs:`);
  show('without the extension', posts.bare);
  show('with it', posts.guarded);
  show(
    'later by (pair by pair)',
    posts.guarded.map((value, n) => value - (posts.bare[n] ?? 0)),
  );
  console.log(`From a key to the next frame, ${frames.bare.length} keys each:`);
  show('without the extension', frames.bare);
  show('with it', frames.guarded);
  const [before, after] = [summary(frames.bare), summary(frames.guarded)];
  console.log(
    `later by: median ${(after.median - before.median).toFixed(2)} ms, 95th percentile ${(after.p95 - before.p95).toFixed(2)} ms`,
  );
}
