import type { Page } from '@playwright/test';
import { expect, test } from './one-browser.ts';
import { warning } from './warning-on-page.ts';

const FAULTY = 'Jayden Okafor made us all laugh today';
const CLEAN = 'Chips on the beach 🍟';
const url = 'https://x.com/i/api/graphql/abc_DEF/CreateTweet';
const tweet = (text: string) => JSON.stringify({ variables: { tweet_text: text }, features: {}, queryId: 'abc_DEF' });

/** Ways of the page's own that no button or key shows, all of one body of text. */
const WAYS = {
  fetch: ['fetch', 'text'],
  'fetch of a Request': ['request', 'text'],
  'fetch of bytes': ['fetch', 'bytes'],
  'fetch of a file': ['fetch', 'blob'],
  XMLHttpRequest: ['xhr', 'text'],
  'XMLHttpRequest of bytes': ['xhr', 'bytes'],
  'XMLHttpRequest of a file': ['xhr', 'blob'],
} as const;
type Way = keyof typeof WAYS;

/** Publishes. @returns how the request ended, in the page's words */
const publish = (page: Page, way: Way, text: string) =>
  page.evaluate(
    async ([address, words, how, form]) => {
      const body = () => {
        if (form === 'bytes') return new TextEncoder().encode(words);
        if (form === 'blob') return new Blob([words], { type: 'application/json' });
        return words;
      };
      const headers = { 'content-type': 'application/json' };
      if (how === 'xhr')
        return new Promise<string>((resolve) => {
          const request = new XMLHttpRequest();
          request.open('POST', address);
          const seen: string[] = [];
          for (const type of ['readystatechange', 'load', 'error', 'loadend'])
            request.addEventListener(type, () => seen.push(type));
          request.onloadend = () =>
            resolve(request.status > 0 ? 'sent' : `Failed to fetch ${request.readyState} ${seen.slice(-2)}`);
          request.setRequestHeader('content-type', 'application/json');
          request.send(body() as XMLHttpRequestBodyInit);
        });
      const options = { method: 'POST', body: body(), headers };
      const sent = how === 'fetch' ? fetch(address, options) : fetch(new Request(address, options));
      return sent.then(
        () => 'sent',
        (error) => `${error}`,
      );
    },
    [url, tweet(text), ...WAYS[way]] as const,
  );
const postAnyway = (page: Page) => warning(page).getByRole('button', { name: 'Post anyway' }).click();
const goBack = (page: Page) => warning(page).getByRole('button', { name: 'Go back and edit' }).click();
const copyWords = (page: Page) => page.getByRole('button', { name: 'Copy your words' });

test.beforeEach(({ page }) => page.goto('https://x.com/home').then(() => {}));

for (const way of Object.keys(WAYS) as Way[])
  test(`${way}: clean it leaves; faulty it is held, sent on purpose, or fails as the network would`, async ({
    page,
    sites,
  }) => {
    expect(await publish(page, way, CLEAN)).toBe('sent');
    expect(sites.received).toMatchObject([{ text: CLEAN }]);
    await expect(warning(page)).toHaveCount(0);

    const sent = publish(page, way, FAULTY);
    await expect(warning(page)).toContainText('Jayden Okafor');
    expect(sites.received).toHaveLength(1);
    await postAnyway(page);
    expect(await sent).toBe('sent');
    expect(sites.received).toMatchObject([{ text: CLEAN }, { text: FAULTY }]);

    const again = `${FAULTY}, again`;
    const given = publish(page, way, again);
    await expect(warning(page)).toContainText('Jayden Okafor');
    await goBack(page);
    expect(await given).toContain('Failed to fetch');
    expect(sites.received).toHaveLength(2);
    await copyWords(page).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(again);
  });

test('forms: fields, search parameters and multipart are read; a change after the send changes nothing', async ({
  page,
  sites,
}) => {
  await page.goto('https://www.instagram.com/');
  const comment = (how: string, text: string) =>
    page.evaluate(
      async ([kind, words]) => {
        const form = kind === 'params' ? new URLSearchParams() : new FormData();
        form.append('comment_text', words);
        const address = '/api/v1/web/comments/1/add/';
        if (kind !== 'xhr') {
          const sent = fetch(address, { method: 'POST', body: form });
          form.set('comment_text', 'changed');
          return sent.then(
            () => 'sent',
            () => 'failed',
          );
        }
        return new Promise<string>((resolve) => {
          const request = new XMLHttpRequest();
          request.open('POST', address);
          request.onload = () => resolve('sent');
          request.onerror = () => resolve('failed');
          request.send(form);
          form.set('comment_text', 'changed');
        });
      },
      [how, text] as const,
    );
  for (const how of ['params', 'form', 'xhr']) {
    const sent = comment(how, `${FAULTY} ${how}`);
    await expect(warning(page)).toContainText('Jayden Okafor');
    await postAnyway(page);
    expect(await sent).toBe('sent');
  }
  expect(sites.received.map(({ text }) => text)).toEqual([`${FAULTY} params`, `${FAULTY} form`, `${FAULTY} xhr`]);
});

