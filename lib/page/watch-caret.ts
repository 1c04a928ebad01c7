import type { Composer } from './site.ts';

/** Where the caret stood in a box. */
export interface Caret {
  readonly box: HTMLElement;
  /** Puts it back; the box must have the focus. */
  restore(): void;
}

export interface Carets {
  /** Where the caret stands in one of the composer's boxes, or stood before the pointer left for the button. */
  in(composer: Composer): Caret | null;
}

/** A press on a button that is no <button> takes the caret out of the box before the click is heard, so it is kept from before. */
export function watchCaret({ signal }: { signal: AbortSignal }): Carets {
  let before: { readonly range: Range | null; readonly focused: Element | null } = { range: null, focused: null };
  const current = () => {
    const selection = document.getSelection();
    return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  };
  window.addEventListener(
    'pointerdown',
    () => {
      before = { range: current()?.cloneRange() ?? null, focused: focusedNow() };
    },
    { capture: true, passive: true, signal },
  );
  return {
    in({ editors }) {
      const range = [current()?.cloneRange(), before.range].find(
        (range) => range && editors.some((editor) => editor.contains(range.startContainer)),
      );
      // A plain box is in no range; what had the focus says which of several it is.
      const box = range
        ? editors.find((editor) => editor.contains(range.startContainer))
        : [focusedNow(), before.focused].map((one) => editors.find((editor) => editor.contains(one))).find(Boolean);
      return box ? { box, restore: isTextControl(box) ? restoreIn(box) : () => restoreRange(box, range) } : null;
    },
  };
}

/** What has the focus, inside a shadow root as well. */
function focusedNow(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

type TextControl = HTMLTextAreaElement | HTMLInputElement;

const isTextControl = (box: HTMLElement): box is TextControl =>
  box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;

function restoreIn(box: TextControl): () => void {
  const { selectionStart, selectionEnd } = box;
  return () => box.setSelectionRange(selectionStart, selectionEnd);
}

function restoreRange(box: HTMLElement, range: Range | null | undefined): void {
  if (!range || !box.contains(range.startContainer) || !box.contains(range.endContainer)) return;
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
