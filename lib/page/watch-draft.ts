import { EDITABLES } from './editables.ts';
import { eventTarget } from './event-target.ts';
import { isVisible } from './is-visible.ts';
import type { Composer, Site } from './site.ts';

/** The composer someone is writing in, and when that ends. */
export interface Draft {
  /** As it stands now: sites replace their boxes. */
  composer(): Composer | null;
  readonly signal: AbortSignal;
}

/**
 * Follows the one composer the person is writing in, from the first key until its box goes or another one is begun.
 * @param onDraft told once for each
 * @param onChange told after each change of words, at most once a frame
 * @returns `refresh` tells it once more, for when something else has changed: settings, or a look at a picture
 */
export function watchDraft(
  site: Site,
  { onDraft, onChange }: { onDraft(draft: Draft): void; onChange(draft: Draft): void },
  { signal }: { signal: AbortSignal },
): { refresh(): void } {
  let draft: (Draft & { readonly box: HTMLElement; readonly end: AbortController }) | null = null;
  let frame = 0;

  const begin = (box: HTMLElement) => {
    draft?.end.abort();
    const end = new AbortController();
    const begun = { box, end, signal: AbortSignal.any([signal, end.signal]), composer: () => site.composerOf(box) };
    draft = begun;
    // A box that is taken off the page or hidden shrinks to nothing, which its observer tells.
    const observer = new ResizeObserver(() => {
      if (!isVisible(box)) end.abort();
    });
    observer.observe(box);
    // Editors change their words without an input event: a key they handle themselves, a mention that was chosen.
    const words = new MutationObserver(change);
    words.observe(box, { childList: true, characterData: true, subtree: true });
    begun.signal.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        words.disconnect();
        if (draft === begun) draft = null;
      },
      { once: true },
    );
    onDraft(begun);
  };

  const change = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (draft) onChange(draft);
    });
  };

  const notice = (event: Event) => {
    // What a page stages by itself is not somebody writing.
    if (!event.isTrusted) return;
    const target = eventTarget(event);
    const box = target instanceof HTMLElement ? target.closest<HTMLElement>(EDITABLES) : null;
    if (box && box !== draft?.box && site.composerOf(box)) begin(box);
    if (draft && (box === draft.box || event.type !== 'focusin')) change();
  };
  // A click may have removed a picture, or put the words into the box by itself (a chosen mention).
  for (const type of ['focusin', 'input', 'click', 'drop', 'paste'] as const)
    window.addEventListener(type, notice, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  return { refresh: change };
}
