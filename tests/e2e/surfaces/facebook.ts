import type { FrameLocator, Page } from '@playwright/test';
import { plainVideo } from '../picture.ts';
import type { SiteSurfaces, Surface } from './surface.ts';

type Place = Page | FrameLocator;
const BOX = '[contenteditable="true"][data-lexical-editor="true"]';
const dialog = (place: Place) => place.locator('[role="dialog"][aria-modal="true"]').first();
const foot = (place: Place) => dialog(place).locator('.dialog-foot .press').last();
const openComposer = (page: Page) => page.locator('[role="region"] [role="link"] + [role="button"]').click();
const post = {
  open: openComposer,
  box: (place) => dialog(place).locator(BOX),
  button: foot,
  buttonKeys: ['Enter', 'Space'],
  form: (place) => dialog(place).locator('form[method="POST"]'),
  newLine: 'Enter',
  way: 'post',
} satisfies Partial<Surface>;
const comment = {
  button: (place) => place.locator('#focused-state-composer-submit [role="button"]').last(),
  key: 'Enter',
  newLine: 'Shift+Enter',
} satisfies Partial<Surface>;
const chat = {
  box: (place) => place.locator(`.chat ${BOX}`),
  button: (place) => place.locator('.chat-row > [role="button"]').last(),
  buttonKeys: ['Enter'],
  key: 'Enter',
  newLine: 'Shift+Enter',
} satisfies Partial<Surface>;
const panelFoot = (place: Place) => place.locator('.dialog-foot .press').last();
const openReel = async (page: Page, place: Place = page) =>
  place.locator('input[type="file"]').setInputFiles(await plainVideo(page));

export const facebook: SiteSurfaces = {
  site: 'facebook',
  name: 'Facebook',
  surfaces: [
    {
      name: 'post, by way of Next and Post settings',
      address: 'https://www.facebook.com/?hydrate=0',
      ...post,
      finish: (page) => foot(page).click(),
    },
    { name: 'post in a group', address: 'https://www.facebook.com/groups/1?lang=de', ...post },
    {
      name: 'post as the school’s Page',
      address: 'https://www.facebook.com/?flow=straight&hydrate=0',
      official: true,
      ...post,
    },
    {
      name: 'share',
      address: 'https://www.facebook.com/',
      open: (page) => page.locator('.post-actions .press:last-child').first().click(),
      box: (place) => place.locator(`[role="dialog"] ${BOX}`),
      button: (place) => place.locator('[role="dialog"] .dialog-foot .press'),
      buttonKeys: ['Enter'],
      form: (place) => place.locator('[role="dialog"] form'),
      newLine: 'Enter',
      way: 'share',
    },
    {
      name: 'changing a post',
      address: 'https://www.facebook.com/',
      async open(page) {
        await page.getByRole('button', { name: 'Edit post' }).click();
        await dialog(page).locator(BOX).focus();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press('Delete');
      },
      box: (place) => dialog(place).locator(BOX),
      button: foot,
      newLine: 'Enter',
      way: 'edit',
    },
    {
      name: 'comment',
      address: 'https://www.facebook.com/?lang=ar',
      ...comment,
      box: (place) => place.locator('form[role="presentation"]').nth(1).locator(BOX),
      way: 'comment 700000000000102',
    },
    {
      name: 'reply to a comment',
      address: 'https://www.facebook.com/',
      open: (page) => page.getByRole('button', { name: 'Reply', exact: true }).first().click(),
      ...comment,
      box: (place) => place.locator('.reply form').locator(BOX),
      button: (place) => place.locator('.reply form #focused-state-composer-submit [role="button"]'),
      way: 'comment 700000000000101_1',
    },
    {
      name: 'changing a comment',
      address: 'https://www.facebook.com/',
      async open(page) {
        await page.getByRole('button', { name: 'Edit', exact: true }).click();
        await page.getByRole('textbox', { name: 'Edit' }).focus();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.press('Delete');
      },
      ...comment,
      box: (place) => place.getByRole('textbox', { name: 'Edit' }),
      button: (place) => place.locator('form:has([aria-label="Edit"]) #focused-state-composer-submit [role="button"]'),
      way: 'comment 700000000000103_1',
    },
    {
      name: 'story in words',
      address: 'https://www.facebook.com/stories/create',
      open: (page) => page.locator('.story-choice .press').click(),
      box: (place) => place.locator('.panel textarea'),
      button: panelFoot,
      buttonKeys: ['Enter'],
      newLine: 'Enter',
      way: 'story',
    },
    {
      name: 'story in words, with a rich box',
      address: 'https://www.facebook.com/stories/create?story=lexical&lang=de',
      open: (page) => page.locator('.story-choice .press').click(),
      box: (place) => place.locator(`.panel ${BOX}`),
      button: panelFoot,
      newLine: 'Enter',
    },
    {
      name: 'reel',
      address: 'https://www.facebook.com/reels/create',
      open: (page) => openReel(page),
      box: (place) => place.locator(`.panel ${BOX}`),
      button: panelFoot,
      newLine: 'Enter',
      way: 'reel',
    },
    {
      name: 'reel, in a frame of the page',
      address: 'https://www.facebook.com/reels/create?frame=1',
      frame: (page) => page.frameLocator('iframe'),
      open: (page) => openReel(page, page.frameLocator('iframe')),
      box: (place) => place.locator(`.panel ${BOX}`),
      button: panelFoot,
      newLine: 'Enter',
      way: 'reel',
    },
    { name: 'message, in Messenger', address: 'https://www.facebook.com/messages/t/77', ...chat },
    { name: 'message, in the corner of a page', address: 'https://www.facebook.com/?lang=de', ...chat },
    {
      name: 'Business Suite',
      address: 'https://business.facebook.com/latest/composer',
      official: true,
      box: (place) => place.locator('[role="combobox"][contenteditable="true"]'),
      button: (place) => place.locator('.business-foot .press').last(),
      buttonKeys: ['Enter'],
      newLine: 'Enter',
      way: 'business',
    },
    {
      name: 'profile (bio)',
      address: 'https://www.facebook.com/me/',
      open: (page) => page.locator('.bio .press').click(),
      box: (place) => place.locator('.bio textarea'),
      button: (place) => place.locator('.bio-foot .press').last(),
      buttonKeys: ['Enter'],
      newLine: 'Enter',
      way: 'bio',
    },
  ],
  inPart: [
    {
      what: 'Messenger, on its own page and in the corner',
      how: 'Messages travel through a worker’s sockets, encrypted. The second gate can’t read them. Button and key are held.',
    },
    {
      what: 'Videos',
      how: 'They are uploaded in a worker, which a page’s scripts can’t watch. What is held is the post that shows them.',
    },
    {
      what: 'm.facebook.com, signed in',
      how: 'The page is drawn over a socket. Only what looks like a box and a button to us is held.',
    },
    {
      what: 'A post that several accounts publish at once (Business Suite)',
      how: 'It is checked once, for the account that is acting.',
    },
    { what: 'A share without words', how: 'Nothing is written, so nothing is checked.' },
  ],
};
