// People, not posts: following, befriending, saying yes, and beginning a message to somebody of the school.
import type { Page } from '@playwright/test';
import { OFFICIAL } from '../sites/networks.ts';
import { expect, test } from './one-browser.ts';

const STUDENT = { handle: 'jayd3n_ok', name: 'Jayden Okafor' };
const warning = (page: Page) => page.getByRole('alertdialog', { name: /^Second Look/ });
const caution = (page: Page) => page.locator('second-look-caution').getByRole('status');

/** Where somebody is asked or answered: the address with them in front, without them, and the button. */
const PLACES = [
  {
    what: 'X: follow',
    site: 'x',
    address: (who: string) => `https://x.com/home${who && `?suggest=${STUDENT.handle}:${who}`}`,
    button: (page: Page) => page.locator('[data-testid$="-follow"]').first(),
  },
  {
    what: 'Facebook: confirm, in another language',
    site: 'facebook',
    address: (who: string) => `https://www.facebook.com/friends?lang=de${who && `&suggest=${who}`}`,
    button: (page: Page) => page.locator('.person .press.primary').first(),
  },
  {
    what: 'Facebook: add a friend',
    site: 'facebook',
    address: (who: string) => `https://www.facebook.com/friends${who && `?suggest=${who}`}`,
    button: (page: Page) => page.locator('h1:last-of-type ~ .person .press.primary').first(),
  },
  {
    what: 'Instagram: confirm a request, in another language',
    site: 'instagram',
    address: (who: string) =>
      `https://www.instagram.com/accounts/activity/?lang=de${who && `&suggest=${STUDENT.handle}`}`,
    button: (page: Page) => page.locator('.person button').first(),
  },
] as const;

for (const { what, site, address, button } of PLACES) {
  test(`${what}: a student is held; gone back, nothing was sent; carried on, it was, once`, async ({ page, sites }) => {
    await page.goto(address(STUDENT.name));
    await button(page).click();
    await expect(warning(page)).toContainText('This looks like a student');
    expect(sites.received).toEqual([]);
    await warning(page).getByRole('button', { name: 'Go back', exact: true }).click();
    await expect(warning(page)).toHaveCount(0);
    expect(sites.received).toEqual([]);
    await page.goto(address(STUDENT.name));
    await button(page).click();
    await warning(page).getByRole('button', { name: 'Carry on anyway', exact: true }).click();
    await expect.poll(() => sites.received.length).toBe(1);
    await expect(warning(page)).toHaveCount(0);
  });

  test(`${what}: anybody else goes through, with a word about it once a page`, async ({ page, sites }) => {
    await page.goto(address(''));
    await button(page).click();
    await expect.poll(() => sites.received.length).toBe(1);
    await expect(caution(page)).toContainText('do not belong among your own contacts');
    await expect(warning(page)).toHaveCount(0);
    sites.signIn(site, OFFICIAL[site]);
    await page.goto(address(''));
    await button(page).click();
    await expect(caution(page)).toContainText('only the technology lead lets parents in');
  });
}

for (const { what, address, box } of [
  {
    what: 'X, the older kind',
    address: `https://x.com/messages/1-2?with=${STUDENT.handle}`,
    box: '[data-testid="dmComposerTextInput"]',
  },
  {
    what: 'X, the new chat',
    address: `https://x.com/i/chat/1-2?with=${STUDENT.handle}`,
    box: '[data-testid="dm-composer-textarea"]',
  },
  {
    what: 'Messenger',
    address: `https://www.facebook.com/messages/t/1?with=${STUDENT.name}`,
    box: '.chat [contenteditable="true"]',
  },
  {
    what: 'Instagram',
    address: `https://www.instagram.com/direct/t/1/?with=${STUDENT.handle}`,
    box: '.direct-row [contenteditable="true"]',
  },
])
  test(`a message to a student, ${what}: said as it is begun, held as it is sent`, async ({ page, sites }) => {
    await page.goto(address);
    await page.locator(box).click();
    await expect(caution(page)).toContainText('This goes to a student of the school');
    await page.keyboard.type('hello you');
    await page.keyboard.press('Enter');
    await expect(warning(page)).toContainText('This goes to a student of the school');
    expect(sites.received).toEqual([]);
  });

test('a repost without a word is left alone', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  await page.getByTestId('retweet').first().click();
  await page.getByTestId('retweetConfirm').click();
  await expect.poll(() => sites.received).toMatchObject([{ operation: 'CreateRetweet' }]);
  await page.goto('https://www.facebook.com/');
  await page.locator('.post-actions .press:last-child').first().click();
  await page.getByRole('button', { name: 'Share now' }).click();
  await expect.poll(() => sites.received.length).toBe(2);
  await expect(warning(page)).toHaveCount(0);
});
