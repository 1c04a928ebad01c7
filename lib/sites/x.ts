import type { Surface } from '../model/site.ts';
import { climbTo, cssOf, findVisible } from '../page/find.ts';
import { fieldsOf, hasItems, type PublishRequest, textAt } from '../page/publish-request.ts';
import type { Composer, Site } from '../page/site.ts';

const selectors = {
  editor: [
    // Wrappers share the prefix; only the innermost element is editable.
    { css: '[data-testid^="tweetTextarea_"][contenteditable="true"]', seen: '2026-10, live notes' },
    { css: '[data-testid^="tweetTextarea_"] [contenteditable="true"]', seen: '2023, older shape' },
    {
      css: 'textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea',
      seen: '2026-08, mobile',
    },
  ],
  publish: [
    // The two change places within one session on one route.
    { css: '[data-testid="tweetButton"]', seen: '2026-10, live notes' },
    { css: '[data-testid="tweetButtonInline"]', seen: '2026-10, live notes' },
  ],
  toolBar: [{ css: '[data-testid="toolBar"]', seen: '2026-10, live notes' }],
  boundary: [
    { css: '[role="dialog"]', seen: '2026-10, live notes' },
    { css: '[data-testid="drawerAnimatedDiv"]', seen: '2026, X Pro' },
  ],
  // A quoted post's picture may sit in a nested group inside a link.
  preview: [
    { css: '[data-testid="attachments"] img[src^="blob:"]', seen: '2026-10, live notes' },
    { css: '[data-testid="attachments"] video', seen: '2026-10, live notes' },
  ],
  answered: [{ css: 'article[data-testid="tweet"]', seen: '2026-10, live notes' }],
  inlineReply: [{ css: '[data-testid="inline_reply_offscreen"]', seen: '2026-10, live notes' }],
  quoted: [{ css: '[data-testid="attachments"] [role="link"]', seen: '2026-09, fixture' }],
  profileLink: [{ css: 'a[data-testid="AppTabBar_Profile_Link"]', seen: '2026-10, live notes' }],
  avatar: [
    {
      css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      seen: '2026-10, live notes',
    },
  ],
} as const;

const editorCss = cssOf(selectors.editor);
const publishCss = cssOf(selectors.publish);
const boundaryCss = cssOf(selectors.boundary);

/** Climbs from the box (or the button) to the closest ancestor that holds box and button both. */
function composerAround(root: Element | null): Composer | null {
  if (!root) return null;
  const editors = findVisible(root, editorCss);
  return editors.length === 0 ? null : { root, editors, surface: surfaceOf(root, editors) };
}

function surfaceOf(root: Element, editors: readonly HTMLElement[]): Surface {
  if (editors.length > 1) return 'thread';
  const scope = root.closest(boundaryCss) ?? root.closest(cssOf(selectors.inlineReply)) ?? root;
  if (scope.matches(cssOf(selectors.inlineReply)) || scope.querySelector(cssOf(selectors.answered))) return 'reply';
  return root.querySelector(cssOf(selectors.quoted)) ? 'quote' : 'post';
}

/** The publish button is named; failing that, it is the last button of the tool bar's second half. */
function buttonIn(root: Element): HTMLElement | null {
  const named = findVisible(root, publishCss)[0];
  if (named) return named;
  const bar = findVisible(root, cssOf(selectors.toolBar))[0];
  return bar ? (findVisible(bar, ':scope > :nth-child(2) :is(button, [role="button"])').at(-1) ?? null) : null;
}

const handleIn = (text: string | null | undefined) => /^\/?([A-Za-z0-9_]{1,20})$/.exec(text ?? '')?.[1];

