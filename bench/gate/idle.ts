import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type Build, openBed } from '../../tests/e2e/bed.ts';
import { EXAMPLE_POLICY } from '../../tests/e2e/guarded.ts';
import { startSites } from '../../tests/sites/server.ts';

const SECONDS = 10;

/** Timers set and run in every world of a page on which nobody does anything. */
async function timersOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const seen: string[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const { name } of value as { name: string }[]) if (/^Timer(?:Install|Fire)$/.test(name)) seen.push(name);
  });
  await cdp.send('Tracing.start', { categories: 'devtools.timeline', transferMode: 'ReportEvents' });
  await wait(SECONDS * 1000);
  const complete = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  return seen.length;
}

/** What a page costs that is merely open: with a draft begun and left alone. */
export async function benchIdle(): Promise<void> {
  const sites = await startSites();
  for (const build of [null, 'chrome-mv3'] satisfies Build[]) {
    const bed = await openBed({ port: sites.port, build });
    if (build) await bed.setPolicy(EXAMPLE_POLICY);
    const page = bed.context.pages()[0] ?? (await bed.context.newPage());
    await page.goto('https://x.com/home');
    await page.bringToFront();
    await page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').click();
    await page.keyboard.insertText('Chips');
    // What was begun by opening and writing has ended by then.
    await wait(5000);
    console.log(
      `Timers in ${SECONDS} idle seconds ${build ? 'with' : 'without'} the extension: ${await timersOf(page)}`,
    );
    await bed.close();
  }
  await sites.close();
}
