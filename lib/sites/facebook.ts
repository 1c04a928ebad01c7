import type { Act } from '../model/post.ts';
import { climb, closestBefore, findVisible, hasWords, isBefore } from '../page/find.ts';
import { fromPlaces, type Place } from '../page/places.ts';
import { fieldsOf, hasItems, textAt } from '../page/publish-request.ts';
import type { Composer, Site } from '../page/site.ts';
import { siteFacts } from '../page/site-facts.ts';

const selectors = {
  editor: [
    { css: '[contenteditable="true"][data-lexical-editor="true"]', seen: '2025-09, captured markup' },
    { css: '[contenteditable="true"][role="textbox"]', seen: '2026-10, live notes' },
    // Business Suite. Its other combobox, which chooses the Page, can't be edited.
    { css: '[contenteditable="true"][role="combobox"]', seen: '2026-10, observed controls' },
  ],
  // A story's words, one's own few words on the profile.
  plainBox: [{ css: 'textarea', seen: '2026, notes' }],
  heading: [{ css: 'h1, h2, h3, [role="heading"], a[role="link"]', seen: '2026, notes' }],
  dialog: [{ css: '[role="dialog"]', seen: '2026-10, live notes' }],
  postForm: [{ css: 'form[method="POST" i]', seen: '2025-09, captured markup' }],
  commentForm: [{ css: 'form[role="presentation"]', seen: '2022, captured markup; 2026, notes' }],
  // Exists only once the comment box is focused or has text.
  commentSubmit: [{ css: '#focused-state-composer-submit [role="button"]', seen: '2026, counted in many projects' }],
  button: [{ css: '[role="button"], button', seen: '2025-09, captured markup' }],
  preview: [{ css: 'img[src^="blob:"], video[src^="blob:"]', seen: '2026, notes' }],
} as const;

/** Operations that publish, by friendly name (2026-10, recorded traffic). */
const OPERATIONS: Readonly<Record<string, Composer['surface']>> = {
  ComposerStoryCreateMutation: 'post',
  ComposerStoryEditMutation: 'post',
  useCometUFICreateCommentMutation: 'comment',
  CometUFICreateCommentMutation: 'comment',
  useCometUFIEditCommentMutation: 'comment',
  StoriesCreateMutation: 'story',
  useStoriesSendReplyMutation: 'dm',
  CometReelsComposerCreateMutation: 'caption',
  ProfileCometSetBioMutation: 'bio',
};

/** Operations about people (2026, several projects). */
const ACTS: Readonly<Record<string, Act>> = {
  FriendingCometFriendRequestSendMutation: 'follow',
  FriendingCometFriendRequestConfirmMutation: 'accept',
};

const facts = siteFacts(selectors, [...Object.keys(OPERATIONS), ...Object.keys(ACTS)]);
const { css } = facts;
const GRAPHQL = '/api/graphql/';

/** The outermost dialog around `node`: a second one stands around the heading only. */
function dialogAround(node: Element): Element | null {
  let outermost: Element | null = null;
  for (let dialog = node.closest(css.dialog); dialog; dialog = dialog.parentElement?.closest(css.dialog) ?? null)
    outermost = dialog;
  return outermost;
}

const boxes = () => `${css.editor}, ${css.plainBox}`;
const after = (root: Element, box: Node | undefined) =>
  box ? findVisible(root, css.button).filter((button) => isBefore(box, button)) : [];

/** What the button is called that publishes, in languages seen (2026, several projects). A hint among several, never a condition. */
const CALLED =
  /^(?:post|publish|share|save|schedule|send|发帖|發佈|发布|publier|publicar|veröffentlichen|speichern|teilen|enregistrer|guardar|опубликовать|опублікувати|đăng)\b/i;

/**
 * The button that goes on with what was written: the last one with words after the box. A press on `Next` in its place is
 * looked at as well: that costs one look, and the last step no longer shows the words.
 */
const lastWithWords: Place['button'] = (root, editors) => {
  const words = after(root, editors.at(-1)).filter(hasWords);
  return words.findLast((button) => CALLED.test((button.textContent ?? '').trim())) ?? words.at(-1) ?? null;
};