/** X, formerly Twitter, with X Pro. */
export const x: Site = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  selectors,
  // Text reaches the thread's state on blur, about a quarter of a second later (2026-09, live notes).
  commitDelay: 300,

  composerOf(editable) {
    if (!editable.matches(editorCss)) return null;
    const composer = composerAround(
      climbTo(editable, `${publishCss}, ${cssOf(selectors.toolBar)}`, boundaryCss) ?? editable.closest(boundaryCss),
    );
    // A box that has no button yet must not borrow the button of another box.
    const button = composer && buttonIn(composer.root);
    return button && !climbTo(button, editorCss, boundaryCss)?.contains(editable) ? null : composer;
  },

  pressedComposer(node) {
    const pressed = node.closest<HTMLElement>('button, [role="button"]');
    if (!pressed) return null;
    const named = pressed.matches(publishCss);
    if (!named && !pressed.closest(cssOf(selectors.toolBar))) return null;
    const composer = composerAround(climbTo(pressed, editorCss, boundaryCss));
    if (!composer || (!named && buttonIn(composer.root) !== pressed)) return null;
    return { composer, button: pressed };
  },

  isPublishKey: (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),

  publishButton: ({ root }) => buttonIn(root),

  previews: ({ root }) =>
    findVisible(root, cssOf(selectors.preview)).filter((preview) => !preview.closest('[role="link"]')),

  accountSignals(page) {
    const link = page.querySelector(cssOf(selectors.profileLink))?.getAttribute('href');
    const avatar = page.querySelector(cssOf(selectors.avatar))?.getAttribute('data-testid');
    const handles = [handleIn(link), handleIn(avatar?.slice('UserAvatar-Container-'.length))].filter(
      (handle) => handle !== undefined && handle !== 'unknown',
    );
    const id = /(?:^|;\s*)twid="?u(?:%3D|=)(\d+)/.exec(page.cookie)?.[1];
    return [...handles.map((handle) => ({ handle: handle as string })), ...(id ? [{ id }] : [])];
  },

  readRequest(url, body) {
    // The query id before the operation's name changes from week to week.
    const operation = /\/graphql\/[^/]+\/(\w+)$/.exec(url.pathname)?.[1] ?? url.pathname.replace(/^\/i\/api/, '');
    // Most requests publish nothing: their bodies are not even read.
    return Object.hasOwn(REQUESTS, operation) ? (REQUESTS[operation]?.(operation, fieldsOf(body)) ?? null) : null;
  },

  recipients: ({ root, surface }) =>
    surface !== 'reply'
      ? []
      : [...(root.closest(boundaryCss) ?? document).querySelectorAll(`${cssOf(selectors.answered)} a[href^="/"]`)]
          .slice(0, 1)
          .flatMap((link) => handleIn(link.getAttribute('href')) ?? []),
};

type ReadRequest = (operation: string, fields: Record<string, unknown>) => PublishRequest;

const tweet: ReadRequest = (operation, { variables }) => ({
  operation,
  surface: textAt(variables, 'reply', 'in_reply_to_tweet_id')
    ? 'reply'
    : textAt(variables, 'attachment_url')
      ? 'quote'
      : 'post',
  text: textAt(variables, 'tweet_text'),
  hasMedia: hasItems(variables, 'media', 'media_entities'),
});

/** Requests that publish, by operation or path (2026-08, several projects' notes). */
const REQUESTS: Readonly<Record<string, ReadRequest>> = {
  CreateTweet: tweet,
  CreateNoteTweet: tweet,
  CreateScheduledTweet: (operation, { variables }) => ({
    operation,
    surface: 'post',
    text: textAt(variables, 'post_tweet_request', 'status'),
    hasMedia: hasItems(variables, 'post_tweet_request', 'media_ids'),
  }),
  '/1.1/statuses/update.json': (operation, fields) => ({
    operation,
    surface: 'post',
    text: textAt(fields, 'status'),
    hasMedia: textAt(fields, 'media_ids') !== '',
  }),
  '/1.1/dm/new2.json': (operation, fields) => ({
    operation,
    surface: 'dm',
    text: textAt(fields, 'text'),
    hasMedia: textAt(fields, 'media_id') !== '',
  }),
  '/1.1/media/metadata/create.json': (operation, fields) => ({
    operation,
    surface: 'alt',
    text: textAt(fields, 'alt_text', 'text'),
    hasMedia: false,
  }),
  '/1.1/account/update_profile.json': (operation, fields) => ({
    operation,
    surface: 'bio',
    text: ['name', 'description', 'location', 'url']
      .map((name) => textAt(fields, name))
      .join('\n')
      .trim(),
    hasMedia: false,
  }),
};
