import { climb, closestBefore, findVisible, hasWords, isBefore } from '../page/find.ts';
import { fromPlaces, type Place } from '../page/places.ts';
import { fieldsOf, hasItems, textAt } from '../page/publish-request.ts';
import type { Composer, Site } from '../page/site.ts';
import { siteFacts } from '../page/site-facts.ts';

const selectors = {
  editor: [
    { css: '[contenteditable="true"][data-lexical-editor="true"]', seen: '2026-05, live notes' },
    { css: '[contenteditable="true"][role="textbox"]', seen: '2026-05, live notes' },
    // Comments are a textarea in a form; captions and messages in some builds.
    { css: 'textarea', seen: '2026-11, fixture' },
  ],
  profileField: [{ css: '#pepName, #pepBio', seen: 'several projects, older' }],
  personLink: [{ css: 'a[role="link"][href^="/"], a[href^="/"]:has(img)', seen: '2026, notes' }],
  dialog: [{ css: '[role="dialog"]', seen: '2026-05, live notes' }],
  commentForm: [{ css: 'form', seen: '2026-11, fixture' }],
  button: [{ css: '[role="button"], button', seen: '2026-05, live notes' }],
  preview: [{ css: 'img[src^="blob:"], video[src^="blob:"], [style*="blob:"]', seen: '2026, notes' }],
  profileLink: [
    { css: 'a[role="link"][href^="/"]:has(img)', seen: '2026, notes' },
    { css: 'nav a[href^="/"]:has(img)', seen: '2026, notes' },
  ],
} as const;

/** GraphQL operations that publish, and where their words stand (2026-10, recorded traffic). */
const OPERATIONS: Readonly<
  Record<string, { readonly surface: Composer['surface']; readonly text: readonly string[] }>
> = {
  PolarisPostCommentInputRevampedMutation: { surface: 'comment', text: ['request_data', 'comment_text'] },
  usePolarisCommentSubmitMutation: { surface: 'comment', text: ['request_data', 'comment_text'] },
  IGDirectTextSendMutation: { surface: 'dm', text: ['text', 'sensitive_string_value'] },
  IGDirectEditMessageMutation: { surface: 'dm', text: ['text', 'sensitive_string_value'] },
};

const facts = siteFacts(selectors, Object.keys(OPERATIONS));
const { css } = facts;
const PUBLISH_PATHS = [
  '/api/graphql',
  '/graphql/query',
  '/api/v1/media/',
  '/api/v1/web/comments/',
  '/api/v1/web/accounts/edit/',
  '/api/v1/friendships/',
  '/api/v1/web/friendships/',
] as const;

const after = (root: Element, box: Node | undefined) =>
  box ? findVisible(root, css.button).filter((button) => isBefore(box, button)) : [];

const PLACES: readonly Place[] = [
  {
    surface: 'bio',
    box: () => css.profileField,
    root: (box) =>
      box.closest('form') ?? climb(box, 'main', (node) => after(node, box).some(hasWords)) ?? box.parentElement,
    button: (root, editors) => after(root, editors.at(-1)).findLast(hasWords) ?? null,
  },
  {
    surface: 'comment',
    box: () => css.editor,
    root: (box) => box.closest(css.commentForm),
    button: (root, editors) => after(root, editors[0]).findLast(hasWords) ?? null,
    key: 'Enter',
  },
  {
    surface: 'post',
    box: () => css.editor,
    root: (box) => box.closest(css.dialog),
    // `Share` takes the place of `Next` in the head, before the caption.
    button(root, editors) {
      const words = findVisible(root, css.button).filter(hasWords);
      return words.findLast((button) => editors[0] && isBefore(button, editors[0])) ?? words.at(-1) ?? null;
    },
    key: 'Ctrl+Enter',
  },
  {
    // A conversation: "Send" takes the place of what else may be sent, once there are words.
    surface: 'dm',
    box: () => css.editor,
    root: (box) => climb(box, 'main', (node) => after(node, box).length > 0) ?? box.parentElement,
    button: (root, editors) => after(root, editors.at(-1)).at(-1) ?? null,
    key: 'Enter',
  },
];

