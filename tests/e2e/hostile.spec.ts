import type { Page } from '@playwright/test';
import { expect, test } from './one-browser.ts';
import { warning } from './warning-on-page.ts';

const FAULTY = 'Jayden Okafor made us all laugh today';
const URL_OF_POST = '/i/api/graphql/abc_DEF/CreateTweet';

/** Publishes without a button. The promise is not waited for: it may never end. */
const publish = (page: Page) =>
  page.evaluate(
    ([url, text]) => {
      void fetch(url, { method: 'POST', body: JSON.stringify({ variables: { tweet_text: text } }) }).catch(() => {});
    },
    [URL_OF_POST, FAULTY] as const,
  );

/**
 * Publishes while everything of the language and the page that a script could lean on is turned against it; turned back at
 * once, since the test itself needs it. @returns what the page overheard
 */
function publishPoisoned([url, text]: readonly [string, string]): string[] {
  const heard: string[] = [];
  const undo: (() => void)[] = [];
  const turn = (owner: object, name: PropertyKey, value: unknown) => {
    const before = Reflect.getOwnPropertyDescriptor(owner, name);
    Reflect.defineProperty(owner, name, { value, configurable: true, writable: true });
    undo[undo.length] = () =>
      before ? Reflect.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name);
  };
  const spy = (owner: object, name: string) => {
    const own = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    turn(owner, name, function (this: { type?: unknown }, first: { type?: unknown }, second: unknown) {
      heard[heard.length] = `${name} ${this?.type} ${first?.type ?? first}`;
      return Reflect.apply(own, this, [first, second]);
    });
  };
  spy(EventTarget.prototype, 'dispatchEvent');
  spy(EventTarget.prototype, 'addEventListener');
  spy(EventTarget.prototype, 'removeEventListener');
  spy(Event.prototype, 'stopImmediatePropagation');
  spy(Event.prototype, 'preventDefault');
  spy(Map.prototype, 'get');
  spy(Map.prototype, 'set');
  spy(JSON, 'stringify');
  spy(JSON, 'parse');
  turn(String.prototype, 'toUpperCase', () => 'GET');
  turn(String.prototype, 'indexOf', () => 0);
  turn(RegExp.prototype, 'test', () => false);
  turn(Array.prototype, Symbol.iterator, function* () {});
  turn(Object.prototype, 'toJSON', () => ({ id: 0, url: 'https://x.com/', body: '' }));
  turn(window, 'CustomEvent', class {});
  turn(window, 'URL', class {});
  turn(Request, Symbol.hasInstance, () => false);
  turn(URLSearchParams, Symbol.hasInstance, () => true);
  void fetch(url, { method: 'POST', body: `{"variables":{"tweet_text":"${text}"}}` }).catch(() => {});
  for (let n = 0; n < undo.length; n++) undo[n]?.();
  return heard;
}

test('a page that patches everything after us lets nothing out, and learns no name', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  const heard = await page.evaluate(publishPoisoned, [URL_OF_POST, FAULTY] as const);
  await expect(warning(page)).toContainText('Jayden Okafor');
  expect(sites.received).toEqual([]);
  const seen = await page.evaluate(() => ({
    host: document.querySelector('second-look-warning')?.outerHTML,
    globals: Object.getOwnPropertyNames(window).filter((name) => /second.?look/i.test(name)),
  }));
  expect(heard.filter((line) => line.includes('second-look:'))).toEqual([]);
  expect(seen.host).toMatch(/^<second-look-warning( style="[^"]*")?><\/second-look-warning>$/);
  expect(seen.globals).toEqual([]);
});

test('forged events and messages answer nothing, and do not send the guard away', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  await publish(page);
  await expect(warning(page)).toBeVisible();
  await page.evaluate(() => {
    for (const type of ['second-look:hello', 'second-look:ready', 'second-look:answer', 'second-look:guard']) {
      window.dispatchEvent(new CustomEvent(type, { detail: JSON.stringify({ id: 1, leave: true }) }));
      const { port1, port2 } = new MessageChannel();
      window.postMessage({ type, id: 1, leave: true, to: 'page', name: 'stopped' }, '*', [port2]);
      port1.postMessage({ id: 1, leave: true });
    }
    const host = document.querySelector('second-look-warning');
    for (const type of ['click', 'keydown', 'submit', 'close', 'cancel'])
      host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  });
  await expect(warning(page)).toBeVisible();
  expect(sites.received).toEqual([]);
  await publish(page);
  expect(sites.received).toEqual([]);
});

test('a page that removes whatever we show cannot hang, and lets nothing out', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  await page.evaluate(() => {
    new MutationObserver(() => {
      for (const host of document.querySelectorAll('second-look-warning, second-look-notice, second-look-layer'))
        host.remove();
    }).observe(document.documentElement, { childList: true });
  });
  const box = page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first();
  await box.click();
  await page.keyboard.type(FAULTY);
  for (let n = 0; n < 5; n++) await page.locator('[data-testid^="tweetButton"]').first().click();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))));
  expect(sites.received).toEqual([]);
});

test('getters and changing objects show one body, the one that is sent', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  const ended = page.evaluate(
    async ([url, text]) => {
      let reads = 0;
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        get body() {
          reads += 1;
          return JSON.stringify({ variables: { tweet_text: reads === 1 ? 'Chips' : text } });
        },
      };
      let asked = 0;
      const address = { toString: () => (asked++ === 0 ? url : '/elsewhere') };
      return fetch(address as unknown as string, init).then(({ status }) => status);
    },
    [URL_OF_POST, FAULTY] as const,
  );
  expect(await ended).toBe(200);
  expect(sites.received.map(({ text }) => text)).toEqual(['Chips']);
  expect(sites.strays).toEqual([]);
});
