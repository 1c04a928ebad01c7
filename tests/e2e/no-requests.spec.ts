import { globSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { walk } from '../../scripts/walk.ts';
import { FAKE_HOSTS } from '../sites/networks.ts';
import { startProxy } from '../sites/proxy.ts';
import { startSites } from '../sites/server.ts';
import { openBed } from './bed.ts';
import { findInClosedRoot } from './closed-root.ts';
import { EXAMPLE_POLICY } from './guarded.ts';
import { plainPicture } from './picture.ts';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');

/** What Chromium asks for by itself, with or without an extension. None of our files has these names in it. */
const BROWSERS_OWN = [
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
];

const hostOf = (asked: string) => (asked.includes('://') ? new URL(asked).hostname : asked.replace(/:\d+$/, ''));

interface Local {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

test('through a proxy that writes everything down, nobody is asked for anything but the networks themselves', async () => {
  test.setTimeout(180_000);
  const sites = await startSites();
  const proxy = await startProxy(sites.port);
  const bed = await openBed({
    port: sites.port,
    build: 'chrome-mv3',
    // Loopback addresses too, which browsers leave out else.
    args: [`--proxy-server=127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  try {
    await bed.setPolicy({
      ...EXAMPLE_POLICY,
      workingHours: { days: [{ day: 'Monday to Sunday', from: '00:00', to: '24:00' }], bankHolidays: 'none' },
    });
    await (await bed.worker()).evaluate(() =>
      (globalThis as unknown as Local).chrome.storage.local.set({ usageOn: true }),
    );
    // Clean posts, held ones, edited and sent anyway, on each network, while the log is kept.
    expect(await walk(bed.context, sites, join(tmpdir(), 'second-look-no-requests'))).toEqual([]);

    const page = await bed.context.newPage();
    await page.goto('https://x.com/home');
    await page
      .getByTestId('fileInput')
      .first()
      .setInputFiles(await plainPicture());
    await expect.poll(() => page.frames().some((frame) => frame.url().includes('vision.html'))).toBe(true);
    const before = sites.received.length;
    await page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').click();
    await page.keyboard.type('Chips on the beach');
    await page.getByTestId('tweetButtonInline').click();
    // What comes of it is no matter here, only that it was looked at to the end.
    const isDone = async () =>
      sites.received.length > before || (await findInClosedRoot(page, 'button', 'Post anyway')) !== undefined;
    await expect.poll(isDone, { timeout: 90_000 }).toBe(true);

    for (const own of ['popup', 'check', 'report', 'welcome', 'options'])
      for (const part of own === 'options' ? ['settings', 'rules', 'networks', 'time', 'about'] : ['']) {
        await page.goto(`chrome-extension://${bed.extensionId}/${own}.html#${part}`);
        await expect(page.getByRole('heading').first()).toBeVisible();
      }
    const known = [...FAKE_HOSTS, ...BROWSERS_OWN];
    const asked = [...new Set(proxy.asked.map(hostOf))];
    expect(asked).toEqual(expect.arrayContaining(['x.com', 'www.facebook.com', 'www.instagram.com']));
    expect(asked.filter((host) => !known.includes(host))).toEqual([]);
    const ours = globSync('**/*.*', { cwd: BUILD }).filter((file) => statSync(join(BUILD, file)).isFile());
    expect(ours.length).toBeGreaterThan(20);
    for (const file of ours) {
      const content = readFileSync(join(BUILD, file));
      expect(
        BROWSERS_OWN.filter((host) => content.includes(host)),
        file,
      ).toEqual([]);
    }
    // The networks were asked for nothing that their own pages do not ask for.
    expect(sites.strays).toEqual([]);
  } finally {
    await bed.close();
    proxy.close();
    await sites.close();
  }
});
