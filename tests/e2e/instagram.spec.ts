import { expect, type Page } from '@playwright/test';
import { plainPicture } from './picture.ts';
import { tellStories } from './stories.ts';

const dialog = (page: Page) => page.getByRole('dialog').first();
const onward = (page: Page) => dialog(page).locator('.dialog-head .text-button');
const comment = (page: Page) => page.locator('form:has(textarea)').first();

tellStories('Instagram', [
  {
    name: 'post with a picture',
    open: async (page) => {
      await page.goto('https://www.instagram.com/');
      await page.locator('a:has(svg[aria-label="New post"])').click();
      await dialog(page)
        .locator('input[type="file"]')
        .setInputFiles(await plainPicture());
      await expect(dialog(page)).toHaveAttribute('aria-label', 'Crop');
      await onward(page).click();
      await expect(dialog(page)).toHaveAttribute('aria-label', 'Edit');
      await onward(page).click();
      await expect(dialog(page).locator('input[name="creation-location-input"]')).toBeVisible();
    },
    box: (page) => dialog(page).locator('[data-lexical-editor="true"]'),
    button: onward,
    newLine: 'Enter',
  },
  {
    name: 'comment in the feed',
    open: (page) => page.goto('https://www.instagram.com/').then(() => {}),
    box: (page) => comment(page).locator('textarea'),
    button: (page) => comment(page).locator('[role="button"]'),
    key: 'Enter',
    newLine: 'Shift+Enter',
  },
  {
    name: "comment on a post's own page, in another language",
    open: (page) => page.goto('https://www.instagram.com/p/C1example/?lang=de').then(() => {}),
    box: (page) => comment(page).locator('textarea'),
    button: (page) => comment(page).locator('[role="button"]'),
    key: 'Enter',
    newLine: 'Shift+Enter',
  },
]);
