// The habits of www.facebook.com that make it hard to guard.
import type { Page } from '@playwright/test';
import { OFFICIAL, PERSONAL } from '../../sites/networks.ts';
import { expect, bareTest as test } from '../fixtures.ts';
import { commitComposition, compose, dropFile, pasteImage, pressEnterInComposition, typeText } from '../hands.ts';
import { plainPicture } from '../picture.ts';
import { EDITOR } from './words.ts';

const dialog = (page: Page) => page.locator('[role="dialog"][aria-modal="true"]');
const primary = (page: Page) => dialog(page).locator('.dialog-foot .press').last();
const open = async (page: Page, address = 'https://www.facebook.com/') => {
  await page.goto(address);
  await page.locator('[role="region"] [role="link"] + [role="button"]').click();
  await expect(dialog(page).locator(EDITOR)).toBeFocused();
};
test('a second dialog is nested around the heading alone', async ({ page }) => {
  await open(page);
  const nested = dialog(page).locator('[role="dialog"]');
  await expect(nested).toHaveCount(1);
  await expect(nested.locator(EDITOR)).toHaveCount(0);
  await expect(nested.getByRole('heading')).toHaveText('Create post');
  await expect(dialog(page).locator('input[type="file"]')).toHaveCount(2);
});

test('the editor is replaced after opening; words and focus move to the new one', async ({ page, sites }) => {
  await open(page, 'https://www.facebook.com/groups/1?hydrate=700');
  const before = await dialog(page).locator(EDITOR).elementHandle();
  await page.keyboard.type('typed before', { delay: 20 });
  await page.waitForFunction((node) => !node?.isConnected, before);
  await expect(dialog(page).locator(EDITOR)).toBeFocused();
  await page.keyboard.type(' and after');
  await primary(page).click();
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['typed before and after']);
});

test('the button’s overlay takes the click; its keys make no click', async ({ page }) => {
  await open(page, 'https://www.facebook.com/groups/1');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener('click', (event) => seen.push((event.target as Element).className), true);
  });
  await expect(primary(page)).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.type('x');
  await primary(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await page.locator('.opener-button').click();
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['press-overlay']);
});

test('a resting comment box has five live buttons and nothing that submits', async ({ page }) => {
  await page.goto('https://www.facebook.com/');
  const form = page.locator('form[role="presentation"]').first();
  await expect(form.locator('[role="button"]')).toHaveCount(5);
  await expect(form.locator('[role="button"][aria-label^="Comment with"]')).toHaveCount(3);
  await expect(page.locator('#focused-state-composer-submit')).toHaveCount(0);
  await form.locator(EDITOR).click();
  await expect(page.locator('#focused-state-composer-submit')).toHaveCount(1);
});

test('an input method’s Enter is no comment', async ({ page, sites }) => {
  await page.goto('https://www.facebook.com/');
  const editor = page.locator('form[role="presentation"]').first().locator(EDITOR);
  await editor.click();
  await compose(page, 'にほん');
  await pressEnterInComposition(page);
  await commitComposition(page, '日本');
  await expect(editor).toHaveText('日本');
  expect(sites.received).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['日本']);
});

test('the chat box is no post: nobody on the way can read it, and its button comes with the words', async ({
  page,
  sites,
}) => {
  await page.goto('https://www.facebook.com/');
  const box = page.getByRole('textbox', { name: 'Message' });
  const row = page.locator('.chat-row > [role="button"]');
  await expect(row.last()).toHaveAttribute('aria-label', 'Send a Like');
  await box.click();
  await page.keyboard.type('yes!');
  expect(await row.evaluateAll((nodes) => nodes.map((node) => node.textContent))).toEqual(['', '', '', '']);
  const sent = page.waitForRequest(/lightspeed/);
  await page.keyboard.press('Enter');
  expect((await sent).postDataBuffer()?.includes('yes!')).toBe(false);
  await expect(page.getByRole('log')).toContainText('yes!');
  await box.click();
  await page.keyboard.type('no!');
  await row.last().click();
  await expect
    .poll(() => sites.received)
    .toMatchObject([
      { operation: 'lightspeed', text: 'yes!' },
      { operation: 'lightspeed', text: 'no!' },
    ]);
});

test('closing with words asks about a draft; no answer publishes', async ({ page, sites }) => {
  await open(page);
  await page.keyboard.type('half a thought');
  await page.getByRole('button', { name: 'Close composer dialog' }).click();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(dialog(page)).toHaveCount(0);
  expect(sites.received).toEqual([]);
});

test('pictures by file, paste and drop, in posts and comments', async ({ page, sites }) => {
  await open(page, 'https://www.facebook.com/groups/1?hydrate=0');
  const previews = page.locator('[role="group"] img[src^="blob:"]');
  await dialog(page)
    .locator('input[type="file"]')
    .last()
    .setInputFiles(await plainPicture('#802020'));
  await expect(previews).toHaveCount(1);
  await dialog(page).locator(EDITOR).click();
  await pasteImage(page, await plainPicture('#208020'));
  await expect(previews).toHaveCount(2);
  await dropFile(page, dialog(page).locator(EDITOR), await plainPicture('#202080'));
  await expect(previews).toHaveCount(3);
  await expect.poll(() => sites.uploads.length).toBe(3);
  expect(sites.received).toEqual([]);
  await primary(page).click();
  await expect.poll(() => sites.received).toMatchObject([{ text: '', media: sites.uploads.map(({ id }) => id) }]);
  const form = page.locator('form[role="presentation"]').last();
  await form.locator('input[type="file"]').setInputFiles(await plainPicture('#444444'));
  await expect(previews).toHaveCount(1);
  await form.locator('#focused-state-composer-submit [role="button"]').click();
  await expect.poll(() => sites.received.at(-1)).toMatchObject({ media: [sites.uploads.at(-1)?.id] });
});

test('a Page acts with a cookie of its own; a stale page is refused', async ({ page, sites }) => {
  sites.signIn('facebook', PERSONAL.facebook);
  sites.signIn('facebook', OFFICIAL.facebook);
  await page.goto('https://www.facebook.com/?noreload=1&flow=straight');
  expect(await page.evaluate(() => document.cookie)).toContain(`i_user=${OFFICIAL.facebook.id}`);
  expect(await page.evaluate(() => document.cookie)).toContain(`c_user=${PERSONAL.facebook.id}`);
  const post = async (text: string) => {
    await page.locator('.opener-button').click();
    await expect(dialog(page).locator('.name')).toHaveText('Fennimore Lane School');
    await page.keyboard.type(text);
    await primary(page).click();
  };
  await post('as the school');
  await expect.poll(() => sites.received).toMatchObject([{ account: OFFICIAL.facebook.id }]);
  await page.getByRole('button', { name: 'Your profile', exact: true }).click();
  await page.getByRole('button', { name: 'Switch to Robin Example' }).click();
  await page.waitForFunction(() => !/i_user=\d/.test(document.cookie));
  await post('as whom?');
  await expect(dialog(page).getByRole('alert')).toBeVisible();
  expect(sites.refused).toMatchObject([{ actor: OFFICIAL.facebook.id, account: PERSONAL.facebook.id }]);
  expect(sites.received).toHaveLength(1);
});

test('another language changes every label', async ({ page, sites }) => {
  await open(page, 'https://www.facebook.com/?lang=de');
  await typeText(page, 'Guten Tag');
  await expect(primary(page)).toHaveAttribute('aria-label', 'Weiter');
  await primary(page).click();
  await primary(page).click();
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['Guten Tag']);
});
