import type { FrameLocator, Page } from '@playwright/test';
import { plainPicture } from '../picture.ts';
import type { SiteSurfaces, Surface } from './surface.ts';

const BOX = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const BUTTON = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const dialog = (place: Page | FrameLocator) => place.getByRole('dialog').first();
const post = { key: 'Control+Enter', newLine: 'Enter' } as const;
const inDialog = {
  ...post,
  box: (place) => dialog(place).locator(BOX).last(),
  button: (place) => dialog(place).locator(BUTTON),
  way: 'modal',
} satisfies Partial<Surface>;
/** A part of the same thread that is in order, written first. */
const FIRST = 'Sand in every sock';
/** Longer than a plain post may be. */
const LONG = 'The tide went out a long way today. '.repeat(9);

export const x: SiteSurfaces = {
  site: 'x',
  name: 'X',
  surfaces: [
    {
      name: 'post, on the timeline',
      address: 'https://x.com/home',
      ...post,
      box: (place) => place.locator(BOX).first(),
      button: (place) => place.locator(BUTTON).first(),
      way: 'home',
    },
    {
      name: 'post, in the dialog over the timeline (test ids changing places)',
      address: 'https://x.com/compose/post?flip=1',
      ...inDialog,
    },
    {
      name: 'reply under a post',
      address: 'https://x.com/example_museum/status/1900000000000000001',
      ...post,
      box: (place) => place.getByTestId('inline_reply_offscreen').locator(BOX),
      button: (place) => place.getByTestId('inline_reply_offscreen').locator(BUTTON),
      way: 'status',
    },
    {
      name: 'reply, in the dialog',
      address: 'https://x.com/home?lang=de',
      open: (page) => page.getByTestId('reply').first().click(),
      ...inDialog,
    },
    {
      name: 'quote',
      address: 'https://x.com/home',
      async open(page) {
        await page.getByTestId('retweet').first().click();
        await page.locator('[role="menuitem"][href="/compose/post"]').click();
      },
      ...inDialog,
    },
    {
      name: 'thread, in its last part',
      address: 'https://x.com/compose/post',
      async open(page) {
        await dialog(page).locator(BOX).click();
        await page.keyboard.type(FIRST);
        await page.getByTestId('addButton').click();
      },
      ...inDialog,
      sent: (text) => [FIRST, text],
    },
    {
      name: 'long post (note)',
      address: 'https://x.com/home',
      async open(page) {
        await page.locator(BOX).first().click();
        await page.keyboard.insertText(LONG);
      },
      ...post,
      box: (place) => place.locator(BOX).first(),
      button: (place) => place.locator(BUTTON).first(),
      way: 'home',
      sent: (text) => [`${LONG}${text}`],
    },
    {
      name: 'scheduled post',
      address: 'https://x.com/home',
      async open(page) {
        await page.getByTestId('scheduleOption').click();
        await page.getByTestId('scheduledConfirmationPrimaryAction').click();
      },
      ...post,
      box: (place) => place.locator(BOX).first(),
      button: (place) => place.locator(BUTTON).first(),
      way: 'home',
    },
    {
      name: 'poll choice',
      address: 'https://x.com/home',
      async open(page) {
        await page.locator(BOX).first().click();
        await page.keyboard.type('What now?');
        await page.getByTestId('createPollButton').click();
        await page.getByTestId('pollOptionTextInput_0').fill('Tea');
      },
      box: (place) => place.getByTestId('pollOptionTextInput_1'),
      button: (place) => place.locator(BUTTON).first(),
      way: 'home',
      sent: (text) => [`Tea\n${text}`, 'What now?'],
    },
    {
      name: 'picture description (alt text)',
      address: 'https://x.com/home',
      async open(page) {
        await page
          .getByTestId('fileInput')
          .first()
          .setInputFiles(await plainPicture());
        await page.getByTestId('altTextButton').click();
      },
      box: (place) => place.getByTestId('altTextInput'),
      button: (place) => place.getByTestId('applyButton'),
      way: 'alt',
      newLine: 'Enter',
    },
    {
      name: 'article',
      address: 'https://x.com/compose/articles/edit/1990000000000000001',
      box: (place) => place.getByTestId('articleBody'),
      button: (place) => place.getByTestId('articlePublish'),
      newLine: 'Enter',
    },
    {
      name: 'message, the older kind',
      address: 'https://x.com/messages/42-77',
      box: (place) => place.getByTestId('dmComposerTextInput'),
      button: (place) => place.getByTestId('dmComposerSendButton'),
      key: 'Enter',
      newLine: 'Shift+Enter',
      way: 'dm',
    },
    {
      name: 'message, the new chat',
      address: 'https://x.com/i/chat/42-77',
      box: (place) => place.getByTestId('dm-composer-textarea'),
      button: (place) => place.getByTestId('dm-composer-send-button'),
      key: 'Enter',
      newLine: 'Shift+Enter',
    },
    {
      name: 'profile',
      address: 'https://x.com/settings/profile',
      box: (place) => place.locator('textarea[name="description"]'),
      button: (place) => place.getByTestId('Profile_Save_Button'),
      way: 'profile',
      newLine: 'Enter',
      sent: (text) => [`Robin Example\n${text}\n\n`],
    },
  ],
  inPart: [
    {
      what: 'The new chat (`/i/chat`)',
      how: 'Its messages are encrypted before they are sent, so the second gate can’t read them. Button and key are held.',
    },
    {
      what: 'An article',
      how: 'Its words travel while they are written, and the request that publishes it has none of them. Button and key are held.',
    },
    {
      what: 'A scheduled post, once it was taken',
      how: 'X publishes it later by itself. It is checked when it is scheduled.',
    },
    {
      what: 'A repost without words',
      how: 'Nothing is written, so nothing is checked.',
    },
    {
      what: 'A picture or video',
      how: 'It is uploaded when it is attached. What is held is the post that shows it.',
    },
  ],
};
