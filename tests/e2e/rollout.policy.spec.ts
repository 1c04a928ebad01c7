// From nothing to a configured, self-updating browser, with the files of the policy pack alone.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hashRoster } from '../../lib/detectors/text/roster/hashed-roster.ts';
import { SITE_MATCHES } from '../../lib/model/site-matches.ts';
import { hideNames } from '../../lib/pack/hide-names.ts';
import { packFiles } from '../../lib/pack/pack-files.ts';
import type { Settings } from '../../lib/policy/combine-settings.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { makeRelease } from '../../scripts/release/make-release.ts';
import { readSigningKey } from '../../scripts/release/signing-key.ts';
import { openBed } from './bed.ts';
import { allowDebugging, canSetBrowserPolicy, clearBrowserPolicy, putPolicyFile } from './browser-policy.ts';
import { clickInClosedRoot, findInClosedRoot } from './closed-root.ts';
import { expect, test } from './fixtures.ts';
import { startUpdateServer } from './update-server.ts';

const root = join(import.meta.dirname, '../..');
const example: Settings = JSON.parse(readFileSync(join(root, 'examples/fennimore-lane.policy.json'), 'utf8'));
/** Every hour is a working hour, so that there is something in the log whenever this runs. */
const allWeek = {
  timeZone: 'Europe/London',
  days: [{ day: 'Monday to Sunday', from: '00:00', to: '24:00' }],
  bankHolidays: 'none',
};
const named: Settings = { ...example, workingHours: allWeek, usage: { log: true } };
const secret = hideNames(named, hashRoster(parsePolicy(named).policy, crypto.getRandomValues(new Uint8Array(16))));

