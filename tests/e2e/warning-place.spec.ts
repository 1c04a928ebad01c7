import type { Page } from '@playwright/test';
import { expect, test } from './one-browser.ts';
import { warning } from './warning-on-page.ts';

const FAULTY = 'Jayden Okafor made us all laugh today';
const box = (page: Page) => page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first();
const hold = async (page: Page) => {
  await box(page).click();
  await page.keyboard.type(FAULTY);
  await page.locator('[data-testid^="tweetButton"]').first().click();
  await expect(warning(page)).toBeVisible();
};

/** Wholly in the window, and where there is room beside the box, not over the words. */
async function standsWell(page: Page, { isBeside = true } = {}) {
  const [panel, words] = [await warning(page).boundingBox(), await box(page).boundingBox()];
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  if (!panel || !words) throw new Error('not there');
  expect(panel.x).toBeGreaterThanOrEqual(0);
  expect(panel.y).toBeGreaterThanOrEqual(0);
  expect(panel.x + panel.width).toBeLessThanOrEqual(width);
  expect(panel.y + panel.height).toBeLessThanOrEqual(height);
  const apart =
    panel.x >= words.x + words.width ||
    panel.x + panel.width <= words.x ||
    panel.y >= words.y + words.height ||
    panel.y + panel.height <= words.y;
  if (isBeside) expect(apart, JSON.stringify({ panel, words })).toBe(true);
}

test.beforeEach(({ page }) => page.goto('https://x.com/home').then(() => {}));

test('stands beside the box, and goes with it when the page scrolls or is laid out anew', async ({ page }) => {
  await hold(page);
  await expect(() => standsWell(page)).toPass();
  const from = await warning(page).boundingBox();
  await page.evaluate(() => {
    const more = document.body.appendChild(document.createElement('div'));
    more.style.height = '4000px';
    document.body.style.paddingTop = '120px';
  });
  await expect(async () => {
    await standsWell(page);
    expect((await warning(page).boundingBox())?.y).not.toBe(from?.y);
  }).toPass();
  await page.evaluate(() => scrollTo(0, 60));
  await expect(() => standsWell(page)).toPass();
});

for (const { width, height, name } of [
  { width: 1280, height: 720, name: 'a small laptop' },
  { width: 640, height: 360, name: 'a window at 200 %' },
  { width: 320, height: 256, name: 'a window at 400 %' },
  { width: 360, height: 740, name: 'a narrow window' },
])
  test(`stays in the window in ${name}, its buttons in sight`, async ({ page }) => {
    await hold(page);
    await page.setViewportSize({ width, height });
    await expect(async () => {
      await standsWell(page, { isBeside: false });
      for (const button of ['Go back and edit', 'Post anyway'])
        await expect(warning(page).getByRole('button', { name: button })).toBeInViewport({ ratio: 1 });
    }).toPass();
  });

test('on a page that reads from right to left', async ({ page }) => {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await hold(page);
  await expect(() => standsWell(page)).toPass();
});

test('above a page that fills the whole screen', async ({ page }) => {
  await box(page).click();
  await page.evaluate(() => document.body.requestFullscreen());
  await hold(page);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(() => standsWell(page, { isBeside: false })).toPass();
  const isOnTop = await warning(page).evaluate((dialog) => {
    const { x, y, width, height } = dialog.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.localName;
  });
  expect(isOnTop).toBe('second-look-warning');
  await warning(page).getByRole('button', { name: 'Go back and edit' }).click();
  await expect(box(page)).toBeFocused();
});

test('never moves of itself once it stands', async ({ page }) => {
  await hold(page);
  await expect(() => standsWell(page)).toPass();
  const places = await warning(page).evaluate(async (dialog) => {
    const seen = new Set<string>();
    // The dialog itself does not move; its content rises by 4 px as it comes, outside the layout.
    for (let frame = 0; frame < 60; frame++) {
      const { left, top, width } = dialog.getBoundingClientRect();
      seen.add([left, top, width].map(Math.round).join());
      await new Promise(requestAnimationFrame);
    }
    return [...seen];
  });
  expect(places).toHaveLength(1);
});
