// The fake x.com by itself: every surface and way publishes exactly what was typed.
import type { Locator, Page } from '@playwright/test';
import { PERSONAL } from '../../sites/networks.ts';
import { expect, bareTest as test } from '../fixtures.ts';
import { pasteText, typeText } from '../hands.ts';
import { EDITOR, WORDS } from './words.ts';

const PUBLISH = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const status = `https://x.com/example_museum/status/1800000000000000101`;
const surfaces: Record<string, { open(page: Page): Promise<Locator>; replyTo?: string }> = {
  home: {
    open: async (page) => {
      await page.goto('https://x.com/home');
      return page.locator('.composer-home');
    },
  },
  'dialog at its own address': {
    open: async (page) => {
      await page.goto('https://x.com/compose/post');
      return page.getByRole('dialog');
    },
  },
  'dialog from the side bar': {
    open: async (page) => {
      await page.goto('https://x.com/home');
      await page.getByTestId('SideNav_NewTweet_Button').click();
      await expect(page).toHaveURL('https://x.com/compose/post');
      return page.getByRole('dialog');
    },
  },
  'reply dialog': {
    open: async (page) => {
      await page.goto('https://x.com/home');
      await page.getByTestId('reply').first().click();
      await expect(page.getByRole('dialog').locator('article[data-testid="tweet"]')).toHaveCount(1);
      return page.getByRole('dialog');
    },
    replyTo: '1800000000000000101',
  },
  'reply under a post': {
    open: async (page) => {
      await page.goto(status);
      return page.getByTestId('inline_reply_offscreen');
    },
    replyTo: '1800000000000000101',
  },
};

for (const [name, { open, replyTo }] of Object.entries(surfaces)) {
  for (const way of ['button', 'Control+Enter', 'Meta+Enter']) {
    test(`${name}, ${way}: exactly what was typed`, async ({ page, sites }) => {
      const scope = await open(page);
      await scope.locator(EDITOR).click();
      await typeText(page, WORDS);
      if (way === 'button') await scope.locator(PUBLISH).click();
      else await page.keyboard.press(way);
      const expected = {
        site: 'x',
        operation: 'CreateTweet',
        text: WORDS,
        media: [],
        account: PERSONAL.x.id,
        at: expect.any(Number),
        ...(replyTo ? { replyTo } : {}),
      };
      await expect.poll(() => sites.received).toEqual([expected]);
      await expect(page.getByTestId('toast').locator('a')).toHaveAttribute('href', /^\/robin_example\/status\/\d+$/);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  }
}

test('a thread leaves as one post a part, each answering the one before', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  await page.locator(EDITOR).click();
  await page.keyboard.type('first');
  await page.getByTestId('addButton').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByTestId('tweetTextarea_1')).toBeFocused();
  await expect(dialog.locator(PUBLISH)).toBeDisabled();
  await page.keyboard.type('second');
  await expect(dialog.locator(PUBLISH)).toHaveText('Post all');
  await dialog.locator(PUBLISH).click();
  await expect.poll(() => sites.received.map(({ text }) => text)).toEqual(['first', 'second']);
  expect(sites.received[0]?.replyTo).toBeUndefined();
  expect(sites.received[1]?.replyTo).toMatch(/^19\d+1$/);
});

test('more than 280 letters are a note', async ({ page, sites }) => {
  await page.goto('https://x.com/home');
  await page.locator(EDITOR).click();
  await pasteText(page, 'word '.repeat(60));
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => sites.received.map(({ operation }) => operation)).toEqual(['CreateNoteTweet']);
});