/** The widest element around this box that no other box stands in: a page that is all composer has no closer bound. */
function alone(box: HTMLElement): Element {
  let widest: Element = box.parentElement ?? box;
  climb(box, '[role="main"], main', (node) => {
    if (findVisible(node, boxes()).some((other) => other !== box)) return true;
    widest = node;
    return false;
  });
  return widest;
}

/** Where nothing else is written: the whole page belongs to what is made there (routes seen 2026, notes). */
const isMaker = () => location.hostname.startsWith('business.') || /^\/(?:stories|reels?)\b/.test(location.pathname);

const PLACES: readonly Place[] = [
  {
    surface: 'comment',
    box: boxes,
    root: (box) => box.closest(css.commentForm),
    button: (root) => findVisible(root, css.commentSubmit).at(-1) ?? null,
    key: 'Enter',
  },
  { surface: 'post', box: boxes, root: dialogAround, button: lastWithWords, key: 'Ctrl+Enter' },
  {
    surface: () =>
      location.pathname.startsWith('/stories') ? 'story' : /^\/reels?\b/.test(location.pathname) ? 'caption' : 'post',
    box: boxes,
    root: (box) => (isMaker() ? alone(box) : null),
    button: lastWithWords,
    key: 'Ctrl+Enter',
  },
  {
    surface: 'bio',
    box: () => css.plainBox,
    root: (box) => climb(box, '[role="main"], main', (node) => after(node, box).some(hasWords)),
    button: lastWithWords,
  },
  {
    // A conversation: tools before the box, and after it the button that sends. That has no words, only a picture.
    surface: 'dm',
    box: () => css.editor,
    root: (box) =>
      climb(box, '[role="main"], main', (node) => {
        const all = findVisible(node, css.button);
        return all.some((button) => isBefore(button, box)) && all.some((button) => isBefore(box, button));
      }) ?? box.parentElement,
    button: (root, editors) => after(root, editors.at(-1)).at(-1) ?? null,
    key: 'Enter',
  },
];

/** Facebook, with its groups, comments, stories, Messenger and Business Suite. */
export const facebook: Site = {
  id: 'facebook',
  hosts: ['facebook.com'],
  facts,
  expects: [{ path: /^\/(?:$|groups\/)/, selector: 'editor' }],
  commitDelay: 50,

  ...fromPlaces(PLACES, () => css.button),

  previews: ({ root }) => findVisible(root, css.preview),

  accountSignals: (page) => facebook.cookieSignals(page.cookie),

  cookieSignals(cookies) {
    // Acting as a Page or an extra profile sets i_user; c_user stays the person's own.
    const cookie = (name: string) => new RegExp(`(?:^|;\\s*)${name}=(\\d+)`).exec(cookies)?.[1];
    const id = cookie('i_user') ?? cookie('c_user');
    return id ? [{ id }] : [];
  },

  mayPublish: (url) => url.pathname === GRAPHQL,
  publishPaths: () => [`${GRAPHQL}*`],

  readRequest(url, body) {
    if (url.pathname !== GRAPHQL) return null;
    const fields = fieldsOf(body);
    const operation = facts.operation(textAt(fields, 'fb_api_req_friendly_name'));
    const surface = operation && OPERATIONS[operation];
    if (!surface) return null;
    const actor = textAt(fields, 'variables', 'input', 'actor_id') || textAt(fields, 'av');
    return {
      operation,
      surface,
      text: textAt(fields, 'variables', 'input', ...(surface === 'bio' ? ['bio'] : ['message', 'text'])),
      hasMedia: hasItems(fields, 'variables', 'input', 'attachments'),
      ...(actor ? { actor } : {}),
    };
  },

  readAct: (url, body) =>
    url.pathname === GRAPHQL
      ? (ACTS[facts.operation(textAt(fieldsOf(body), 'fb_api_req_friendly_name')) ?? ''] ?? null)
      : null,

  // The head of the conversation names whom it is with.
  recipients({ surface, editors }) {
    const name = surface === 'dm' && editors[0] ? closestBefore(editors[0], css.heading)?.textContent?.trim() : '';
    return name ? [name] : [];
  },
};
