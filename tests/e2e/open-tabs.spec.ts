import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { EXAMPLE_POLICY } from './guarded.ts';
import { warning } from './warning-on-page.ts';

const FAULTY = 'Jayden Okafor made us all laugh today';
const box = (page: Page) => page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first();
const button = (page: Page) => page.locator('[data-testid^="tweetButton"]').first();
const write = async (page: Page) => {
  await box(page).click();
  await page.keyboard.type(FAULTY);
  await button(page).click();
};

interface Extension {
  readonly chrome: {
    readonly runtime: { reload(): void };
    readonly tabs: {
      query(of: object): Promise<{ id: number }[]>;
      discard(id: number): Promise<unknown>;
      update(id: number, change: object): Promise<unknown>;
    };
  };
}

/** How many copies of the extension have put a guard into the page. */
async function countGuards(context: BrowserContext, page: Page): Promise<() => number> {
  const cdp = await context.newCDPSession(page);
  let count = 0;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Second Look') count += 1;
  });
  await cdp.send('Runtime.enable');
  return () => count;
}
const reload = (worker: Worker) =>
  worker.evaluate(() => (globalThis as unknown as Extension).chrome.runtime.reload()).catch(() => {});

test.use({ policy: EXAMPLE_POLICY });

test('an update while a post is held: the old question goes, the words stay, and the new guard asks', async ({
  bed,
  page,
  sites,
}) => {
  await page.goto('https://x.com/home');
  const loaded = await page.evaluate(() => performance.timeOrigin);
  const guards = await countGuards(bed.context, page);
  await expect.poll(guards).toBe(1);
  await write(page);
  await expect(warning(page)).toHaveCount(1);
  await reload(await bed.worker());
  await expect.poll(guards, { timeout: 15_000 }).toBe(2);
  await expect(warning(page)).toHaveCount(0);
  await expect(box(page)).toHaveText(FAULTY);
  await button(page).click();
  await expect(warning(page)).toHaveCount(1);
  expect(sites.received).toEqual([]);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  await warning(page).getByRole('button', { name: 'Post anyway' }).click();
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual([FAULTY]);
});

test('a tab that the browser put away to save memory is guarded when it comes back', async ({ bed, page, sites }) => {
  await page.goto('https://x.com/home');
  const other = await bed.context.newPage();
  await other.bringToFront();
  const back = bed.context.waitForEvent('page');
  await (await bed.worker()).evaluate(async () => {
    const { tabs } = (globalThis as unknown as Extension).chrome;
    const [tab] = await tabs.query({ url: 'https://x.com/*' });
    if (!tab) throw new Error('no tab of X');
    await tabs.discard(tab.id);
    const [now] = await tabs.query({ url: 'https://x.com/*' });
    await tabs.update(now?.id ?? tab.id, { active: true });
  });
  const again = await back;
  await write(again);
  await expect(warning(again)).toHaveCount(1);
  expect(sites.received).toEqual([]);
});
