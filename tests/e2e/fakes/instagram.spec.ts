// The fake www.instagram.com by itself: exactly what was typed is published, and its awkward habits are there.
import type { Page } from '@playwright/test';
import { OFFICIAL, PERSONAL } from '../../sites/networks.ts';
import { expect, bareTest as test } from '../fixtures.ts';
import { commitComposition, compose, dropFile, pressByScript, pressEnterInComposition, typeText } from '../hands.ts';
import { plainPicture } from '../picture.ts';
import { EDITOR, WORDS } from './words.ts';

const dialog = (page: Page) => page.getByRole('dialog').first();
const step = (page: Page, label: string) => expect(dialog(page)).toHaveAttribute('aria-label', label);
const forward = (page: Page) => dialog(page).locator('.dialog-head .text-button');
const toCaption = async (page: Page, ...files: string[]) => {
  await page.goto('https://www.instagram.com/');
  await page.locator('a:has(svg[aria-label="New post"])').click();
  await step(page, 'Create new post');
  await dialog(page).locator('input[type="file"]').setInputFiles(files);
  await step(page, 'Crop');
  await forward(page).click();
  await step(page, 'Edit');
  await forward(page).click();
  await step(page, 'Create new post');
  await expect(dialog(page).locator('input[name="creation-location-input"]')).toBeVisible();
};

for (const way of ['mouse', 'Enter', 'Space']) {
  test(`caption, ${way}: exactly what was typed, with its picture`, async ({ page, sites }) => {
    await toCaption(page, await plainPicture());
    await dialog(page).locator(EDITOR).click();
    await typeText(page, WORDS);
    expect(sites.uploads).toHaveLength(1);
    expect(sites.received).toEqual([]);
    if (way === 'mouse') await forward(page).click();
    else await forward(page).press(way);
    await expect
      .poll(() => sites.received)
      .toEqual([
        {
          site: 'instagram',
          operation: 'media/configure',
          text: WORDS,
          media: [sites.uploads[0]?.id],
          account: PERSONAL.instagram.id,
          at: expect.any(Number),
        },
      ]);
    await step(page, 'Post shared');
  });
}

test('several pictures are one sidecar; a dropped file begins a post too', async ({ page, sites }) => {
  await toCaption(page, await plainPicture('#802020'), await plainPicture('#208020'));
  await forward(page).click();
  await expect
    .poll(() => sites.received)
    .toMatchObject([
      { operation: 'media/configure_sidecar', text: '', media: sites.uploads.map(({ id }) => id).sort() },
    ]);
  await page.goto('https://www.instagram.com/');
  await page.locator('a:has(svg[aria-label="New post"])').click();
  await dropFile(page, page.locator('.drop-zone'), await plainPicture('#202080'));
  await step(page, 'Crop');
});

test('Share without a blur publishes without the caption', async ({ page, sites }) => {
  await toCaption(page, await plainPicture());
  await dialog(page).locator(EDITOR).click();
  await page.keyboard.type('lost words');
  await pressByScript(forward(page));
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['']);
});

test('Back and Next come before the content; "Select crop" is deaf to script', async ({ page }) => {
  await page.goto('https://www.instagram.com/');
  await page.locator('a:has(svg[aria-label="New post"])').click();
  await dialog(page)
    .locator('input[type="file"]')
    .setInputFiles(await plainPicture());
  await step(page, 'Crop');
  const labels = dialog(page).locator('[role="button"], button');
  expect(
    await labels.evaluateAll((nodes) =>
      nodes.map((node) => node.querySelector('[aria-label]')?.ariaLabel ?? node.textContent),
    ),
  ).toEqual(['Back', 'Next', 'Select crop', 'Open media gallery']);
  await pressByScript(labels.nth(2));
  await expect(dialog(page).getByText('4:5')).toHaveCount(0);
  await labels.nth(2).click();
  await expect(dialog(page).getByText('4:5')).toBeVisible();
});

test('the feed behind the dialog has Share buttons of its own', async ({ page }) => {
  await toCaption(page, await plainPicture());
  await expect(page.locator('article svg[aria-label="Share"]')).toHaveCount(2);
});

test('letters typed with nothing in focus ask whether to discard', async ({ page, sites }) => {
  await toCaption(page, await plainPicture());
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('a');
  await expect(page.getByRole('dialog', { name: 'Discard post?' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await step(page, 'Create new post');
  expect(sites.received).toEqual([]);
});

for (const [address, operation] of [
  ['https://www.instagram.com/', 'usePolarisCommentSubmitMutation'],
  ['https://www.instagram.com/p/C1example/', 'PolarisPostCommentInputRevampedMutation'],
  ['https://www.instagram.com/p/C1example/?comments=rest', 'web/comments/add'],
] as const) {
  for (const way of ['Enter', 'button']) {
    test(`comment at ${address}, ${way}: exactly what was typed`, async ({ page, sites }) => {
      await page.goto(address);
      const form = page.locator('form:has(textarea)').first();
      const before = await form.locator('textarea').elementHandle();
      await form.locator('textarea').click();
      await typeText(page, WORDS, 'Shift+Enter');
      if (way === 'Enter') await page.keyboard.press('Enter');
      else await form.locator('[role="button"]').click();
      await expect
        .poll(() => sites.received)
        .toMatchObject([{ operation, text: WORDS, replyTo: '3400000000000000001', account: PERSONAL.instagram.id }]);
      await expect(form.locator('textarea')).toHaveValue('');
      expect(await form.locator('textarea').evaluate((node, other) => node === other, before)).toBe(false);
    });
  }
}

test('Reply stands outside the form and answers a comment', async ({ page, sites }) => {
  await page.goto('https://www.instagram.com/p/C1example/');
  await expect(page.locator('form [role="button"]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Reply' }).first().click();
  await expect(page.locator('textarea')).toHaveValue('@alex.example ');
  await page.keyboard.type('agreed');
  await page.keyboard.press('Enter');
  await expect.poll(() => sites.received).toMatchObject([{ text: '@alex.example agreed', replyTo: '180000001' }]);
});

test('an input method’s Enter is no comment', async ({ page, sites }) => {
  await page.goto('https://www.instagram.com/p/C1example/');
  await page.locator('textarea').click();
  await compose(page, 'にほん');
  await pressEnterInComposition(page);
  await commitComposition(page, '日本');
  await expect(page.locator('textarea')).toHaveValue('日本');
  expect(sites.received).toEqual([]);
});

test('a refusal keeps the words', async ({ page, sites }) => {
  await page.goto('https://www.instagram.com/p/C1example/');
  sites.failNext();
  await page.locator('textarea').click();
  await page.keyboard.type('still here');
  await page.keyboard.press('Enter');
  await expect.poll(() => sites.refused.map(({ text }) => text)).toEqual(['still here']);
  await expect(page.locator('textarea')).toBeEnabled();
  await expect(page.locator('textarea')).toHaveValue('still here');
});

test('another account shows in cookie and link; another language in labels', async ({ page, sites }) => {
  sites.signIn('instagram', OFFICIAL.instagram);
  await page.goto('https://www.instagram.com/p/C1example/?lang=de');
  expect(await page.evaluate(() => document.cookie)).toContain(`ds_user_id=${OFFICIAL.instagram.id}`);
  await expect(page.locator('nav a[href="/fennimorelane/"]')).toHaveAttribute('aria-label', 'Profil');
  await page.locator('textarea').click();
  await page.keyboard.type('hallo');
  await page.locator('form [role="button"]').filter({ hasText: 'Posten' }).click();
  await expect.poll(() => sites.received).toMatchObject([{ account: OFFICIAL.instagram.id }]);
});