/** Instagram in the browser. */
export const instagram: Site = {
  id: 'instagram',
  hosts: ['instagram.com'],
  facts,
  expects: [{ path: /^\/(?:$|p\/|reel\/)/, selector: 'editor' }],
  // Share can publish without a caption that was not blurred (2026-05, live notes).
  commitDelay: 150,

  ...fromPlaces(PLACES, () => css.button),

  previews: ({ root }) => findVisible(root, css.preview),

  cookieSignals(cookies) {
    const id = /(?:^|;\s*)ds_user_id=(\d+)/.exec(cookies)?.[1];
    return id ? [{ id }] : [];
  },

  accountSignals(page) {
    const handle = profileHandle(page);
    return [...(handle ? [{ handle }] : []), ...instagram.cookieSignals(page.cookie)];
  },

  mayPublish: (url) => PUBLISH_PATHS.some((path) => url.pathname.startsWith(path)),
  publishPaths: () => PUBLISH_PATHS.map((path) => `${path}*`),

  readRequest(url, body) {
    if (!instagram.mayPublish(url)) return null;
    const fields = fieldsOf(body);
    const configure = /\/api\/v1\/(media\/configure\w*)\/$/.exec(url.pathname)?.[1];
    if (configure)
      return {
        operation: configure,
        surface: configure.endsWith('story') ? 'story' : 'post',
        text: textAt(fields, 'caption'),
        hasMedia: textAt(fields, 'upload_id') !== '' || hasItems(fields, 'children_metadata'),
      };
    if (/\/api\/v1\/web\/comments\/\w+\/add\/$/.test(url.pathname))
      return {
        operation: 'web/comments/add',
        surface: 'comment',
        text: textAt(fields, 'comment_text'),
        hasMedia: false,
      };
    if (/\/api\/v1\/media\/\w+\/edit_media\/$/.test(url.pathname))
      return { operation: 'edit_media', surface: 'post', text: textAt(fields, 'caption_text'), hasMedia: false };
    if (url.pathname === '/api/v1/web/accounts/edit/')
      return {
        operation: 'accounts/edit',
        surface: 'bio',
        text: [textAt(fields, 'first_name'), textAt(fields, 'biography')].join('\n').trim(),
        hasMedia: false,
      };
    const operation = facts.operation(textAt(fields, 'fb_api_req_friendly_name'));
    const found = operation && OPERATIONS[operation];
    if (!found) return null;
    // `av` counts in another number space than the cookie's account, so it says nothing here.
    return { operation, surface: found.surface, text: textAt(fields, 'variables', ...found.text), hasMedia: false };
  },

  readAct({ pathname }) {
    if (/^\/api\/v1\/(?:web\/)?friendships\/(?:\d+\/approve|approve\/\d+)\/$/.test(pathname)) return 'accept';
    return /^\/api\/v1\/(?:web\/)?friendships\/(?:\d+\/follow|create\/\d+)\/$/.test(pathname) ? 'follow' : null;
  },

  // The head of the conversation links to whom it is with.
  recipients({ surface, editors }) {
    const link = surface === 'dm' && editors[0] ? closestBefore(editors[0], css.personLink) : null;
    const handle = handleIn(link?.getAttribute('href'));
    const name = link?.textContent?.trim();
    return [...(handle ? [handle] : []), ...(name && name !== handle ? [name] : [])];
  },
};

const handleIn = (address: string | null | undefined) => /^\/([A-Za-z0-9._]{1,30})\/$/.exec(address ?? '')?.[1];

/** The profile link in the navigation: a link with the person's picture to a one-part path. Its label is localised. */
function profileHandle(page: Document): string | undefined {
  for (const link of page.querySelectorAll(css.profileLink)) {
    const handle = handleIn(link.getAttribute('href'));
    if (handle && !link.closest('article, [role="dialog"], main')) return handle;
  }
  return undefined;
}
