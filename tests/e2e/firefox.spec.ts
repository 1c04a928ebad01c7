// At least one surface for every site and way in Firefox, in the build that is shipped: what is ours stands in a closed root
// there, so it is answered by keys, as by somebody who has no mouse.
import type { Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.ts';
import { NETWORKS, OFFICIAL } from '../sites/networks.ts';
import { startProxy } from '../sites/proxy.ts';
import { type FirefoxBed, openFirefoxBed } from './firefox-bed.ts';
import { expect, withSites } from './fixtures.ts';
import { EXAMPLE_POLICY } from './guarded.ts';
import { type Cell, cellAnnotation } from './surfaces/cells.ts';
import { FIREFOX_SURFACES, type FirefoxSurface } from './surfaces/firefox.ts';

const firefox = findFirefox();
const FAULTY = 'Jayden Okafor laughed';
const CLEAN = 'Doors open at nine';
const COLUMNS: Cell['columns'] = ['clean passes once', 'held', 'edit', 'post anyway'];

interface Way {
  readonly name: string;
  press(page: Page): Promise<void>;
}

/** The same names as in the tables of Chromium. */
function waysOf({ box, button, buttonKeys = [], key, form, way }: FirefoxSurface): Way[] {
  return [
    ...(button
      ? [
          { name: 'button', press: (page: Page) => page.click(button) },
          ...buttonKeys.map((name) => ({
            name: `${name} on the button`,
            press: async (page: Page) => (await page.$(button))?.press(name === 'Space' ? ' ' : name),
          })),
        ]
      : []),
    ...(key
      ? [
          {
            name: key.replace('Control', 'Ctrl'),
            press: async (page: Page) => {
              await page.focus(box);
              if (key === 'Control+Enter') await page.keyboard.down('Control');
              await page.keyboard.press('Enter');
              if (key === 'Control+Enter') await page.keyboard.up('Control');
            },
          },
        ]
      : []),
    ...(form
      ? [
          {
            name: 'form submitted',
            press: (page: Page) => page.$eval(form, (node) => (node as HTMLFormElement).requestSubmit()),
          },
        ]
      : []),
    ...(way
      ? [
          {
            name: 'network (no button, no key)',
            press: async (page: Page) => {
              // Sites take in a box's words when it loses the focus.
              await page.$eval(box, (node) => (node as HTMLElement).blur());
              await page.evaluate((name) => {
                (window as unknown as { __fake: { ways: Record<string, () => void> } }).__fake.ways[name]?.();
              }, way);
            },
          },
        ]
      : []),
  ];
}

const test = withSites.extend<{ tab: Page }, { bed: FirefoxBed; window: Page }>({
  bed: [
    async ({ startedSites }, use) => {
      if (!firefox) throw new Error('no Firefox');
      const proxy = await startProxy(startedSites.port);
      const bed = await openFirefoxBed({ executablePath: firefox, proxyPort: proxy.port });
      const options = await bed.openOwn('options.html');
      await options.evaluate(
        (localPolicy) =>
          (
            globalThis as unknown as {
              browser: { storage: { local: { set(items: object): Promise<void> } } };
            }
          ).browser.storage.local.set({ localPolicy }),
        EXAMPLE_POLICY,
      );
      await options.waitForFunction(() => document.body.textContent?.includes('60 students'));
      await use(bed);
      await bed.close();
      proxy.close();
    },
    { scope: 'worker' },
  ],
  window: [
    async ({ bed }, use) => {
      const page = await bed.browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.bringToFront();
      await use(page);
    },
    { scope: 'worker' },
  ],
  tab: async ({ window, sites: _ }, use) => use(window),
});

const wordsIn = (page: Page, box: string) =>
  page.$eval(box, (node) => (node as HTMLTextAreaElement).value ?? node.textContent);
/** Where the keys go: to our warning, to the box, or elsewhere. */
const focus = (page: Page, box: string) =>
  page.evaluate((selector) => {
    const at = document.activeElement;
    if (at?.localName === 'second-look-warning') return 'warning';
    return at?.closest(selector) ? 'box' : 'elsewhere';
  }, box);

/** The warning has the keys, and takes them: it leaves alone what was still on its way when it opened. */
async function expectAsked(page: Page, box: string): Promise<void> {
  await expect.poll(() => focus(page, box)).toBe('warning');
  await page.evaluate((settled) => {
    const seen = performance.now();
    return new Promise<void>((resolve) => {
      const look = () => (performance.now() - seen > settled ? resolve() : requestAnimationFrame(look));
      look();
    });
  }, 450);
}

async function write(page: Page, { address, open, box }: FirefoxSurface, text: string): Promise<void> {
  await page.goto(address);
  await open?.(page);
  await (await page.waitForSelector(box))?.click();
  await page.keyboard.type(text);
}

test.describe.configure({ mode: 'serial' });
if (firefox)
  for (const surface of FIREFOX_SURFACES)
    for (const way of waysOf(surface)) {
      const byNetwork = way.name.startsWith('network');
      test(`Firefox: ${surface.site}, ${surface.surface}, by ${way.name}`, {
        annotation: cellAnnotation({
          browser: 'Firefox',
          site: surface.site,
          surface: surface.surface,
          way: way.name,
          columns: COLUMNS.filter((column) => column !== 'edit' || !byNetwork),
        }),
      }, async ({ tab: page, sites }) => {
        test.setTimeout(60_000);
        const { site, box, official } = surface;
        sites.signIn(site, official ? OFFICIAL[site] : NETWORKS[site].personal);
        const texts = () => sites.received.map(({ text }) => text);
        await write(page, surface, CLEAN);
        await way.press(page);
        await expect.poll(texts, { timeout: 20_000 }).toEqual([CLEAN]);

        await write(page, surface, FAULTY);
        await way.press(page);
        await expectAsked(page, box);
        expect(texts()).toEqual([CLEAN]);
        if (!byNetwork) {
          // "Go back and edit" has the focus.
          await page.keyboard.press('Enter');
          await expect.poll(() => focus(page, box)).toBe('box');
          await page.keyboard.type('!');
          await expect.poll(() => wordsIn(page, box)).toBe(`${FAULTY}!`);
          await way.press(page);
          await expectAsked(page, box);
        }
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect.poll(texts).toEqual([CLEAN, byNetwork ? FAULTY : `${FAULTY}!`]);
      });
    }
else
  test('untested: Firefox', () => {
    console.log('untested: there is no Firefox here');
  });
