import { isVisible } from './is-visible.ts';
import { readEditable } from './read-editable.ts';
import type { Composer } from './site.ts';

/** When to look even though nothing moved: a textarea is emptied without a mutation. Milliseconds. */
const LOOKS = [0, 120, 400, 1000, 2500];
const LIMIT = 6000;

/**
 * Whether the words just pressed have left their box: it is gone, closed or holds something else.
 * @returns false when they are still there after six seconds
 */
export function watchLeft({ editors }: Composer): Promise<boolean> {
  const before = editors.map((editor) => readEditable(editor).text);
  const hasLeft = () =>
    editors.every((editor, n) => !isVisible(editor) || (before[n] !== '' && readEditable(editor).text !== before[n]));
  return new Promise((resolve) => {
    const done = new AbortController();
    const finish = (left: boolean) => {
      if (done.signal.aborted) return;
      done.abort();
      resolve(left);
    };
    const look = () => {
      if (hasLeft()) finish(true);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    const timers = [...LOOKS.map((delay) => setTimeout(look, delay)), setTimeout(() => finish(hasLeft()), LIMIT)];
    done.signal.addEventListener('abort', () => {
      observer.disconnect();
      for (const timer of timers) clearTimeout(timer);
    });
  });
}
