import { climbTo, cssOf, findVisible, isBefore, isChoosingFromList } from '../page/find.ts';
import { fieldsOf, hasItems, textAt } from '../page/publish-request.ts';
import type { Composer, Site } from '../page/site.ts';

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

const editorCss = cssOf(selectors.editor);
const dialogCss = cssOf(selectors.dialog);
const buttonCss = cssOf(selectors.button);

function rootOf(editable: Element): { root: Element; surface: Composer['surface'] } | null {
  const form = editable instanceof HTMLTextAreaElement ? editable.closest(cssOf(selectors.commentForm)) : null;
  if (form) return { root: form, surface: 'comment' };
  const dialog = editable.closest(dialogCss);
  if (dialog) return { root: dialog, surface: 'post' };
  const chat = climbTo(editable, buttonCss, 'main') ?? editable.parentElement;
  return chat && { root: chat, surface: 'dm' };
}

function composerAround(editable: HTMLElement): Composer | null {
  const found = rootOf(editable);
  if (!found) return null;
  const editors = findVisible(found.root, editorCss).filter((editor) => rootOf(editor)?.root === found.root);
  return { ...found, editors: editors.length > 0 ? editors : [editable] };
}

const hasWords = (button: Element) => (button.textContent ?? '').trim() !== '';

/** `Share` takes the place of `Next` in the header, before the caption; a comment's button stands after its box. */
function buttonOf({ root, editors, surface }: Composer): HTMLElement | null {
  const box = editors[0];
  if (!box || surface === 'dm') return null;
  const words = findVisible(root, buttonCss).filter(hasWords);
  if (surface === 'comment') return words.filter((button) => isBefore(box, button)).at(-1) ?? null;
  return words.filter((button) => isBefore(button, box)).at(-1) ?? words.at(-1) ?? null;
}

/** Instagram in the browser. */
export const instagram: Site = {
  id: 'instagram',
  hosts: ['instagram.com'],
  selectors,
  // Share can publish without a caption that was not blurred (2026-05, live notes).
  commitDelay: 150,

  composerOf: (editable) => (editable.matches(editorCss) ? composerAround(editable) : null),

  pressedComposer(node) {
    const button = node.closest<HTMLElement>(buttonCss);
    const root = button?.closest(`${cssOf(selectors.commentForm)}, ${dialogCss}`);
    const editor = root && findVisible(root, editorCss)[0];
    const composer = editor && composerAround(editor);
    return button && composer && buttonOf(composer) === button ? { composer, button } : null;
  },

  isPublishKey: (event, { surface }) =>
    event.key === 'Enter' &&
    !event.shiftKey &&
    (surface === 'post' ? event.ctrlKey || event.metaKey : !isChoosingFromList(event.target)),

  publishButton: buttonOf,

  previews: ({ root }) => findVisible(root, cssOf(selectors.preview)),

  accountSignals(page) {
    const id = /(?:^|;\s*)ds_user_id=(\d+)/.exec(page.cookie)?.[1];
    const handle = profileHandle(page);
    return [...(handle ? [{ handle }] : []), ...(id ? [{ id }] : [])];
  },

  readRequest(url, body) {
    if (!/^\/(?:api\/graphql|graphql\/query|api\/v1\/(?:media\/configure|web\/comments\/))/.test(url.pathname))
      return null;
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
    const operation = textAt(fields, 'fb_api_req_friendly_name');
    const found = OPERATIONS[operation];
    if (!found) return null;
    // `av` counts in another number space than the cookie's account, so it says nothing here.
    return { operation, surface: found.surface, text: textAt(fields, 'variables', ...found.text), hasMedia: false };
  },

  recipients: () => [],
};

/** GraphQL operations that publish, and where their words stand (2026-10, recorded traffic). */
const OPERATIONS: Readonly<
  Record<string, { readonly surface: Composer['surface']; readonly text: readonly string[] }>
> = {
  PolarisPostCommentInputRevampedMutation: { surface: 'comment', text: ['request_data', 'comment_text'] },
  usePolarisCommentSubmitMutation: { surface: 'comment', text: ['request_data', 'comment_text'] },
  IGDirectTextSendMutation: { surface: 'dm', text: ['text', 'sensitive_string_value'] },
  IGDirectEditMessageMutation: { surface: 'dm', text: ['text', 'sensitive_string_value'] },
};

/** The profile link in the navigation: a link with the person's picture to a one-part path. Its label is localised. */
function profileHandle(page: Document): string | undefined {
  for (const link of page.querySelectorAll(cssOf(selectors.profileLink))) {
    const handle = /^\/([A-Za-z0-9._]{1,30})\/$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (handle && !link.closest('article, [role="dialog"], main')) return handle;
  }
  return undefined;
}
