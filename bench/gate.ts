import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openBed } from '../tests/e2e/bed.ts';
import { startSites } from '../tests/sites/server.ts';
import { benchSabotage } from './gate/sabotage.ts';
import { benchSoak } from './gate/soak.ts';
import type { BenchOptions } from './run.ts';

const PAIRS = 200;
const root = join(import.meta.dirname, '..');

interface Timed {
  sendAfter?: number;
}

/** Middle and 95th percentile, in milliseconds. */
function summary(values: readonly number[]): { median: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Milliseconds from the key's own time stamp to the moment the site sends its request. */
async function postOnce(page: Page, text: string): Promise<number> {
  const box = page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]');
  await box.click();
  await page.keyboard.type(text);
  await page.evaluate(() => {
    delete (window as Timed).sendAfter;
  });
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(() => (window as Timed).sendAfter !== undefined);
  await page.waitForFunction(() => document.querySelector('[data-testid="tweetTextarea_0"]')?.textContent === '');
  return page.evaluate(() => (window as Timed).sendAfter as number);
}

/**
 * How much later a clean post leaves with the extension than without: interleaved pairs in two browsers on the fake X,
 * the difference pair by pair.
 */
export async function bench({ soak: isSoak, sabotage: isSabotage }: BenchOptions): Promise<void> {
  if (isSoak) return benchSoak();
  if (isSabotage) return benchSabotage();
  const sites = await startSites();
  const policy = JSON.parse(readFileSync(join(root, 'examples/fennimore-lane.policy.json'), 'utf8')) as object;
  const beds = [
    await openBed({ port: sites.port, build: null }),
    await openBed({ port: sites.port, build: 'chrome-mv3' }),
  ];
  await beds[1]?.setPolicy(policy);
  const pages: Page[] = [];
  for (const { context } of beds) {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.addInitScript(() => {
      let pressed = 0;
      window.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          pressed = timeStamp;
        },
        true,
      );
      const { send } = XMLHttpRequest.prototype;
      XMLHttpRequest.prototype.send = function (body) {
        (window as Timed).sendAfter = performance.now() - pressed;
        send.call(this, body);
      };
    });
    await page.goto('https://x.com/home');
    pages.push(page);
  }
  const [bare, guarded] = pages as [Page, Page];
  const without: number[] = [];
  const withUs: number[] = [];
  for (let n = 0; n < PAIRS; n++) {
    const text = `Chips number ${n}`;
    without.push(await postOnce(bare, text));
    withUs.push(await postOnce(guarded, text));
  }
  for (const bed of beds) await bed.close();
  await sites.close();

  const differences = withUs.map((value, n) => value - (without[n] ?? 0));
  const show = (name: string, values: readonly number[]) => {
    const { median, p95 } = summary(values);
    console.log(`${name.padEnd(34)} median ${median.toFixed(2)} ms, 95th percentile ${p95.toFixed(2)} ms`);
  };
  console.log(`A clean post on the fake X, from the key to the request, ${PAIRS} interleaved pairs:`);
  show('without the extension', without);
  show('with it', withUs);
  show('later by (pair by pair)', differences);
}
