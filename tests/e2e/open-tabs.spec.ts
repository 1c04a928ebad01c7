import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

const EXAMPLE = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../examples/fennimore-lane.policy.json'), 'utf8'),
);

test.use({ policy: EXAMPLE });

test('a tab that was open before an update is guarded again without a reload', async ({ bed, page, sites }) => {
  await page.goto('https://x.com/home');
  const loaded = await page.evaluate(() => performance.timeOrigin);
  const cdp = await bed.context.newCDPSession(page);
  const contexts: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Second Look') contexts.push(context.id);
  });
  await cdp.send('Runtime.enable');
  await expect.poll(() => contexts.length).toBe(1);
  await (await bed.worker())
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => {});
  // The new copy of the extension has put its guard in.
  await expect.poll(() => contexts.length, { timeout: 15_000 }).toBe(2);
  await page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first().click();
  await page.keyboard.type('Jayden Okafor made us all laugh today');
  await page.locator('[data-testid^="tweetButton"]').first().click();
  await expect(page.getByRole('alertdialog', { name: /^Second Look/ })).toHaveCount(1);
  expect(sites.received).toEqual([]);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
});
