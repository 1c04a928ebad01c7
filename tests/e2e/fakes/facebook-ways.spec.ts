// The fake www.facebook.com by itself: every surface and way publishes exactly what was typed.
import type { Page } from '@playwright/test';
import { PERSONAL } from '../../sites/networks.ts';
import { expect, bareTest as test } from '../fixtures.ts';
import { typeText } from '../hands.ts';
import { EDITOR, WORDS } from './words.ts';

const dialog = (page: Page) => page.locator('[role="dialog"][aria-modal="true"]');
const primary = (page: Page) => dialog(page).locator('.dialog-foot .press').last();
const open = async (page: Page, address = 'https://www.facebook.com/') => {
  await page.goto(address);
  await page.locator('[role="region"] [role="link"] + [role="button"]').click();
  await expect(dialog(page).locator(EDITOR)).toBeFocused();
};
const story = {
  site: 'facebook',
  operation: 'ComposerStoryCreateMutation',
  text: WORDS,
  media: [],
  actor: PERSONAL.facebook.id,
  account: PERSONAL.facebook.id,
  at: expect.any(Number),
};

for (const way of ['mouse', 'Enter', 'Space']) {
  test(`feed, ${way}: Next, settings without an editor, Post`, async ({ page, sites }) => {
    await open(page);
    await typeText(page, WORDS);
    for (const expected of ['Next', 'Post']) {
      await expect(primary(page)).toHaveAttribute('aria-label', expected);
      expect(sites.received).toEqual([]);
      if (way === 'mouse') await primary(page).click();
      else await primary(page).press(way);
      if (expected === 'Next') await expect(dialog(page).locator(EDITOR)).toHaveCount(0);
    }
    await expect.poll(() => sites.received).toEqual([story]);
    await expect(dialog(page)).toHaveCount(0);
  });
}

for (const address of ['https://www.facebook.com/groups/1', 'https://www.facebook.com/?flow=straight']) {
  test(`${address}: Post at once`, async ({ page, sites }) => {
    await open(page, address);
    await typeText(page, WORDS);
    await primary(page).click();
    await expect.poll(() => sites.received).toEqual([story]);
  });
}

test('the form’s hidden submit button publishes too', async ({ page, sites }) => {
  await open(page, 'https://www.facebook.com/groups/1');
  await page.keyboard.type('submitted');
  const form = dialog(page).locator('form[method="POST"]');
  expect(await form.evaluate((node) => (node.lastElementChild as HTMLInputElement).type)).toBe('submit');
  await form.evaluate((node) => (node as HTMLFormElement).requestSubmit());
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['submitted']);
});

test('Share: no label, no aria-modal, enabled while empty', async ({ page, sites }) => {
  for (const text of ['', 'worth a look 🎉']) {
    await page.goto('https://www.facebook.com/');
    await page.getByRole('button', { name: 'Send this to friends' }).first().click();
    const share = page.locator('[role="dialog"]');
    await expect(share).toHaveCount(1);
    expect(await share.evaluate((node) => [node.ariaLabel, node.ariaModal])).toEqual([null, null]);
    await expect(share.locator(EDITOR)).toBeFocused();
    expect(await share.locator(EDITOR).getAttribute('aria-label')).toBeNull();
    await page.keyboard.type(text);
    await share.getByRole('button', { name: 'Share now' }).click();
    await expect(share).toHaveCount(0);
  }
  expect(sites.received).toMatchObject([
    { text: '', replyTo: '700000000000101' },
    { text: 'worth a look 🎉', replyTo: '700000000000101' },
  ]);
});

for (const way of ['Enter', 'button']) {
  test(`comment, ${way}: exactly what was typed, then an empty box`, async ({ page, sites }) => {
    await page.goto('https://www.facebook.com/');
    const form = page.locator('form[role="presentation"]').nth(1);
    await form.locator(EDITOR).click();
    await typeText(page, WORDS, 'Shift+Enter');
    expect(sites.received).toEqual([]);
    if (way === 'Enter') await page.keyboard.press('Enter');
    else await form.locator('#focused-state-composer-submit [role="button"]').click();
    await expect
      .poll(() => sites.received)
      .toMatchObject([
        {
          operation: 'useCometUFICreateCommentMutation',
          text: WORDS,
          replyTo: Buffer.from('feedback:700000000000102').toString('base64'),
          account: PERSONAL.facebook.id,
        },
      ]);
    await expect(form.locator(EDITOR)).toHaveText('');
  });
}

test('a reply to a comment goes under the comment', async ({ page, sites }) => {
  await page.goto('https://www.facebook.com/');
  await page.getByRole('button', { name: 'Reply', exact: true }).first().click();
  await expect(page.getByLabel('Reply to Alex Example')).toBeFocused();
  await page.keyboard.type('me too');
  await page.keyboard.press('Enter');
  const replyTo = Buffer.from('feedback:700000000000101_1').toString('base64');
  await expect.poll(() => sites.received).toMatchObject([{ text: 'me too', replyTo }]);
});
