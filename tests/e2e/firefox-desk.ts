import type { Page } from 'puppeteer-core';
import { startProxy } from '../sites/proxy.ts';
import { startSites } from '../sites/server.ts';
import { clearLog, type Desk, deskPolicy, type Place, readLog } from './desk.ts';
import { openFirefoxBed } from './firefox-bed.ts';
import { openScreen } from './screen.ts';

interface Firefox {
  readonly browser: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
    readonly windows: { create(what: object): Promise<unknown> };
  };
}

/** Two windows with five tabs, and the log switched on by the person. Its background stops whenever it has nothing to do. */
export async function openFirefoxDesk(executablePath: string, idleSeconds: number): Promise<Omit<Desk, 'killBrowser'>> {
  const screen = await openScreen();
  const sites = await startSites();
  const proxy = await startProxy(sites.port);
  const bed = await openFirefoxBed({
    executablePath,
    proxyPort: proxy.port,
    headless: false,
    env: screen.env,
    prefs: {
      'extensions.background.idle.timeout': 1_500,
      // Else every page believes that it has the focus.
      'focusmanager.testmode': false,
    },
  });
  const settings = await bed.openOwn('options.html#time');
  await settings.evaluate(
    (localPolicy) => (globalThis as unknown as Firefox).browser.storage.local.set({ localPolicy, usageOn: true }),
    deskPolicy(idleSeconds),
  );
  const left = screen.frontWindow();
  const open = async (address: string) => {
    const page = await bed.browser.newPage();
    await page.goto(address);
    return page;
  };
  const x = await open('https://x.com/home');
  const elsewhere = await open('about:blank');
  const known = new Set(await bed.browser.pages());
  // An address from the start, or the focus would stay in the address bar.
  await settings.evaluate(() =>
    (globalThis as unknown as Firefox).browser.windows.create({ url: 'https://www.facebook.com/' }),
  );
  const added = async () => (await bed.browser.pages()).filter((page) => !known.has(page));
  let fresh: Page | undefined;
  while (!fresh) {
    [fresh] = await added();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  let right = screen.frontWindow();
  while (right === left) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    right = screen.frontWindow();
  }
  const facebook = fresh;
  const instagram = await open('https://www.instagram.com/');

  const place = (page: Page, window: string, site?: Place['site']): Place => ({
    ...(site ? { site } : {}),
    async show() {
      await page.bringToFront();
      screen.bringToFront(window);
    },
    hasFocus: () => page.evaluate(() => document.hasFocus()),
  });
  return {
    places: {
      settings: place(settings, left),
      elsewhere: place(elsewhere, left),
      x: place(x, left, 'x'),
      facebook: place(facebook, right, 'facebook'),
      instagram: place(instagram, right, 'instagram'),
    },
    hands: { touch: screen.touch, stop: async () => {} },
    intervals: () => settings.evaluate(readLog),
    forget: () => settings.evaluate(clearLog),
    async close() {
      await bed.close();
      proxy.close();
      await sites.close();
      screen.close();
    },
  };
}
