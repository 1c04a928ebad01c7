// The fake sites by themselves, without the extension: every surface and way publishes exactly what was typed, and the
// habits of the real sites that make them hard to guard are there.
import { expect, bareTest as test } from './fixtures.ts';
import { typeText } from './hands.ts';

const WORDS =
  'Chess club 👩‍🏫 with @example_museum on Friday\n\nBring snacks 🎉🎉 — “now”, at ½ past 4 & <b>bold</b>\nnaïve café 🇬🇧 end';
const editor = '[contenteditable="true"]';

test.describe('X', () => {
  test('home, button', async ({ page, sites }) => {
    await page.goto('https://x.com/home');
    await page.locator(editor).click();
    await typeText(page, WORDS);
    await page.getByTestId('tweetButtonInline').click();
    await expect
      .poll(() => sites.received)
      .toMatchObject([{ site: 'x', operation: 'CreateTweet', text: WORDS, media: [] }]);
    await expect(page.locator(editor)).toHaveText('');
    await expect(page.getByTestId('toast').locator('a')).toHaveAttribute('href', /\/robin_example\/status\/\d+/);
    expect(sites.strays).toEqual([]);
  });
});
