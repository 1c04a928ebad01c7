import type { Page } from '@playwright/test';
import { openBed } from './bed.ts';
import { EXAMPLE_POLICY, test as freshTest } from './guarded.ts';
import { editorMarkup } from './hands.ts';
import { expect, test } from './one-browser.ts';
import { emptyBox, warning } from './warning-on-page.ts';

const FAULTY = 'Jayden Okafor made us all laugh today';
const box = (page: Page) => page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first();
const button = (page: Page) => page.locator('[data-testid^="tweetButton"]').first();
const type = async (page: Page, text: string) => {
  await box(page).click();
  await page.keyboard.type(text);
};
const withLevel = (level: string) => ({
  ...EXAMPLE_POLICY,
  levels: { 'student-reference': { personal: level, official: level } },
});

test.beforeEach(({ page }) => page.goto('https://x.com/home').then(() => {}));

test.describe('at justify', () => {
  test.use({ policy: withLevel('justify') });

  test('a reason is needed, and none of its keys reaches the page', async ({ page, sites }) => {
    // Long before the warning opens, as the site's own listeners are.
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const target of [window, document])
        for (const type of [
          'keydown',
          'keypress',
          'keyup',
          'beforeinput',
          'input',
          'change',
          'click',
          'mousedown',
          'pointerup',
          'copy',
        ])
          target.addEventListener(type, (event) => heard.push(event.type), true);
    });
    await type(page, FAULTY);
    await button(page).click();
    await expect(warning(page)).toBeVisible();
    await page.evaluate(() => {
      (window as unknown as { heard: string[] }).heard.length = 0;
    });
    const send = warning(page).getByRole('button', { name: 'Post anyway' });
    await expect(send).toBeDisabled();
    await warning(page).getByRole('textbox').click();
    await page.keyboard.type('The family asked me to');
    await expect(send).toBeEnabled();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await send.click();
    await expect.poll(() => sites.received).toMatchObject([{ text: FAULTY }]);
  });
});

test.describe('at block', () => {
  test.use({ policy: withLevel('block') });

  test('there is no way through but editing, and it says whom to ask', async ({ page, sites }) => {
    await type(page, FAULTY);
    await button(page).click();
    await expect(warning(page)).toBeVisible();
    await expect(warning(page).getByRole('button', { name: /anyway|without/ })).toHaveCount(0);
    await expect(warning(page)).toContainText('Headteacher');
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeFocused();
    expect(sites.received).toEqual([]);
  });
});

test('under a dialog that is modal for the browser, ours can be used all the same', async ({ page, sites }) => {
  await page.evaluate(() => {
    const modal = document.createElement('dialog');
    document.body.append(modal);
    modal.append(...document.querySelectorAll('body > div'));
    modal.showModal();
  });
  await type(page, FAULTY);
  await button(page).click();
  await warning(page).getByRole('button', { name: 'Post anyway' }).click();
  await expect.poll(() => sites.received).toMatchObject([{ text: FAULTY }]);
});

test('the focus stays in the warning', async ({ page }) => {
  await type(page, FAULTY);
  await button(page).click();
  await expect(warning(page)).toBeVisible();
  for (let n = 0; n < 12; n++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => document.activeElement?.tagName ?? '');
    // Past the last control the browser's own bar has its turn, as in every modal dialog.
    expect(['SECOND-LOOK-WARNING', 'BODY']).toContain(where);
  }
});

test('while writing, found words are underlined where they stand, and a mark counts them', async ({ page }) => {
  await type(page, FAULTY);
  const lines = page.locator('second-look-layer svg[data-level]');
  const mark = page.locator('second-look-layer [role="status"]');
  await expect(mark).toHaveText('1 thing to check');
  await expect(lines).toHaveCount(1);
  await expect(box(page)).toBeFocused();

  const words = () =>
    box(page).evaluate((node) => {
      const [text] = [...node.querySelectorAll('[data-text="true"]')].map((one) => one.firstChild as Text);
      const range = document.createRange();
      range.setStart(text as Text, 0);
      range.setEnd(text as Text, 'Jayden Okafor'.length);
      const { x, bottom, width } = range.getBoundingClientRect();
      return { x, bottom, width };
    });
  const meets = async () => {
    const line = await lines.boundingBox();
    const at = await words();
    expect(Math.abs((line?.x ?? 0) - at.x)).toBeLessThan(3);
    expect(Math.abs((line?.width ?? 0) - at.width)).toBeLessThan(8);
    expect(Math.abs((line?.y ?? 0) - at.bottom)).toBeLessThan(8);
  };
  await meets();
  // It follows the page when that scrolls or is laid out anew, and goes with the words.
  await page.evaluate(() => {
    document.body.style.paddingTop = '60px';
    document.body.style.minHeight = '3000px';
  });
  await expect(meets).toPass();
  await page.mouse.wheel(0, 50);
  await expect(meets).toPass();
  await page.keyboard.press('Home');
  await page.keyboard.type('So, ');
  await expect(lines).toHaveCount(1);
  await emptyBox(page, box(page));
  await expect(lines).toHaveCount(0);
});

test('the mark covers none of the site’s controls', async ({ page }) => {
  await type(page, FAULTY);
  const mark = page.locator('second-look-layer .sl-mark');
  await expect(mark).toBeVisible();
  const covered = await mark.evaluate((node) => {
    const { left, top, right, bottom } = node.getBoundingClientRect();
    return [...document.querySelectorAll('button, a, input, [role="button"]')].filter((control) => {
      const at = control.getBoundingClientRect();
      return at.width > 0 && at.left < right && at.right > left && at.top < bottom && at.bottom > top;
    }).length;
  });
  expect(covered).toBe(0);
});

freshTest.describe('in the build that is shipped', () => {
  freshTest.use({ build: 'chrome-mv3' });

  freshTest('the page can learn nothing of what was found', async ({ page }) => {
    await page.goto('https://x.com/home');
    await type(page, FAULTY);
    await expect(page.locator('second-look-layer')).toHaveCount(1);
    const seen = await page.evaluate(() => {
      const ours = [...document.documentElement.children].filter(({ localName }) =>
        localName.startsWith('second-look'),
      );
      return {
        roots: ours.map((host) => host.shadowRoot),
        markup: ours.map((host) => host.outerHTML.length),
        highlights: CSS.highlights.size,
        frames: window.length,
        globals: Object.keys(window).filter((name) => /second.?look/i.test(name)),
      };
    });
    expect(seen.roots.every((root) => root === null)).toBe(true);
    expect(Math.max(...seen.markup)).toBeLessThan(80);
    expect(seen).toMatchObject({ highlights: 0, frames: 0, globals: [] });
  });
});

test('the box holds the same markup with and without the extension', async ({ page, sites }) => {
  const write = async (page: Page) => {
    await type(page, `${FAULTY} 🍟`);
    await page.keyboard.press('Enter');
    await page.keyboard.type('and so on');
  };
  await write(page);
  await expect(page.locator('second-look-layer svg[data-level]')).toHaveCount(1);
  const bare = await openBed({ port: sites.port, build: null });
  try {
    const other = await bare.context.newPage();
    await other.goto('https://x.com/home');
    await write(other);
    expect(await editorMarkup(box(page))).toBe(await editorMarkup(box(other)));
  } finally {
    await bare.close();
  }
});
