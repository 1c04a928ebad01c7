import type { Page } from '@playwright/test';
import type { Bed } from './bed.ts';
import { expect, test } from './guarded.ts';

interface Action {
  readonly chrome: { readonly action: { openPopup(): Promise<void> } };
}

/**
 * Opens the real popup over `page` and answers expressions in it. Playwright does not show popups as pages, so this goes
 * through the browser's own protocol.
 */
async function openPopup(bed: Bed, page: Page): Promise<(expression: string) => Promise<unknown>> {
  await page.bringToFront();
  await (await bed.worker()).evaluate(() => (globalThis as unknown as Action).chrome.action.openPopup());
  const cdp = await bed.context.newCDPSession(page);
  const find = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.find(({ url }) => url.endsWith('/popup.html'))?.targetId;
  await expect.poll(find).toBeTruthy();
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: (await find()) ?? '', flatten: false });
  let id = 0;
  return async (expression) => {
    id += 1;
    const own = id;
    const answer = new Promise<unknown>((resolve) =>
      cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
        const reply = JSON.parse(message) as { id?: number; result?: { result?: { value?: unknown } } };
        if (reply.id === own) resolve(reply.result?.result?.value);
      }),
    );
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } });
    await cdp.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
}

const TEXT = 'document.body.innerText';

test('the popup says that it is with you on a guarded page, and which settings are in force', async ({ bed, page }) => {
  await page.goto('https://x.com/home');
  const popup = await openPopup(bed, page);
  await expect.poll(() => popup(TEXT)).toMatch(/is with you on X.*Fennimore Lane School/s);
  expect(await popup(TEXT)).toMatch(/counts as a personal account/);
  // A popup is never taller than this; what does not fit has to be scrolled to.
  await expect.poll(() => popup('document.documentElement.scrollHeight')).toBeLessThanOrEqual(600);
  expect(await popup('innerWidth')).toBeGreaterThanOrEqual(352);
});

test('the popup asks for a reload where no guard is at work, and does it', async ({ bed, page }) => {
  let isDown = true;
  await page.route('https://x.com/**', (route) => (isDown ? route.abort() : route.continue()));
  await page.goto('https://x.com/home').catch(() => {});
  const popup = await openPopup(bed, page);
  await expect.poll(() => popup(TEXT)).toMatch(/Not ready on X yet.*Reload this page/s);
  isDown = false;
  await popup("[...document.querySelectorAll('button')].find((b) => b.textContent === 'Reload this page').click()");
  await expect(page.locator('[contenteditable="true"]').first()).toBeVisible();
});

test('the popup has nothing to do elsewhere, and says where it helps', async ({ bed, page }) => {
  await page.goto('about:blank');
  const popup = await openPopup(bed, page);
  await expect.poll(() => popup(TEXT)).toMatch(/Nothing to do on this page.*X/s);
});

for (const [name, page] of [
  ['Check a text', /check\.html#x$/],
  ['Report a concern', /report\.html$/],
  ['The policy', /welcome\.html$/],
  ['All settings', /options\.html$/],
] as const)
  test(`the popup opens “${name}”`, async ({ bed, page: site }) => {
    await site.goto('https://x.com/home');
    const popup = await openPopup(bed, site);
    await expect.poll(() => popup(TEXT)).toContain(name);
    const opened = bed.context.waitForEvent('page', { predicate: (other) => page.test(other.url()) });
    await popup(
      `[...document.querySelectorAll('button')].find((b) => b.textContent.startsWith(${JSON.stringify(name)})).click()`,
    );
    await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible();
  });