test('a stream is read before it leaves', async ({ page, sites }) => {
  // Over this server's HTTP/1.1 the browser itself refuses streams, so what can be seen is that it is held first.
  const send = () =>
    page.evaluate(
      ([address, body]) =>
        fetch(address, { method: 'POST', body: new Blob([body]).stream(), duplex: 'half' } as RequestInit).then(
          () => 'sent',
          (error) => (error as Error).name,
        ),
      [url, tweet(FAULTY)] as const,
    );
  const ended = send();
  await expect(warning(page)).toContainText('Jayden Okafor');
  await goBack(page);
  expect(await ended).toBe('TypeError');
  await expect(copyWords(page)).toBeVisible();
  expect(sites.received).toEqual([]);
});

test('a beacon is held like the rest', async ({ page, sites }) => {
  await page.evaluate(
    ([address, body]) => navigator.sendBeacon(address, new Blob([body], { type: 'application/json' })),
    [url, tweet(FAULTY)] as const,
  );
  await expect(warning(page)).toContainText('Jayden Okafor');
  expect(sites.received).toEqual([]);
  await postAnyway(page);
  await expect.poll(() => sites.received).toMatchObject([{ text: FAULTY }]);
});

test('what must be decided in the same turn fails as the network would, and leaves at the next try', async ({
  page,
  sites,
}) => {
  const send = () =>
    page.evaluate(
      ([address, body]) => {
        const request = new XMLHttpRequest();
        request.open('POST', address, false);
        request.setRequestHeader('content-type', 'application/json');
        try {
          request.send(body);
          return request.status;
        } catch (error) {
          return (error as Error).name;
        }
      },
      [url, tweet(FAULTY)] as const,
    );
  expect(await send()).toBe('NetworkError');
  await expect(warning(page)).toContainText('Jayden Okafor');
  expect(sites.received).toEqual([]);
  await postAnyway(page);
  // Nothing waited: the words are given back, and the person's yes holds.
  await expect(copyWords(page)).toBeVisible();
  expect(await send()).toBe(200);
  expect(sites.received).toMatchObject([{ text: FAULTY }]);
});

for (const way of ['fetch', 'request', 'xhr'] as const)
  test(`a page that gives up on its ${way} while it is held is told so; nothing leaves, and no word is lost`, async ({
    page,
    sites,
  }) => {
    const ended = page.evaluate(
      async ([address, body, how]) => {
        const gone = new AbortController();
        (window as { giveUp?: () => void }).giveUp = () => gone.abort();
        const options = { method: 'POST', body, signal: gone.signal };
        if (how === 'xhr')
          return new Promise<string>((resolve) => {
            const request = new XMLHttpRequest();
            request.open('POST', address);
            request.onabort = () => resolve('AbortError');
            request.send(body);
            gone.signal.addEventListener('abort', () => request.abort());
          });
        return (how === 'fetch' ? fetch(address, options) : fetch(new Request(address, options))).then(
          () => 'sent',
          (error) => (error as Error).name,
        );
      },
      [url, tweet(FAULTY), way] as const,
    );
    await expect(warning(page)).toBeVisible();
    await page.evaluate(() => (window as { giveUp?: () => void }).giveUp?.());
    expect(await ended).toBe('AbortError');
    await postAnyway(page);
    await expect(copyWords(page)).toBeVisible();
    expect(sites.received).toEqual([]);
  });

test('a time limit of the page counts from when its request really leaves', async ({ page, sites }) => {
  const ended = page.evaluate(
    ([address, body]) =>
      new Promise<string>((resolve) => {
        const request = new XMLHttpRequest();
        request.open('POST', address);
        request.timeout = 1500;
        request.onload = () => resolve('sent');
        request.ontimeout = () => resolve('timeout');
        request.send(body);
      }),
    [url, tweet(FAULTY)] as const,
  );
  await expect(warning(page)).toBeVisible();
  sites.setLatency(4000);
  await postAnyway(page);
  expect(await ended).toBe('timeout');
});

test('requests that publish nothing go as they came, in the same turn, body unread', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const text = 'Jayden Okafor';
    const pulled: string[] = [];
    const stream = () =>
      new ReadableStream({
        pull(controller) {
          pulled.push('pull');
          controller.close();
        },
      });
    const request = new Request('/elsewhere', { method: 'POST', body: stream(), duplex: 'half' } as RequestInit);
    const given = { reads: 0 };
    const init = {
      method: 'POST',
      get body() {
        given.reads += 1;
        return text;
      },
    };
    const sent = fetch(request);
    // Taken by the browser before we could have looked at it.
    const taken = request.bodyUsed;
    const other = fetch('/elsewhere', init);
    const reads = given.reads;
    const gone = new AbortController();
    const aborted = fetch('/elsewhere', { method: 'POST', body: 'x', signal: gone.signal }).catch(
      (error) => (error as Error).name,
    );
    gone.abort();
    const xhr = new XMLHttpRequest();
    xhr.open('POST', '/elsewhere');
    xhr.send(text);
    await new Promise((resolve) => {
      xhr.onloadend = resolve;
    });
    await Promise.allSettled([sent, other]);
    return { taken, reads, aborted: await aborted, answered: xhr.status > 0 };
  });
  expect(seen).toEqual({ taken: true, reads: 1, aborted: 'AbortError', answered: true });
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
