// What a redesign does to a network's page: names that we know are gone from its own script, and a person still posts there.
import type { Locator, Page, Route } from '@playwright/test';
import { bundles } from '../sites/bundle.ts';
import type { FakeSite } from '../sites/networks.ts';

export interface Move {
  readonly site: FakeSite;
  /** The selector of the site file that no longer fits. */
  readonly selector: string;
  readonly address: string;
  /** In the page's script: what stood there, and what stands there now. */
  readonly changes: readonly (readonly [string, string])[];
  box(page: Page): Locator;
  readonly key: string;
  /** What IT writes to mend it. */
  readonly repair: readonly string[];
  /** Gate one finds its way by relation, so nothing is missed. */
  readonly isFound?: true;
}

const X = 'https://x.com/home';
const FACEBOOK = 'https://www.facebook.com/';
const DIRECT = 'https://www.instagram.com/direct/t/77/';
const post = (page: Page) => page.locator('.DraftEditor-root [contenteditable="true"]').first();
const comment = (page: Page) => page.locator('form [contenteditable="true"]').last();
const message = (page: Page) => page.locator('.direct-row [contenteditable="true"]');
const lexical = [
  ['data-lexical-editor', 'data-moved-editor'],
  ['textbox', 'movedbox'],
] as const;

/** The first of each site runs in `npm test`, all of them in `npm run bench gate -- --moved`. */
export const MOVES: readonly Move[] = [
  {
    site: 'x',
    selector: 'editor',
    address: X,
    changes: [['tweetTextarea_', 'movedTextarea_']],
    box: post,
    key: 'Control+Enter',
    repair: ['[data-testid^="movedTextarea_"][contenteditable="true"]'],
  },
  {
    site: 'x',
    selector: 'publish',
    address: X,
    changes: [['tweetButton', 'movedButton']],
    box: post,
    key: 'Control+Enter',
    repair: ['[data-testid^="movedButton"]'],
    isFound: true,
  },
  {
    site: 'x',
    selector: 'toolBar',
    address: X,
    changes: [['toolBar', 'movedBar']],
    box: post,
    key: 'Control+Enter',
    repair: ['[data-testid="movedBar"]'],
    isFound: true,
  },
  {
    site: 'facebook',
    selector: 'editor',
    address: FACEBOOK,
    changes: lexical,
    box: comment,
    key: 'Enter',
    repair: ['[contenteditable="true"][data-moved-editor="true"]'],
  },
  {
    site: 'facebook',
    selector: 'commentForm',
    address: FACEBOOK,
    changes: [['"presentation"', '"none"']],
    box: comment,
    key: 'Enter',
    repair: ['form[role="none"]'],
    isFound: true,
  },
  {
    site: 'facebook',
    selector: 'commentSubmit',
    address: FACEBOOK,
    changes: [['focused-state-composer-submit', 'moved-submit']],
    box: comment,
    key: 'Enter',
    repair: ['#moved-submit [role="button"]'],
    isFound: true,
  },
  {
    site: 'instagram',
    selector: 'editor',
    address: DIRECT,
    changes: lexical,
    box: message,
    key: 'Enter',
    repair: ['[contenteditable="true"][data-moved-editor="true"]'],
  },
];

/** From now on this page loads the network's script as it is after the move. */
export async function move(page: Page, { site, changes }: Move): Promise<void> {
  let body = (await bundles)[site].js;
  for (const [from, to] of changes) {
    if (!body.includes(from)) throw new Error(`the page's script has no ${from}`);
    body = body.replaceAll(from, to);
  }
  await page.route('**/assets/app.js', async (route: Route) => {
    await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body });
  });
}
