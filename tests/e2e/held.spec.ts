// What holds of a held post whatever the surface, once for each kind of editor.
import { expect, test } from './one-browser.ts';
import { SITES } from './surfaces/index.ts';
import { boxOf, waysOf } from './surfaces/press-ways.ts';
import { warning } from './warning-on-page.ts';

const FAULTY = 'Jayden Okafor made us all laugh today';
/** Draft.js, Lexical and a textarea, each with a key and a button of its own. */
const EDITORS = [
  ['x', 'post, on the timeline'],
  ['facebook', 'comment'],
  ['instagram', 'comment in the feed'],
] as const;

for (const [site, name] of EDITORS) {
  const surface = SITES.find((one) => one.site === site)?.surfaces.find((one) => one.name === name);
  if (!surface) throw new Error(`There is no ${name} on ${site}.`);
  const words = (page: Parameters<typeof boxOf>[1]) =>
    boxOf(surface, page).evaluate((node) => (node as HTMLTextAreaElement).value ?? node.textContent);

  test.describe(`${site}: ${name}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(surface.address);
      await boxOf(surface, page).click();
    });

    test('ten presses while it is held leak nothing', async ({ page, sites }) => {
      await page.keyboard.type(FAULTY);
      await page.keyboard.press(surface.key ?? 'Enter');
      await expect(warning(page)).toBeVisible();
      for (let n = 0; n < 10; n++) await page.keyboard.press(surface.key ?? 'Enter');
      await expect.poll(() => words(page)).toBe(FAULTY);
      expect(sites.received).toEqual([]);
    });

    test('Escape goes back, and the caret stands where it stood', async ({ page, sites }) => {
      await page.keyboard.type(FAULTY);
      for (let n = 0; n < 6; n++) await page.keyboard.press('ArrowLeft');
      await waysOf(surface)[0]?.press(page);
      await expect(warning(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(warning(page)).toHaveCount(0);
      await expect(boxOf(surface, page)).toBeFocused();
      await page.keyboard.type('!');
      await expect.poll(() => words(page)).toBe(FAULTY.replace(' today', '! today'));
      expect(sites.received).toEqual([]);
    });

    test.describe('when something of ours fails', () => {
      test.use({ unchecked: 1 });

      test('it is told and counted, and the post can be sent', async ({ page, sites }) => {
        await page.keyboard.type('Chips [detector fault]');
        await waysOf(surface)[0]?.press(page);
        await expect(warning(page)).toContainText(/not checked/i);
        expect(sites.received).toEqual([]);
        await warning(page).getByRole('button', { name: 'Post anyway', exact: true }).click();
        await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['Chips [detector fault]']);
      });
    });
  });
}
