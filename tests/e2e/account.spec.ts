import type { Page } from '@playwright/test';
import { OFFICIAL } from '../sites/networks.ts';
import { EXAMPLE_POLICY } from './guarded.ts';
import { expect, test } from './one-browser.ts';
import { warning } from './warning-on-page.ts';

const box = (page: Page) => page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').first();
const button = (page: Page) => page.locator('[data-testid^="tweetButton"]').first();
const write = async (page: Page, text: string) => {
  await box(page).click();
  await page.keyboard.type(text);
  await button(page).click();
};
const NEWS = 'We are delighted to welcome our new Year 7 families on Thursday. Doors open at 6pm.';

test('official news leaves the official account without a word', async ({ page, sites }) => {
  sites.signIn('x', OFFICIAL.x);
  await page.goto('https://x.com/home');
  await write(page, NEWS);
  await expect.poll(() => sites.received).toMatchObject([{ text: NEWS, account: OFFICIAL.x.id }]);
  await expect(warning(page)).toHaveCount(0);
});

test('the same words from a personal account are held: they speak as the school', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  await write(page, NEWS);
  await expect(warning(page)).toContainText('Judged as a personal account');
  expect(sites.received).toEqual([]);
});

test('while cookie and page disagree the account is unknown, and the warning says so', async ({ page, sites }) => {
  sites.signIn('x', OFFICIAL.x);
  await page.goto('https://x.com/home');
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: as a switch of account in another tab leaves it
    document.cookie = 'twid=u%3D1400000000000000042; Domain=x.com; Path=/; Secure; SameSite=None';
  });
  await write(page, NEWS);
  await expect(warning(page)).toContainText(/could not tell|couldn’t tell|not sure/i);
  expect(sites.received).toEqual([]);
});

test.describe('where nobody of this policy may post as the school', () => {
  test.use({ policy: { ...EXAMPLE_POLICY, officialPosting: 'no' } });

  test('an official post is held', async ({ page, sites }) => {
    sites.signIn('x', OFFICIAL.x);
    await page.goto('https://x.com/home');
    await write(page, NEWS);
    await expect(warning(page)).toBeVisible();
    expect(sites.received).toEqual([]);
  });
});
