import { EDITABLES } from './editables.ts';
import type { Attempt } from './hold.ts';
import type { PostReading } from './read-post.ts';
import type { Composer, Site } from './site.ts';
import type { Caret } from './watch-caret.ts';
import { watchLeft } from './watch-left.ts';

/** How a composer was asked to publish: its button, a key in its box, or its form. */
export type Way =
  | { readonly by: 'button' }
  | { readonly by: 'key'; readonly editor: HTMLElement; readonly event: KeyboardEvent }
  | { readonly by: 'form'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

/** What of a key a site may look at: Draft.js reads `keyCode`. */
const keyOf = (event: KeyboardEvent): KeyboardEventInit => ({
  key: event.key,
  code: event.code,
  keyCode: event.keyCode,
  which: event.which,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  shiftKey: event.shiftKey,
  altKey: event.altKey,
  bubbles: true,
  cancelable: true,
  composed: true,
});

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * One press, ready to be repeated. Nothing is stored of the page's buttons: they are looked up anew, since sites replace them.
 * @param read reads the composer of this press again as it stands
 */
export function createAttempt(
  site: Site,
  composer: Composer,
  way: Way,
  reading: PostReading,
  read: (composer: Composer) => PostReading,
  caret: Caret | null,
): Attempt {
  /** The composer as it stands now; the site may have replaced its box while we waited. */
  const current = (): Composer | null => {
    const box = composer.editors.find((editor) => editor.isConnected);
    if (box) return site.composerOf(box) ?? composer;
    if (!composer.root.isConnected) return null;
    for (const box of composer.root.querySelectorAll<HTMLElement>(EDITABLES)) {
      const found = site.composerOf(box);
      if (found?.root === composer.root) return found;
    }
    return null;
  };
  return {
    post: reading.post,
    unreadable: reading.unreadable === true,
    holders: [composer.root, ...composer.editors],
    giveFocusBack() {
      const box = caret?.box.isConnected ? caret.box : current()?.editors.at(-1);
      box?.focus({ preventScroll: true });
      if (box === caret?.box) caret?.restore();
    },
    reread() {
      const now = current();
      return now && read(now).post;
    },
    async resend(release) {
      // Sites take in the box's text when it loses the focus; opening the warning took the focus away already.
      if (
        document.activeElement instanceof HTMLElement &&
        composer.editors.some((box) => box.contains(document.activeElement))
      )
        document.activeElement.blur();
      await wait(site.commitDelay);
      const now = current();
      if (!now) return false;
      const left = watchLeft(now, () => site.previews(now).length);
      if (!press(site, now, way, release)) return false;
      // The warning goes when the post does, or after a second: a slow site must not keep the person waiting.
      await Promise.race([left, wait(1000)]);
      release();
      return left;
    },
  };
}

/** @returns false when there was nothing to press */
function press(site: Site, composer: Composer, way: Way, release: () => void): boolean {
  if (way.by === 'key') {
    const box = composer.editors.find((editor) => editor === way.editor) ?? composer.editors.at(-1);
    if (!box) return false;
    release();
    box.focus();
    box.dispatchEvent(new KeyboardEvent('keydown', keyOf(way.event)));
    return true;
  }
  if (way.by === 'form' && way.form.isConnected) {
    way.form.requestSubmit(way.submitter?.isConnected ? way.submitter : null);
    return true;
  }
  const button = site.publishButton(composer);
  button?.click();
  return button !== null;
}
