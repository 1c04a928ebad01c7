import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const BUILD = join(import.meta.dirname, '../../.output/firefox-mv3');
const GECKO_ID = 'second-look@fennimore.example';

export interface FirefoxBed {
  readonly browser: Browser;
  /** Opens a page of ours, such as `options.html`. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

interface FirefoxBedOptions {
  readonly executablePath: string;
  /** Of the proxy that leads to the fake sites. */
  readonly proxyPort: number;
  readonly headless?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
}

/** Firefox with a fresh profile and our build as a temporary add-on. */
export async function openFirefoxBed({
  executablePath,
  proxyPort,
  headless = true,
  env,
  prefs = {},
}: FirefoxBedOptions): Promise<FirefoxBed> {
  if (!existsSync(join(BUILD, 'manifest.json')))
    throw new Error(`${BUILD} is not built: node scripts/build.ts firefox-mv3`);
  const profile = mkdtempSync(join(tmpdir(), 'second-look-firefox-'));
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(env ? { env: env as Record<string, string> } : {}),
    // Else pages of extensions can't be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      ...prefs,
    },
  });
  await browser.installExtension(BUILD);
  return {
    browser,
    openOwn: (path) => openOwnPage(browser, uuid, path),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Opens a page of the extension, such as `options.html`. @param uuid the extension's address in this browser */
export async function openOwnPage(browser: Browser, uuid: string, path: string): Promise<Page> {
  const page = await browser.newPage();
  // The tab changes its process: puppeteer waits in vain for the end of that, and a question asked meanwhile fails.
  page.goto(`moz-extension://${uuid}/${path}`).catch(() => {});
  const isDrawn = () => page.evaluate(() => Boolean(document.querySelector('#app')?.childElementCount));
  await expect.poll(() => isDrawn().catch(() => false), { timeout: 20_000 }).toBe(true);
  return page;
}
