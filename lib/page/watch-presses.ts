import { EDITABLES } from './editables.ts';
import { eventTarget } from './event-target.ts';
import type { Way } from './press.ts';
import type { Composer, Site } from './site.ts';

/** Asked in the very turn of the press. @returns whether it may go on */
export type OnPress = (composer: Composer, way: Way) => boolean;

/**
 * Hears every way out of a composer that shows in the page, before the site does: clicks and keys on its button, keys in its
 * box, its form's submit. A press that may go on is not touched at all.
 */
export function watchPresses(
  site: Site,
  onPress: OnPress,
  onFailure: () => void,
  { signal }: { signal: AbortSignal },
): void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(
      type,
      (event) => {
        try {
          listener(event);
        } catch {
          // What could not be recognised goes on as if we were not there, and is counted.
          onFailure();
        }
      },
      { capture: true, signal },
    );

  on('click', (event) => {
    const target = eventTarget(event);
    const pressed = target && site.pressedComposer(target);
    if (pressed && !onPress(pressed.composer, { by: 'button' })) stop(event);
  });

  on('keydown', (event) => {
    // An input method's own Enter (229 in older engines) chooses a candidate.
    if (event.isComposing || event.keyCode === 229) return;
    const target = eventTarget(event);
    if (!(target instanceof HTMLElement)) return;
    const editable = target.closest<HTMLElement>(EDITABLES);
    const composer = editable && site.composerOf(editable);
    if (composer && site.isPublishKey(event, composer)) {
      if (!onPress(composer, { by: 'key', editor: editable, event })) stop(event);
      return;
    }
    // Buttons that are no <button> answer to Enter and Space in the site's own code.
    if (editable || (event.key !== 'Enter' && event.key !== ' ')) return;
    const pressed = site.pressedComposer(target);
    if (pressed?.button === target && !onPress(pressed.composer, { by: 'button' })) stop(event);
  });

  on('submit', (event) => {
    const form = event.composedPath()[0];
    if (!(form instanceof HTMLFormElement)) return;
    for (const box of form.querySelectorAll<HTMLElement>(EDITABLES)) {
      const composer = site.composerOf(box);
      if (!composer) continue;
      if (!onPress(composer, { by: 'form', form, submitter: event.submitter })) stop(event);
      return;
    }
  });
}
