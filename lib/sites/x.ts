import type { Act } from '../model/post.ts';
import { climbTo, closestBefore, findVisible } from '../page/find.ts';
import { fromPlaces, type Place } from '../page/places.ts';
import { fieldsOf, hasItems, type PublishRequest, textAt } from '../page/publish-request.ts';
import type { Site } from '../page/site.ts';
import { siteFacts } from '../page/site-facts.ts';

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
  pollChoice: [
    {
      css: '[data-testid^="pollOption_"] input, input[data-testid^="pollOption"], input[data-testid="choiceInput"]',
      seen: '2026-02, several projects',
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
  altText: [{ css: '[data-testid="altTextInput"]', seen: '2026-02, notes' }],
  altApply: [{ css: '[data-testid="applyButton"]', seen: '2026-02, notes' }],
  profileField: [
    {
      css: 'input[name="displayName"], textarea[name="description"], input[name="location"], input[name="url"]',
      seen: '2026-10, live notes',
    },
  ],
  profileSave: [{ css: '[data-testid="Profile_Save_Button"]', seen: '2026-10, live notes' }],
  article: [
    {
      css: '[data-testid="articleTitle"], [data-testid="articleBody"], [data-testid="articleBody"] [contenteditable="true"]',
      seen: '2026-02, notes',
    },
  ],
  articlePublish: [{ css: '[data-testid="articlePublish"]', seen: '2026-02, notes' }],
  message: [
    { css: '[data-testid="dmComposerTextInput"]', seen: '2023, captured markup' },
    { css: '[data-testid="dmComposerTextInput"] [contenteditable="true"]', seen: '2023, older shape' },
  ],
  messageSend: [{ css: '[data-testid="dmComposerSendButton"]', seen: '2026, several projects' }],
  // In a shadow root.
  chat: [{ css: 'textarea[data-testid="dm-composer-textarea"]', seen: '2026-11, live notes' }],
  chatForm: [{ css: '[data-testid="dm-composer-form"]', seen: '2026-11, live notes' }],
  chatSend: [
    { css: 'button[data-testid*="send"]', seen: '2026-11, live notes' },
    { css: 'button[type="submit"]', seen: '2026-11, live notes' },
  ],
  answered: [{ css: 'article[data-testid="tweet"]', seen: '2026-10, live notes' }],
  inlineReply: [{ css: '[data-testid="inline_reply_offscreen"]', seen: '2026-10, live notes' }],
  quoted: [{ css: '[data-testid="attachments"] [role="link"]', seen: '2026-09, fixture' }],
  follow: [{ css: '[data-testid$="-follow"]', seen: '2026, counted in many projects' }],
  profileLink: [{ css: 'a[data-testid="AppTabBar_Profile_Link"]', seen: '2026-10, live notes' }],
  avatar: [
    {
      css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      seen: '2026-10, live notes',
    },
  ],
} as const;

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
  '/v2/cards/create.json': (operation, fields) => ({
    operation,
    surface: 'poll',
    text: [1, 2, 3, 4]
      .map((n) => textAt(fields, 'card_data', `twitter:string:choice${n}_label`))
      .join('\n')
      .trim(),
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

/** Requests about people (2026, several projects). */
const ACTS: Readonly<Record<string, Act>> = {
  '/1.1/friendships/create.json': 'follow',
  '/1.1/friendships/accept.json': 'accept',
};

const facts = siteFacts(selectors, [...Object.keys(REQUESTS), ...Object.keys(ACTS)]);
const { css } = facts;

/** The query id before the operation's name changes from week to week. */
const operationIn = ({ pathname }: URL) =>
  /\/graphql\/[^/]+\/(\w+)$/.exec(pathname)?.[1] ?? pathname.replace(/^\/i\/api/, '');

const boundary = () => `${css.boundary}, main`;

/** The publish button is named; failing that, it is the last button of the tool bar's second half. */
function buttonIn(root: Element): HTMLElement | null {
  const named = findVisible(root, css.publish)[0];
  if (named) return named;
  const bar = findVisible(root, css.toolBar)[0];
  return bar ? (findVisible(bar, ':scope > :nth-child(2) :is(button, [role="button"])').at(-1) ?? null) : null;
}

/** Posts, replies, quotes, threads and polls: everything that the tool bar's button publishes. */
const post: Place = {
  box: () => `${css.editor}, ${css.pollChoice}`,
  root(box) {
    const root = climbTo(box, `${css.publish}, ${css.toolBar}`, css.boundary) ?? box.closest(css.boundary);
    // A box that has no button yet must not borrow the button of another box.
    const button = root && buttonIn(root);
    return button && !climbTo(button, post.box(), css.boundary)?.contains(box) ? null : root;
  },
  button: buttonIn,
  key: 'Ctrl+Enter',
  surface(root, editors) {
    if (editors.some((editor) => editor.matches(css.pollChoice))) return 'poll';
    if (editors.length > 1) return 'thread';
    const scope = root.closest(css.boundary) ?? root.closest(css.inlineReply) ?? root;
    if (scope.matches(css.inlineReply) || scope.querySelector(css.answered)) return 'reply';
    return root.querySelector(css.quoted) ? 'quote' : 'post';
  },
};

const named =
  (button: () => string): Place['button'] =>
  (root) =>
    findVisible(root, button())[0] ?? null;

const PLACES: readonly Place[] = [
  post,
  {
    surface: 'dm',
    box: () => css.message,
    root: (box) => climbTo(box, css.messageSend, boundary()) ?? box.parentElement,
    button: named(() => css.messageSend),
    key: 'Enter',
  },
  {
    surface: 'dm',
    box: () => css.chat,
    root: (box) => box.closest(css.chatForm) ?? box.parentElement,
    button: named(() => css.chatSend),
    key: 'Enter',
  },
  {
    surface: 'bio',
    box: () => css.profileField,
    root: (box) => climbTo(box, css.profileSave, css.boundary) ?? box.closest(css.boundary),
    button: named(() => css.profileSave),
  },
  {
    surface: 'alt',
    box: () => css.altText,
    root: (box) => climbTo(box, css.altApply, css.boundary) ?? box.closest(css.boundary),
    button: named(() => css.altApply),
  },
  {
    surface: 'article',
    box: () => css.article,
    root: (box) => climbTo(box, css.articlePublish, 'body'),
    button: named(() => css.articlePublish),
  },
];

const handleIn = (text: string | null | undefined) => /^\/?([A-Za-z0-9_]{1,20})\/?$/.exec(text ?? '')?.[1];

/** X, formerly Twitter, with X Pro. */
export const x: Site = {
  id: 'x',
  hosts: ['x.com', 'twitter.com'],
  facts,
  expects: [{ path: /^\/(?:home|compose\/post|intent\/)/, selector: 'editor' }],
  // Text reaches the thread's state on blur, about a quarter of a second later (2026-09, live notes).
  commitDelay: 300,

  ...fromPlaces(PLACES, () => 'button, [role="button"]'),

  previews: ({ root }) => findVisible(root, css.preview).filter((preview) => !preview.closest('[role="link"]')),

  cookieSignals(cookies) {
    const id = /(?:^|;\s*)twid="?u(?:%3D|=)(\d+)/.exec(cookies)?.[1];
    return id ? [{ id }] : [];
  },

  accountSignals(page) {
    const link = page.querySelector(css.profileLink)?.getAttribute('href');
    const avatar = page.querySelector(css.avatar)?.getAttribute('data-testid');
    const handles = [handleIn(link), handleIn(avatar?.slice('UserAvatar-Container-'.length))].filter(
      (handle) => handle !== undefined && handle !== 'unknown',
    );
    return [...handles.map((handle) => ({ handle: handle as string })), ...x.cookieSignals(page.cookie)];
  },

  mayPublish: (url) => facts.operation(operationIn(url)) !== undefined,

  // An operation's name or a path, at the end of the address.
  publishPaths: () => facts.wireNames().map((name) => (name.startsWith('/') ? `*${name}*` : `*/${name}*`)),

  readRequest(url, body) {
    const operation = facts.operation(operationIn(url));
    return operation ? (REQUESTS[operation]?.(operation, fieldsOf(body)) ?? null) : null;
  },

  isPersonButton: (button) => button.matches(css.follow),

  readAct: (url) => ACTS[facts.operation(operationIn(url)) ?? ''] ?? null,

  recipients({ root, surface, editors }) {
    const links =
      surface === 'reply'
        ? (root.closest(css.boundary) ?? document).querySelectorAll(`${css.answered} a[href^="/"]`)
        : surface === 'dm' && editors[0]
          ? // The head of the conversation names whom it is with.
            [closestBefore(editors[0], 'a[href^="/"]')]
          : [];
    return [...links].slice(0, 1).flatMap((link) => handleIn(link?.getAttribute('href')) ?? []);
  },
};
