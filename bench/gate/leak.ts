import type { Page } from '@playwright/test';
import { openBed } from '../../tests/e2e/bed.ts';
import { EXAMPLE_POLICY } from '../../tests/e2e/guarded.ts';
import { startSites } from '../../tests/sites/server.ts';

interface Size {
  readonly nodes: number;
  readonly listeners: number;
  readonly megabytes: number;
}

/** Everything alive in the page's process after a thorough clean-up, our world included. */
async function sizeOf(page: Page): Promise<Size> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  for (let n = 0; n < 3; n++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.detach();
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    megabytes: Math.round(of('JSHeapUsedSize') / 100_000) / 10,
  };
}

/** One draft: a dialog opened by the site's own route, words, a question, back, emptied, closed. */
async function draft(page: Page, n: number): Promise<void> {
  await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
  const box = page.getByRole('dialog').locator('[data-testid^="tweetTextarea_"][contenteditable="true"]');
  await box.click();
  await page.keyboard.insertText(`Jayden Okafor made us laugh, number ${n}`);
  await page.keyboard.press('Control+Enter');
  await page.locator('second-look-warning').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await page.locator('second-look-warning').waitFor({ state: 'detached' });
  await box.focus();
  while ((await box.textContent()) !== '') {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
  }
  await page.getByTestId('app-bar-close').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Types, asks and goes from route to route on one page for so long, and says what has grown since the first minute's tenth. */
export async function benchLeak(minutes: number): Promise<void> {
  const sites = await startSites();
  const bed = await openBed({ port: sites.port, build: 'chrome-mv3' });
  await bed.setPolicy(EXAMPLE_POLICY);
  const page = bed.context.pages()[0] ?? (await bed.context.newPage());
  await page.goto('https://x.com/home');
  await page.bringToFront();
  let rounds = 0;
  const until = async (end: number) => {
    while (performance.now() < end) {
      rounds += 1;
      await draft(page, rounds);
    }
  };
  const began = performance.now();
  await until(began + Math.min(60_000, minutes * 20_000));
  const before = await sizeOf(page);
  const warm = rounds;
  await until(began + minutes * 60_000);
  const after = await sizeOf(page);
  await bed.close();
  await sites.close();
  const line = ({ nodes, listeners, megabytes }: Size) => `${nodes} nodes, ${listeners} listeners, ${megabytes} MB`;
  console.log(`${minutes} minutes of drafts, questions and routes on one page:`);
  console.log(`after ${warm} drafts: ${line(before)}`);
  console.log(`after ${rounds} drafts: ${line(after)}`);
}
