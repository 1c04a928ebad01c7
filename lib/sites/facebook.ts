import { climbTo, findVisible, isBefore, isChoosingFromList } from '../page/find.ts';
import { fieldsOf, hasItems, textAt } from '../page/publish-request.ts';
import type { Composer, Site } from '../page/site.ts';
import { siteFacts } from '../page/site-facts.ts';

const selectors = {
  editor: [
    { css: '[contenteditable="true"][data-lexical-editor="true"]', seen: '2025-09, captured markup' },
    { css: '[contenteditable="true"][role="textbox"]', seen: '2026-10, live notes' },
  ],
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
};

const facts = siteFacts(selectors, Object.keys(OPERATIONS));
const { css } = facts;
const GRAPHQL = '/api/graphql/';

/** The outermost dialog around `node`: a second one stands around the heading only. */
function dialogAround(node: Element): Element | null {
  let outermost: Element | null = null;
  for (let dialog = node.closest(css.dialog); dialog; dialog = dialog.parentElement?.closest(css.dialog) ?? null)
    outermost = dialog;
  return outermost;
}

function rootOf(editable: Element): { root: Element; surface: Composer['surface'] } | null {
  const comment = editable.closest(css.commentForm);
  if (comment) return { root: comment, surface: 'comment' };
  const dialog = dialogAround(editable);
  if (dialog?.querySelector(css.postForm)) return { root: dialog, surface: 'post' };
  // A chat box: no form, no button to speak of, Enter sends.
  const chat = climbTo(editable, css.button, css.dialog) ?? editable.parentElement;
  return chat && { root: chat, surface: dialog ? 'post' : 'dm' };
}

function composerAround(editable: HTMLElement): Composer | null {
  const found = rootOf(editable);
  if (!found) return null;
  const editors = findVisible(found.root, css.editor).filter((editor) => rootOf(editor)?.root === found.root);
  return { ...found, editors: editors.length > 0 ? editors : [editable] };
}

const hasWords = (button: Element) => (button.textContent ?? '').trim() !== '';

/**
 * The button that goes on with the post: the last one with visible words after the box, or `Next` in its place. A press on
 * `Next` is looked at as well: that costs one look, and the last step no longer shows the words.
 */
function buttonOf({ root, editors, surface }: Composer): HTMLElement | null {
  if (surface === 'comment') return findVisible(root, css.commentSubmit).at(-1) ?? null;
  const box = editors.at(-1);
  if (surface === 'dm') return null;
  const words = findVisible(root, css.button).filter(hasWords);
  return words.filter((button) => !box || isBefore(box, button)).at(-1) ?? null;
}

/** Facebook, with its groups and comments. */
export const facebook: Site = {
  id: 'facebook',
  hosts: ['facebook.com'],
  facts,
  commitDelay: 50,

  composerOf: (editable) => (editable.matches(css.editor) ? composerAround(editable) : null),

  pressedComposer(node) {
    // The target is usually an overlay inside the button.
    const button = node.closest<HTMLElement>(css.button);
    if (!button) return null;
    const root = button.closest(css.commentForm) ?? dialogAround(button);
    const editor = root && findVisible(root, css.editor)[0];
    const composer = editor && composerAround(editor);
    return composer && buttonOf(composer) === button ? { composer, button } : null;
  },

  isPublishKey: (event, { surface }) =>
    event.key === 'Enter' &&
    !event.shiftKey &&
    (surface === 'post' ? event.ctrlKey || event.metaKey : !isChoosingFromList(event.target)),

  publishButton: buttonOf,

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
      text: textAt(fields, 'variables', 'input', 'message', 'text'),
      hasMedia: hasItems(fields, 'variables', 'input', 'attachments'),
      ...(actor ? { actor } : {}),
    };
  },

  recipients: () => [],
};
