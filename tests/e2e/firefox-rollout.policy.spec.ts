// Firefox by policies.json alone: the file of the policy pack, unedited, and a release folder on loopback.
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { hashRoster } from '../../lib/detectors/text/roster/hashed-roster.ts';
import { SITE_MATCHES } from '../../lib/model/site-matches.ts';
import { hideNames } from '../../lib/pack/hide-names.ts';
import { packFiles } from '../../lib/pack/pack-files.ts';
import type { Settings } from '../../lib/policy/combine-settings.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { findFirefox } from '../../scripts/browsers.ts';
import { makeRelease } from '../../scripts/release/make-release.ts';
import { readSigningKey } from '../../scripts/release/signing-key.ts';
import { startProxy } from '../sites/proxy.ts';
import { canSetBrowserPolicy } from './browser-policy.ts';
import { openOwnPage } from './firefox-bed.ts';
import { expect, test } from './fixtures.ts';
import { startUpdateServer } from './update-server.ts';

const root = join(import.meta.dirname, '../..');
const FOLDER = '/etc/firefox/policies';
const FILE = join(FOLDER, 'policies.json');
const UUID = '8f5f6d4e-3c1f-4a7e-9d53-2f1f4f6f7a10';
const firefox = findFirefox();

test.setTimeout(180_000);

/** Firefox with a profile of ours; a second start with it is a restart. */
async function start(executablePath: string, profile: string, proxyPort: number) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'second-look@fennimore.example': UUID }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      // The package of a test is signed by nobody, and comes over loopback without encryption.
      'xpinstall.signatures.required': false,
      'extensions.checkUpdateSecurity': false,
      'extensions.update.requireBuiltInCerts': false,
      'extensions.install.requireBuiltInCerts': false,
      // Looks for new versions within the minute instead of once a day.
      'extensions.update.enabled': true,
      'extensions.update.autoUpdateDefault': true,
      'extensions.update.interval': 1,
      'extensions.systemAddon.update.enabled': false,
      'app.update.timerFirstInterval': 5_000,
      'app.update.timerMinimumDelay': 1,
    },
  });
  const own = (name: string) => openOwnPage(browser, UUID, `${name}.html`);
  return { browser, own };
}
interface Extension {
  readonly browser: {
    readonly runtime: { getManifest(): { version: string } };
    readonly storage: { readonly local: { get(key: null): Promise<Record<string, unknown>> } };
  };
}
const versionIn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Extension).browser.runtime.getManifest().version);
const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

if (canSetBrowserPolicy && firefox) {
  test.afterEach(() => rmSync(FILE, { force: true }));
  test('policies.json alone installs, configures, and updates; a restart brings changes', async ({ sites }) => {
    const folder = mkdtempSync(join(tmpdir(), 'second-look-server-'));
    const profile = mkdtempSync(join(tmpdir(), 'second-look-firefox-'));
    const server = await startUpdateServer(folder);
    const proxy = await startProxy(sites.port);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = readSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    const release = (version: string) =>
      makeRelease({ root, builds: join(root, '.output'), out: folder, baseUrl: server.baseUrl, key, version });
    const { chromiumId, geckoId } = release('1.0.0');
    const example: Settings = JSON.parse(readFileSync(join(root, 'examples/fennimore-lane.policy.json'), 'utf8'));
    const secret = hideNames(
      example,
      hashRoster(parsePolicy(example).policy, crypto.getRandomValues(new Uint8Array(16))),
    );
    const putPolicy = (settings: Settings) => {
      mkdirSync(FOLDER, { recursive: true });
      const input = {
        settings,
        chromiumId,
        geckoId,
        baseUrl: server.baseUrl,
        ring: 'everyone',
        hosts: SITE_MATCHES,
      } as const;
      writeFileSync(FILE, packFiles(input)['firefox/policies.json'] ?? '');
    };
    putPolicy(secret);
    let run = await start(firefox, profile, proxy.port);
    const write = async (page: Page, text: string) => {
      await page.goto('https://x.com/home');
      await page.waitForSelector('[data-testid^="tweetTextarea_"][contenteditable="true"]');
      await page.click('[data-testid^="tweetTextarea_"][contenteditable="true"]');
      await page.keyboard.type(text);
      await page.click('[data-testid="tweetButtonInline"], [data-testid="tweetButton"]');
    };
    const received = () => sites.received.map(({ text }) => text);
    try {
      // Installed from the school's server, and configured.
      await expect.poll(() => server.asked, { timeout: 30_000 }).toContain('/second-look.xpi');
      await expect
        .poll(() => run.own('options').then(textOf, () => ''), { timeout: 60_000 })
        .toContain('Set by your school, through this browser.');
      const options = await run.own('options');
      expect(await textOf(options)).toContain('60 students, 25 members of staff, 11 classes');
      expect(await textOf(options)).not.toContain('could not be used');
      expect(await versionIn(options)).toBe('1.0.0');

      // At work: an everyday post leaves, one with a name waits for "Post anyway".
      const page = await run.browser.newPage();
      await page.bringToFront();
      await write(page, 'Lovely weather today');
      await expect.poll(received).toEqual(['Lovely weather today']);
      await write(page, 'Jayden Okafor made us all laugh today');
      await page.waitForFunction(
        () =>
          document.activeElement?.shadowRoot === null &&
          !document.activeElement.matches('[contenteditable], button, body'),
      );
      expect(received()).toHaveLength(1);

      // A change counts from the next start.
      const off = Object.fromEntries(Object.keys(example['levels'] as object).map((rule) => [rule, 'off']));
      putPolicy({ ...secret, version: '2', levels: off });
      await run.browser.close();
      release('1.0.1');
      run = await start(firefox, profile, proxy.port);
      const again = await run.browser.newPage();
      await expect
        .poll(() => run.own('options').then(textOf, () => ''), { timeout: 60_000 })
        .toContain('Policy version2');
      await again.bringToFront();
      await write(again, 'Jayden Okafor made us all laugh today');
      await expect.poll(received).toEqual(['Lovely weather today', 'Jayden Okafor made us all laugh today']);

      // The new version, by itself.
      await expect
        .poll(() => run.own('options').then(versionIn, () => ''), { timeout: 120_000, intervals: [3_000] })
        .toBe('1.0.1');
    } finally {
      await run.browser.close();
      await server.close();
      await proxy.close();
      rmSync(folder, { recursive: true, force: true });
      rmSync(profile, { recursive: true, force: true });
    }
  });
} else {
  test('untested: Firefox by policies.json (needs root and Firefox ESR)', () => {
    console.log('untested: Firefox by policies.json (needs root and Firefox ESR)');
  });
}
