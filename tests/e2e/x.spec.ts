import { tellStories } from './stories.ts';

const box = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

tellStories('X', [
  {
    name: 'home',
    open: (page) => page.goto('https://x.com/home').then(() => {}),
    box: (page) => page.locator(box).first(),
    button: (page) => page.locator('[data-testid^="tweetButton"]').first(),
    key: 'Control+Enter',
    newLine: 'Enter',
  },
  {
    name: 'dialog over the timeline',
    open: (page) => page.goto('https://x.com/compose/post').then(() => {}),
    box: (page) => page.getByRole('dialog').locator(box),
    button: (page) => page.getByRole('dialog').locator('[data-testid^="tweetButton"]'),
    key: 'Control+Enter',
    newLine: 'Enter',
  },
  {
    name: 'reply under a post',
    open: (page) => page.goto('https://x.com/example_museum/status/1900000000000000001').then(() => {}),
    box: (page) => page.getByTestId('inline_reply_offscreen').locator(box),
    button: (page) => page.getByTestId('inline_reply_offscreen').locator('[data-testid^="tweetButton"]'),
    key: 'Control+Enter',
    newLine: 'Enter',
  },
]);