interface Chrome {
  readonly chrome: {
    readonly runtime: { getManifest(): { version: string } };
    readonly developerPrivate: { autoUpdate(): Promise<void> };
    readonly storage: {
      readonly local: { get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    };
  };
}

/** What the extension remembers, as seen from a page of its own. */
const keptIn = (own: Page) =>
  own.evaluate(async () => {
    const { storage } = (globalThis as unknown as Chrome).chrome;
    const { acknowledged, policyCache } = (await storage.local.get(null)) as {
      acknowledged: unknown;
      policyCache: { managed: { version: string } };
    };
    const finish = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await finish(indexedDB.open('usage'));
    const records: unknown[] = [];
    for (const name of database.objectStoreNames)
      records.push(...(await finish(database.transaction(name).objectStore(name).getAll())));
    database.close();
    return {
      acknowledged,
      policyVersion: policyCache.managed.version,
      records: records.map((each) => JSON.stringify(each)),
    };
  });

test.describe.configure({ mode: 'serial' });
test.setTimeout(150_000);
test.beforeEach(clearBrowserPolicy);
test.afterEach(clearBrowserPolicy);

async function write(page: Page, text: string) {
  await page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first().click();
  await page.keyboard.type(text);
  await page.locator('[data-testid^="tweetButton"]').first().click();
}
const warning = (page: Page) => findInClosedRoot(page, 'alertdialog', /^Second Look/);

if (canSetBrowserPolicy) {
  test('policy alone installs, configures, changes, updates and protects', async ({ sites }) => {
    const folder = mkdtempSync(join(tmpdir(), 'second-look-server-'));
    const server = await startUpdateServer(folder);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = readSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    const release = (version: string) =>
      makeRelease({ root, builds: join(root, '.output'), out: folder, baseUrl: server.baseUrl, key, version });
    const { chromiumId: id, geckoId } = release('1.0.0');
    const policyFile = (settings: Settings) =>
      packFiles({
        settings,
        chromiumId: id,
        geckoId,
        baseUrl: server.baseUrl,
        ring: 'everyone',
        hosts: SITE_MATCHES,
      })['linux/chromium/second-look.json'] ?? '';
    putPolicyFile(policyFile(secret));
    allowDebugging();

    const bed = await openBed({ port: sites.port, installedByPolicy: id });
    try {
      const page = bed.context.pages()[0] ?? (await bed.context.newPage());
      const own = async (name: string) => {
        const opened = await bed.context.newPage();
        await opened.goto(`chrome-extension://${id}/${name}.html`);
        return opened;
      };

      /** Looks for new versions now instead of in some hours: the button of the browser's own page. */
      const lookForUpdates = async () => {
        const extensions = await bed.context.newPage();
        await extensions.goto('chrome://extensions');
        await extensions.evaluate(() => (globalThis as unknown as Chrome).chrome.developerPrivate.autoUpdate());
        await extensions.close();
      };

      // Installed, with no page that opens by itself.
      await bed.worker();
      expect(server.asked).toEqual(['/update.xml', '/second-look-1.0.0.crx']);
      expect(bed.context.pages().map((each) => each.url())).toEqual(['about:blank']);

      // Configured: the settings have arrived whole.
      const options = await own('options');
      const ask = <T>(work: (api: Chrome['chrome']) => Promise<T> | T) =>
        options.evaluate(`(${work.toString()})(chrome)`) as Promise<T>;
      await expect(options.getByText('Set by your school, through this browser.')).toBeVisible({ timeout: 20_000 });
      await expect(options.getByText('60 students, 25 members of staff, 11 classes')).toBeVisible();
      await expect(options.getByText(/could not be used/)).toHaveCount(0);

      // At work: a name that is on the roster only as a hash is noticed.
      await page.bringToFront();
      await page.goto('https://x.com/home');
      await write(page, 'Jayden Okafor made us all laugh today');
      await expect.poll(() => warning(page)).toBeTruthy();
      await clickInClosedRoot(page, 'button', 'Go back and edit');
      expect(sites.received).toEqual([]);

      // A level changes live.
      const off = Object.fromEntries(Object.keys(example['levels'] as object).map((rule) => [rule, 'off']));
      putPolicyFile(policyFile({ ...secret, version: '2', levels: off }));
      // In force, and so told to all pages.
      await expect
        .poll(
          () =>
            ask(async ({ storage }) => {
              const { policyCache } = (await storage.local.get(null)) as { policyCache?: { managed: Settings } };
              return policyCache?.managed['version'];
            }),
          { timeout: 20_000 },
        )
        .toBe('2');
      await page.bringToFront();
      await page.locator('[data-testid^="tweetButton"]').first().click();
      await expect
        .poll(() => sites.received.map(({ text }) => text))
        .toEqual(['Jayden Okafor made us all laugh today']);

      // What the person has by now: an acknowledgement, and a log of what they did.
      const welcome = await own('welcome');
      await welcome.getByRole('button', { name: 'I have read this version' }).click();
      await expect(welcome.getByText(/^You said on/)).toBeVisible();
      const before = await keptIn(welcome);
      expect(before).toMatchObject({ acknowledged: { 2: expect.any(String) }, policyVersion: '2' });
      expect(before.records.length).toBeGreaterThan(0);

      /** Looks for a version, then leaves the extension alone, so that the browser can change it. */
      const update = async (version: string) => {
        await lookForUpdates();
        await expect.poll(() => server.asked).toContain(`/second-look-${version}.crx`);
        for (const each of bed.context.pages()) if (each.url().startsWith('chrome-extension:')) await each.close();
        const cdp = await bed.context.newCDPSession(page);
        await cdp.send('ServiceWorker.enable');
        await cdp.send('ServiceWorker.stopAllWorkers');
        await cdp.detach();
      };
      /** Undefined while the browser changes it. */
      const versionNow = async () => {
        const opened = await own('options').catch(() => undefined);
        const version = await opened?.evaluate(
          () => (globalThis as unknown as Chrome).chrome.runtime.getManifest().version,
        );
        await opened?.close();
        return version;
      };
      await page.bringToFront();
      await page.goto('https://x.com/home');

      // A tampered package is not taken.
      release('1.0.1');
      const path = join(folder, 'second-look-1.0.1.crx');
      const package101 = readFileSync(path);
      package101[package101.length - 2_000] = (package101[package101.length - 2_000] ?? 0) ^ 1;
      writeFileSync(path, package101);
      await update('1.0.1');
      expect(await versionNow()).toBe('1.0.0');

      // A true one is, and nothing is lost by it.
      release('1.0.2');
      await update('1.0.2');
      await expect.poll(versionNow, { timeout: 60_000, intervals: [1_000] }).toBe('1.0.2');
      expect(await versionNow()).toBe('1.0.2');
      const after = await keptIn(await own('options'));
      expect(after).toMatchObject({ acknowledged: before.acknowledged, policyVersion: '2' });
      expect(after.records.length).toBeGreaterThanOrEqual(before.records.length);
    } finally {
      await bed.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
} else {
  test('untested: installation and update by policy (only root can write browser policy)', () => {
    console.log('untested: installation and update by policy (only root can write browser policy)');
  });
}
