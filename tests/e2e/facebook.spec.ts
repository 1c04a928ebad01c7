import { expect, type Page } from '@playwright/test';
import { test } from './guarded.ts';
import { tellStories, warning } from './stories.ts';

const box = '[data-lexical-editor="true"]';
const dialog = (page: Page) => page.locator('[role="dialog"][aria-modal="true"]');
const onward = (page: Page) => dialog(page).locator('.dialog-foot .press').last();
const open = (address: string) => async (page: Page) => {
  await page.goto(address);
  await page.locator('[role="region"] [role="link"] + [role="button"]').click();
  await expect(dialog(page).locator(box)).toBeFocused();
};

tellStories('Facebook', [
  {
    name: 'feed, by way of Next',
    open: open('https://www.facebook.com/'),
    box: (page) => dialog(page).locator(box),
    button: onward,
    buttonKeys: ['Enter', 'Space'],
    newLine: 'Enter',
    finish: (page) => dialog(page).getByRole('button', { name: 'Post', exact: true }).click(),
  },
  {
    name: 'group, in another language',
    open: open('https://www.facebook.com/groups/1?lang=de'),
    box: (page) => dialog(page).locator(box),
    button: onward,
    newLine: 'Enter',
  },
  {
    name: 'share',
    open: async (page) => {
      await page.goto('https://www.facebook.com/');
      await page.getByRole('button', { name: 'Send this to friends' }).first().click();
      await expect(page.locator(`[role="dialog"] ${box}`)).toBeFocused();
    },
    box: (page) => page.locator(`[role="dialog"] ${box}`),
    button: (page) => page.getByRole('button', { name: 'Share now' }),
    newLine: 'Enter',
  },
  {
    name: 'comment',
    open: (page) => page.goto('https://www.facebook.com/').then(() => {}),
    box: (page) => page.locator('form[role="presentation"]').nth(1).locator(box),
    button: (page) => page.locator('#focused-state-composer-submit [role="button"]').last(),
    key: 'Enter',
    newLine: 'Shift+Enter',
  },
]);

test('the form’s own submit is a way out like any other', async ({ page, sites }) => {
  await open('https://www.facebook.com/groups/1')(page);
  await page.keyboard.type('Jayden Okafor made us all laugh today');
  const submit = () =>
    dialog(page)
      .locator('form[method="POST"]')
      .evaluate((form) => (form as HTMLFormElement).requestSubmit());
  await submit();
  await expect(warning(page)).toBeVisible();
  expect(sites.received).toEqual([]);
  await warning(page).getByRole('button', { name: 'Post anyway' }).click();
  await expect.poll(() => sites.received).toHaveLength(1);
});
