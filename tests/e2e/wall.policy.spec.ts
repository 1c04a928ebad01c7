import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { makeRelease } from '../../scripts/release/make-release.ts';
import { readSigningKey } from '../../scripts/release/signing-key.ts';
import { OFFICIAL } from '../sites/networks.ts';
import { type Bed, openBed } from './bed.ts';
import { allowDebugging, canSetBrowserPolicy, clearBrowserPolicy, putPolicyFile } from './browser-policy.ts';
import { clickInClosedRoot, findInClosedRoot } from './closed-root.ts';
import { test as base, expect } from './fixtures.ts';
import { countUnchecked, EXAMPLE_POLICY } from './guarded.ts';
import { startUpdateServer } from './update-server.ts';

const root = join(import.meta.dirname, '../..');
const FAULTY = 'Jayden Okafor made us all laugh today';
const NEWS = 'We are delighted to welcome our new Year 7 families on Thursday. Doors open at 6pm.';
const box = (page: Page) => page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first();
const button = (page: Page) => page.locator('[data-testid^="tweetButton"]').first();

/** The managed build as IT installs it: signed, by policy, with its settings. One for the file. */
const test = base.extend<{ page: Page; worker: Worker }, { fleet: Bed }>({
  fleet: [
    async ({ startedSites }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'second-look-server-'));
      const server = await startUpdateServer(folder);
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const { chromiumId: id } = makeRelease({
        root,
        builds: join(root, '.output'),
        out: folder,
        baseUrl: server.baseUrl,
        key: readSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
        version: '1.0.0',
      });
      clearBrowserPolicy();
      const force = { ExtensionInstallForcelist: [`${id};${server.baseUrl}/update.xml`] };
      putPolicyFile(JSON.stringify({ ...force, '3rdparty': { extensions: { [id]: EXAMPLE_POLICY } } }));
      allowDebugging();
      const bed = await openBed({ port: startedSites.port, installedByPolicy: id });
      try {
        const worker = await bed.worker();
        await expect
          .poll(() => worker.evaluate(policyOf), { timeout: 20_000, message: 'the settings arrive' })
          .toBe('Fennimore Lane School');
        await use(bed);
      } finally {
        await bed.close();
        await server.close();
        clearBrowserPolicy();
        rmSync(folder, { recursive: true });
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  worker: async ({ fleet }, use) => use(await fleet.worker()),
  page: async ({ fleet, sites: _ }, use) => {
    const page = await fleet.context.newPage();
    await page.goto('https://x.com/home');
    await use(page);
    await page.close();
  },
});

/** Runs in the worker: the school's name in what it keeps. */
async function policyOf(): Promise<string | undefined> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
  };
  const { policyCache } = await chrome.storage.local.get('policyCache');
  return (policyCache as { managed?: { school?: { name?: string } } } | undefined)?.managed?.school?.name;
}

/** Publishes through a function that the page took from a frame of its own making, in which no script may run: not ours either. */
const publishUnderOurHands = (page: Page, text: string, how: 'fetch' | 'xhr' | 'blob' = 'fetch') =>
  page.evaluate(
    async ([words, way]) => {
      const frame = document.createElement('iframe');
      frame.sandbox.add('allow-same-origin');
      document.body.append(frame);
      const clean = frame.contentWindow as unknown as typeof globalThis;
      const url = '/i/api/graphql/abc_DEF/CreateTweet';
      const body = JSON.stringify({ variables: { tweet_text: words }, features: {}, queryId: 'abc_DEF' });
      if (way === 'xhr')
        return new Promise<string>((resolve) => {
          const request = new clean.XMLHttpRequest();
          request.open('POST', new URL(url, location.href).href);
          request.setRequestHeader('content-type', 'application/json');
          request.onload = () => resolve('sent');
          request.onerror = () => resolve('failed');
          request.send(body);
        });
      return clean
        .fetch(new URL(url, location.href), {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: way === 'blob' ? new Blob([body], { type: 'application/json' }) : body,
        })
        .then(
          () => 'sent',
          () => 'failed',
        );
    },
    [text, how] as const,
  );

test.describe.configure({ mode: 'serial' });

if (canSetBrowserPolicy) {
  for (const how of ['fetch', 'xhr', 'blob'] as const)
    test(`what a page sends past both gates is stopped by the browser, and its words can be copied (${how})`, async ({
      page,
      sites,
    }) => {
      // A file's words cannot be read there, so they are not kept.
      expect(await publishUnderOurHands(page, FAULTY, how)).toBe('failed');
      expect(sites.received).toEqual([]);
      if (how === 'blob') return;
      await clickInClosedRoot(page, 'button', 'Copy your words');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(FAULTY);
    });

  test('clean words leave by the same way', async ({ page, sites }) => {
    expect(await publishUnderOurHands(page, 'Chips on the beach')).toBe('sent');
    expect(sites.received).toMatchObject([{ text: 'Chips on the beach' }]);
  });

  test('a clean post leaves, and a faulty one that the person wants to post leaves, once', async ({
    page,
    sites,
    worker,
  }) => {
    await box(page).click();
    await page.keyboard.type('Chips on the pier');
    await button(page).click();
    await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['Chips on the pier']);
    await expect(box(page)).toHaveText('');
    await box(page).click();
    await page.keyboard.type(FAULTY);
    await button(page).click();
    await clickInClosedRoot(page, 'button', 'Post anyway');
    await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['Chips on the pier', FAULTY]);
    expect(await countUnchecked(worker)).toBe(0);
  });

  test('official news leaves the official account', async ({ page, sites }) => {
    sites.signIn('x', OFFICIAL.x);
    await page.goto('https://x.com/home');
    await box(page).click();
    await page.keyboard.type(NEWS);
    await button(page).click();
    await expect.poll(() => sites.received).toMatchObject([{ text: NEWS, account: OFFICIAL.x.id }]);
    expect(await findInClosedRoot(page, 'alertdialog')).toBeUndefined();
  });
} else {
  test('untested: browser policy can be written by root only', () => {
    console.log('untested: browser policy can be written by root only');
  });
}
