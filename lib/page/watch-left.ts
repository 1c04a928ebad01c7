import { isVisible } from './is-visible.ts';
import { readEditable } from './read-editable.ts';
import type { Composer } from './site.ts';

/** When to look even though nothing moved: a textarea is emptied without a mutation. Milliseconds. */
const LOOKS = [0, 120, 400, 1000, 2500];
const LIMIT = 6000;

/** A box that cannot be read counts by whether it stands there at all. */
function wordsOf(editor: Element): string {
  try {
    return readEditable(editor).text;
  } catch {
    return '';
  }
}

/**
 * Whether the words just pressed have left their box: it is gone, closed or holds something else.
 * @param previews how many pictures are attached now: a post of pictures alone leaves no words behind
 * @returns false when they are still there after six seconds
 */
export function watchLeft({ editors }: Composer, previews: () => number): Promise<boolean> {
  const before = editors.map(wordsOf);
  const pictures = previews();
  const hasLeft = () =>
    editors.every((editor, n) => !isVisible(editor) || (before[n] !== '' && wordsOf(editor) !== before[n])) ||
    (before.every((words) => words === '') && pictures > 0 && previews() === 0);
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
