import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { SiteId } from '../../lib/model/site.ts';
import type { UsageExport } from '../../lib/model/usage.ts';
import { openBed } from './bed.ts';
import { expect, test } from './fixtures.ts';
import { canShowScreen, openScreen } from './screen.ts';

const POLICY = {
  workingHours: { days: [{ day: 'Monday to Sunday', from: '00:00', to: '24:00' }], bankHolidays: 'none' },
  usage: { idleSeconds: 15, remindFirst: false },
};
interface Chrome {
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
    readonly windows: { create(what: object): Promise<unknown> };
  };
}

/** Playwright tells every page that it has the focus; this one is to know the truth. */
async function withoutFocusEmulation(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: false });
}

if (canShowScreen)
  test('two minutes at a desk: two windows, tabs, workers stopped, and a person who goes away', async ({ sites }) => {
    test.setTimeout(240_000);
    const screen = await openScreen(':93');
    const bed = await openBed({ port: sites.port, headless: false, viewport: null });
    try {
      await bed.setPolicy(POLICY);
      const options = bed.context.pages()[0] as Page;
      await options.goto(`chrome-extension://${bed.extensionId}/options.html#time`);
      await options.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.set({ usageOn: true }));
      const x = await bed.context.newPage();
      await x.goto('https://x.com/home');
      const opened = bed.context.waitForEvent('page');
      await (await bed.worker()).evaluate(() =>
        (globalThis as unknown as Chrome).chrome.windows.create({ url: 'https://www.facebook.com/' }),
      );
      const facebook = await opened;
      await facebook.waitForLoadState();
      for (const page of [options, x, facebook]) await withoutFocusEmulation(page);
      const cdp = await bed.context.newCDPSession(options);
      await cdp.send('ServiceWorker.enable');

      const watch = new Map<SiteId, number>();
      /** Stays `seconds`, with the mouse moving, while `site` is in front; the worker is stopped once in the middle. */
      const stay = async (site: SiteId | null, seconds: number, began = Date.now()) => {
        const end = began + seconds * 1000;
        let isStopped = false;
        while (Date.now() < end) {
          screen.touch();
          if (!isStopped && Date.now() > began + seconds * 400) {
            isStopped = true;
            await cdp.send('ServiceWorker.stopAllWorkers');
          }
          await wait(Math.max(0, Math.min(1_000, end - Date.now())));
        }
        if (site) watch.set(site, (watch.get(site) ?? 0) + (Date.now() - began) / 1000);
      };

      screen.touch();
      await options.bringToFront();
      await expect.poll(() => facebook.evaluate(() => document.hasFocus())).toBe(false);
      // Whatever was recorded while the windows opened is no part of it.
      await options.getByRole('button', { name: 'Delete it all' }).click();
      await options.getByRole('button', { name: 'Yes, delete it' }).click();
      await expect(options.getByText('It is deleted.')).toBeVisible();

      for (const [site, seconds] of [
        ['x', 20],
        [null, 8],
        ['facebook', 25],
        ['x', 15],
        ['facebook', 12],
      ] as const) {
        const front = site === 'x' ? x : site === 'facebook' ? facebook : options;
        await front.bringToFront();
        await stay(site, seconds);
      }
      await x.bringToFront();
      await stay('x', 10);
      // They go away: the last touch is the end.
      await wait(25_000);
      await options.bringToFront();
      await expect(options.getByText('What is recorded, and why')).toBeVisible();
      const recorded = async () => {
        const download = options.waitForEvent('download');
        await options.getByRole('button', { name: 'Export JSON' }).click();
        const { intervals } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as UsageExport;
        const sums = new Map<SiteId, number>();
        for (const { site, start, end } of intervals)
          sums.set(site, (sums.get(site) ?? 0) + (Date.parse(end) - Date.parse(start)) / 1000);
        return sums;
      };
      // The last look may still be on its way into the log.
      await expect(async () => {
        const sums = await recorded();
        for (const [site, seconds] of watch) {
          console.log(`${site}: ${sums.get(site)?.toFixed(1)} s recorded, ${seconds.toFixed(1)} s by the stopwatch`);
          // Two seconds in a hundred; and each change of window takes its time.
          expect(Math.abs((sums.get(site) ?? 0) - seconds)).toBeLessThan(seconds * 0.02 + 2.5);
        }
      }).toPass({ timeout: 10_000 });
    } finally {
      await bed.close();
      screen.close();
    }
  });
else
  test('untested: a real clock needs Xvfb, openbox and xdotool', () => {
    console.log('untested: a real clock needs Xvfb, openbox and xdotool');
  });
