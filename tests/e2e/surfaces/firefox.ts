import type { Page } from 'puppeteer-core';
import type { FakeSite } from '../../sites/networks.ts';
import { plainPicture } from '../picture.ts';

/** A surface as Firefox's driver finds it: by selectors of CSS alone. At least one for every site and way. */
export interface FirefoxSurface {
  readonly site: FakeSite;
  /** As the table of docs/coverage.md calls it. */
  readonly surface: string;
  readonly address: string;
  open?(page: Page): Promise<void>;
  readonly box: string;
  readonly button?: string;
  readonly buttonKeys?: readonly ('Enter' | 'Space')[];
  readonly key?: 'Enter' | 'Control+Enter';
  readonly form?: string;
  /** As in `__fake.ways`. */
  readonly way?: string;
  readonly official?: true;
}

const LEXICAL = '[contenteditable="true"][data-lexical-editor="true"]';

/** Once it is there. */
const click = (selector: string) => async (page: Page) => {
  await (await page.waitForSelector(selector))?.click();
};

/** Opens Instagram's dialog with a picture and goes on to its caption. */
async function openCaption(page: Page): Promise<void> {
  const onward = '[role="dialog"] .dialog-head .text-button:last-of-type';
  await click('a[href="/create/"]')(page);
  const input = await page.waitForSelector('[role="dialog"] input[type="file"]');
  await (await input?.toElement('input'))?.uploadFile(await plainPicture());
  await click(`.dialog-crop${onward}`)(page);
  await click(`.dialog-edit${onward}`)(page);
}

export const FIREFOX_SURFACES: readonly FirefoxSurface[] = [
  {
    site: 'x',
    surface: 'post, on the timeline',
    address: 'https://x.com/home',
    box: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
    button: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
    key: 'Control+Enter',
    way: 'home',
  },
  {
    site: 'x',
    surface: 'message, the older kind',
    address: 'https://x.com/messages/42-77',
    box: '[data-testid="dmComposerTextInput"]',
    button: '[data-testid="dmComposerSendButton"]',
    key: 'Enter',
    way: 'dm',
  },
  {
    site: 'facebook',
    surface: 'post as the school’s Page',
    address: 'https://www.facebook.com/?flow=straight&hydrate=0',
    open: click('[role="region"] [role="link"] + [role="button"]'),
    box: `[role="dialog"][aria-modal="true"] ${LEXICAL}`,
    button: '[role="dialog"][aria-modal="true"] .dialog-foot .press',
    buttonKeys: ['Enter', 'Space'],
    form: '[role="dialog"][aria-modal="true"] form[method="POST"]',
    way: 'post',
    official: true,
  },
  {
    site: 'facebook',
    surface: 'message, in Messenger',
    address: 'https://www.facebook.com/messages/t/77',
    box: `.chat ${LEXICAL}`,
    button: '.chat-row > [role="button"]:last-of-type',
    key: 'Enter',
  },
  {
    site: 'instagram',
    surface: 'comment in the feed',
    address: 'https://www.instagram.com/',
    box: 'form textarea',
    button: 'form:has(textarea) [role="button"]',
    key: 'Enter',
    form: 'form:has(textarea)',
    way: 'comment 3400000000000000001',
  },
  {
    site: 'instagram',
    surface: 'post with a picture',
    address: 'https://www.instagram.com/',
    open: openCaption,
    box: '[role="dialog"] [data-lexical-editor="true"]',
    button: '[role="dialog"] .dialog-head .text-button:last-of-type',
    buttonKeys: ['Enter'],
    way: 'create',
  },
];
