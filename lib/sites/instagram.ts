import { climbTo, findVisible, isBefore, isChoosingFromList } from '../page/find.ts';
import { fieldsOf, hasItems, textAt } from '../page/publish-request.ts';
import type { Composer, Site } from '../page/site.ts';
import { siteFacts } from '../page/site-facts.ts';

const selectors = {
  editor: [
    { css: '[contenteditable="true"][data-lexical-editor="true"]', seen: '2026-05, live notes' },
    { css: '[contenteditable="true"][role="textbox"]', seen: '2026-05, live notes' },
    // Comments are a textarea in a form; captions were one in older builds.
    { css: 'form textarea, [role="dialog"] textarea', seen: '2026-11, fixture' },
  ],
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
const PUBLISH_PATHS = ['/api/graphql', '/graphql/query', '/api/v1/media/configure', '/api/v1/web/comments/'] as const;

function rootOf(editable: Element): { root: Element; surface: Composer['surface'] } | null {
  const form = editable instanceof HTMLTextAreaElement ? editable.closest(css.commentForm) : null;
  if (form) return { root: form, surface: 'comment' };
  const dialog = editable.closest(css.dialog);
  if (dialog) return { root: dialog, surface: 'post' };
  const chat = climbTo(editable, css.button, 'main') ?? editable.parentElement;
  return chat && { root: chat, surface: 'dm' };
}

function composerAround(editable: HTMLElement): Composer | null {
  const found = rootOf(editable);
  if (!found) return null;
  const editors = findVisible(found.root, css.editor).filter((editor) => rootOf(editor)?.root === found.root);
  return { ...found, editors: editors.length > 0 ? editors : [editable] };
}

const hasWords = (button: Element) => (button.textContent ?? '').trim() !== '';

/** `Share` takes the place of `Next` in the header, before the caption; a comment's button stands after its box. */
function buttonOf({ root, editors, surface }: Composer): HTMLElement | null {
  const box = editors[0];
  if (!box || surface === 'dm') return null;
  const words = findVisible(root, css.button).filter(hasWords);
  if (surface === 'comment') return words.filter((button) => isBefore(box, button)).at(-1) ?? null;
  return words.filter((button) => isBefore(button, box)).at(-1) ?? words.at(-1) ?? null;
}

/** Instagram in the browser. */
export const instagram: Site = {
  id: 'instagram',
  hosts: ['instagram.com'],
  facts,
  // Share can publish without a caption that was not blurred (2026-05, live notes).
  commitDelay: 150,

  composerOf: (editable) => (editable.matches(css.editor) ? composerAround(editable) : null),

  pressedComposer(node) {
    const button = node.closest<HTMLElement>(css.button);
    const root = button?.closest(`${css.commentForm}, ${css.dialog}`);
    const editor = root && findVisible(root, css.editor)[0];
    const composer = editor && composerAround(editor);
    return button && composer && buttonOf(composer) === button ? { composer, button } : null;
  },

  isPublishKey: (event, { surface }) =>
    event.key === 'Enter' &&
    !event.shiftKey &&
    (surface === 'post' ? event.ctrlKey || event.metaKey : !isChoosingFromList(event.target)),

  publishButton: buttonOf,

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
    const operation = facts.operation(textAt(fields, 'fb_api_req_friendly_name'));
    const found = operation && OPERATIONS[operation];
    if (!found) return null;
    // `av` counts in another number space than the cookie's account, so it says nothing here.
    return { operation, surface: found.surface, text: textAt(fields, 'variables', ...found.text), hasMedia: false };
  },

  recipients: () => [],
};

/** The profile link in the navigation: a link with the person's picture to a one-part path. Its label is localised. */
function profileHandle(page: Document): string | undefined {
  for (const link of page.querySelectorAll(css.profileLink)) {
    const handle = /^\/([A-Za-z0-9._]{1,30})\/$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (handle && !link.closest('article, [role="dialog"], main')) return handle;
  }
  return undefined;
}
