import type { Page } from '@playwright/test';
import { expect, test } from './guarded.ts';
import { warning } from './stories.ts';

const FAULTY = 'Jayden Okafor made us all laugh today';
const url = 'https://x.com/i/api/graphql/abc_DEF/CreateTweet';

const WAYS = ['fetch', 'fetch of a Request', 'XMLHttpRequest'] as const;

/** Publishes by a way of the page's own that no button or key shows. @returns how the request ended, in the page's words */
const publish = (page: Page, way: (typeof WAYS)[number], text: string) =>
  page.evaluate(
    async ([how, address, body]) => {
      if (how === 'XMLHttpRequest')
        return new Promise<string>((resolve) => {
          const request = new XMLHttpRequest();
          request.open('POST', address);
          request.onload = () => resolve('sent');
          request.onerror = () => resolve('TypeError: Failed to fetch');
          request.setRequestHeader('content-type', 'application/json');
          request.send(body);
        });
      const options = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
      const sent = how === 'fetch' ? fetch(address, options) : fetch(new Request(address, options));
      return sent.then(
        () => 'sent',
        (error) => `${error}`,
      );
    },
    [way, url, JSON.stringify({ variables: { tweet_text: text }, features: {}, queryId: 'abc_DEF' })] as const,
  );

test.beforeEach(({ page }) => page.goto('https://x.com/home').then(() => {}));

for (const way of WAYS) {
  test(`${way}: a clean post leaves by a way we do not know`, async ({ page, sites }) => {
    expect(await publish(page, way, 'Chips on the beach 🍟')).toBe('sent');
    expect(sites.received).toMatchObject([{ text: 'Chips on the beach 🍟' }]);
    await expect(warning(page)).toHaveCount(0);
  });

  test(`${way}: a faulty one is held and sent on purpose`, async ({ page, sites }) => {
    const ended = publish(page, way, FAULTY);
    await expect(warning(page)).toContainText('Jayden Okafor');
    expect(sites.received).toEqual([]);
    await warning(page).getByRole('button', { name: 'Post anyway' }).click();
    expect(await ended).toBe('sent');
    expect(sites.received).toMatchObject([{ text: FAULTY }]);
  });

  test(`${way}: given up, it fails as the network would, and the words can be copied`, async ({ page, sites }) => {
    const ended = publish(page, way, FAULTY);
    await warning(page).getByRole('button', { name: 'Go back and edit' }).click();
    expect(await ended).toContain('Failed to fetch');
    expect(sites.received).toEqual([]);
    await page.getByRole('button', { name: 'Copy your words' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(FAULTY);
  });
}

test('requests that publish nothing go as they came, abort and all', async ({ page }) => {
  const ends = await page.evaluate(async () => {
    const gone = new AbortController();
    const aborted = fetch('/elsewhere', { method: 'POST', body: 'x', signal: gone.signal }).catch(
      (error) => `${error}`,
    );
    gone.abort();
    const request = new XMLHttpRequest();
    request.open('POST', '/elsewhere');
    request.send('Jayden Okafor');
    await new Promise((resolve) => {
      request.onloadend = resolve;
    });
    return [await aborted, request.status > 0, `${fetch}`.includes('[native code]')];
  });
  expect(ends[0]).toContain('AbortError');
  expect(ends.slice(1)).toEqual([true, true]);
});

test('a page cannot speak for us: forged answers let nothing out', async ({ page, sites }) => {
  await page.evaluate(() => {
    for (const type of ['second-look:hello', 'second-look:ready', 'second-look:answer'])
      window.dispatchEvent(new CustomEvent(type, { detail: JSON.stringify({ id: 1, leave: true }) }));
  });
  publish(page, 'fetch', FAULTY).catch(() => {}); // still waiting when the page closes
  await expect(warning(page)).toBeVisible();
  expect(sites.received).toEqual([]);
});

test('a press by a script of the page is a press', async ({ page, sites }) => {
  const box = page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first();
  await box.click();
  await page.keyboard.type(FAULTY);
  await page
    .locator('[data-testid^="tweetButton"]')
    .first()
    .evaluate((button) => (button as HTMLElement).click());
  await expect(warning(page)).toBeVisible();
  expect(sites.received).toEqual([]);
});
