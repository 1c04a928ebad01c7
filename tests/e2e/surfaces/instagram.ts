import { expect, type FrameLocator, type Page } from '@playwright/test';
import { plainPicture, plainVideo } from '../picture.ts';
import type { SiteSurfaces, Surface } from './surface.ts';

type Place = Page | FrameLocator;
const dialog = (place: Place) => place.getByRole('dialog').first();
const onward = (place: Place) => dialog(place).locator('.dialog-head .text-button').last();
const create = (file: (page: Page) => Promise<string>) => async (page: Page) => {
  await page.locator('a[href="/create/"]').click();
  await dialog(page)
    .locator('input[type="file"]')
    .setInputFiles(await file(page));
  await expect(dialog(page)).toHaveClass(/dialog-crop/);
  await onward(page).click();
  await expect(dialog(page)).toHaveClass(/dialog-edit/);
  await onward(page).click();
};
const caption = {
  box: (place) => dialog(place).locator('[data-lexical-editor="true"]'),
  button: onward,
  buttonKeys: ['Enter'],
  newLine: 'Enter',
  way: 'create',
} satisfies Partial<Surface>;
const comment = {
  box: (place) => place.locator('form textarea').first(),
  button: (place) => place.locator('form:has(textarea) [role="button"]').first(),
  form: (place) => place.locator('form:has(textarea)').first(),
  key: 'Enter',
  newLine: 'Shift+Enter',
} satisfies Partial<Surface>;
const direct = {
  button: (place) => place.locator('.direct-row > .text-button'),
  key: 'Enter',
  newLine: 'Shift+Enter',
  way: 'dm',
} satisfies Partial<Surface>;

export const instagram: SiteSurfaces = {
  site: 'instagram',
  name: 'Instagram',
  surfaces: [
    {
      name: 'post with a picture',
      address: 'https://www.instagram.com/',
      open: create(() => plainPicture()),
      ...caption,
    },
    { name: 'reel', address: 'https://www.instagram.com/?lang=de', open: create(plainVideo), ...caption },
    {
      name: 'changing a caption',
      address: 'https://www.instagram.com/',
      async open(page) {
        await page.locator('.icon-button.more').first().click();
        await dialog(page).locator('[data-lexical-editor="true"]').focus();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press('Delete');
      },
      box: (place) => dialog(place).locator('[data-lexical-editor="true"]'),
      button: onward,
      newLine: 'Enter',
      way: 'edit',
    },
    {
      name: 'comment in the feed',
      address: 'https://www.instagram.com/',
      ...comment,
      way: 'comment 3400000000000000001',
    },
    {
      name: 'reply to a comment',
      address: 'https://www.instagram.com/p/C1example/?lang=de',
      open: (page) => page.locator('.reply-button').first().click(),
      ...comment,
      way: 'comment 3400000000000000001',
      sent: (text) => [`@alex.example ${text}`],
    },
    {
      name: 'message',
      address: 'https://www.instagram.com/direct/t/77/',
      box: (place) => place.locator('.direct-row [data-lexical-editor="true"]'),
      ...direct,
    },
    {
      name: 'message, in a plain box',
      address: 'https://www.instagram.com/direct/t/77/?dm=textarea&lang=de',
      box: (place) => place.locator('.direct-row textarea'),
      ...direct,
    },
    {
      name: 'profile (bio)',
      address: 'https://www.instagram.com/accounts/edit/',
      box: (place) => place.locator('#pepBio'),
      button: (place) => place.locator('form:has(#pepBio) [role="button"]'),
      form: (place) => place.locator('form:has(#pepBio)'),
      newLine: 'Enter',
      way: 'bio',
      sent: (text) => [`Robin Example\n${text}`],
      keepsWords: true,
    },
  ],
  inPart: [
    {
      what: 'Encrypted conversations',
      how: 'Their messages travel through a socket that can’t be read. Button and key are held.',
    },
    {
      what: 'Stories',
      how: 'Instagram does not offer them in a desktop browser. The request is known to the second gate, and untested on a page.',
    },
    { what: 'A picture’s description', how: 'No public note says how the web page sends it; it is not read.' },
  ],
};
