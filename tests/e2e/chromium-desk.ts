import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Sites, startSites } from '../sites/server.ts';
import { type Bed, openBed } from './bed.ts';
import { clearLog, type Desk, deskPolicy, type Place, readLog } from './desk.ts';
import { openScreen } from './screen.ts';

interface Chrome {
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
    readonly windows: { create(what: object): Promise<unknown> };
  };
}

/** Playwright tells every page that it has the focus; this one is to know the truth. */
async function withoutFocusEmulation(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: false });
}

/** Two windows with five tabs, and the log switched on by the person. @param idleSeconds after which they count as away */
export async function openChromiumDesk(idleSeconds: number): Promise<Desk> {
  const screen = await openScreen();
  const sites: Sites = await startSites();
  const profile = mkdtempSync(join(tmpdir(), 'second-look-desk-'));
  const pages = new Map<string, Page>();
  const windows = new Map<string, string>();
  let stop = async () => {};

  const openBrowser = async (): Promise<{ bed: Bed; settings: Page }> => {
    const bed = await openBed({
      port: sites.port,
      headless: false,
      viewport: null,
      profile,
      env: screen.env,
      args: ['--hide-crash-restore-bubble'],
    });
    const settings = bed.context.pages()[0] ?? (await bed.context.newPage());
    await settings.goto(`chrome-extension://${bed.extensionId}/options.html#time`);
    const left = screen.frontWindow();
    pages.set('settings', settings);
    for (const [name, address] of [
      ['x', 'https://x.com/home'],
      ['elsewhere', 'about:blank'],
    ] as const) {
      const page = await bed.context.newPage();
      await page.goto(address);
      pages.set(name, page);
    }
    const opened = bed.context.waitForEvent('page');
    await settings.evaluate(() =>
      (globalThis as unknown as Chrome).chrome.windows.create({ url: 'https://www.facebook.com/' }),
    );
    const facebook = await opened;
    await facebook.waitForLoadState();
    let right = screen.frontWindow();
    while (right === left) {
      await facebook.waitForTimeout(50);
      right = screen.frontWindow();
    }
    pages.set('facebook', facebook);
    // A tab beside the one in front.
    const instagram = bed.context.waitForEvent('page');
    await facebook.evaluate(() => void open('https://www.instagram.com/', '_blank', 'noopener'));
    pages.set('instagram', await instagram);
    await pages.get('instagram')?.waitForLoadState();
    for (const name of ['settings', 'x', 'elsewhere']) windows.set(name, left);
    for (const name of ['facebook', 'instagram']) windows.set(name, right);
    for (const page of pages.values()) await withoutFocusEmulation(page);
    const cdp = await bed.context.newCDPSession(settings);
    await cdp.send('ServiceWorker.enable');
    stop = async () => void (await cdp.send('ServiceWorker.stopAllWorkers'));
    return { bed, settings };
  };
  let { bed, settings } = await openBrowser();
  await bed.setPolicy(deskPolicy(idleSeconds));
  await settings.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.set({ usageOn: true }));

  const place = (name: string, site?: Place['site']): Place => ({
    ...(site ? { site } : {}),
    async show() {
      await pages.get(name)?.bringToFront();
      screen.bringToFront(windows.get(name) ?? '');
    },
    hasFocus: async () => (await pages.get(name)?.evaluate(() => document.hasFocus())) === true,
  });
  return {
    places: {
      settings: place('settings'),
      elsewhere: place('elsewhere'),
      x: place('x', 'x'),
      facebook: place('facebook', 'facebook'),
      instagram: place('instagram', 'instagram'),
    },
    hands: {
      touch: screen.touch,
      stop: () => stop(),
    },
    intervals: () => settings.evaluate(readLog),
    forget: () => settings.evaluate(clearLog),
    async killBrowser() {
      // The name of the lock is "host-pid".
      const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
      const gone = new Promise((resolve) => bed.context.once('close', resolve));
      process.kill(pid, 'SIGKILL');
      await gone;
      rmSync(join(profile, 'SingletonLock'), { force: true });
      ({ bed, settings } = await openBrowser());
    },
    async close() {
      await bed.close();
      await sites.close();
      screen.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
