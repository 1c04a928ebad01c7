import { eventTarget } from './event-target.ts';
import { personBeside } from './person-beside.ts';
import type { Site } from './site.ts';

/** A request follows its press within this time. Milliseconds. */
const SOON = 5000;

/**
 * Hears presses that would follow or befriend somebody, where the site knows their button, before the site does.
 * @param onPress asked in the very turn of the press. @returns whether it may go on
 * @returns `last`: names beside what was pressed just now, for requests that come of it
 */
export function watchPeople(
  site: Site,
  onPress: (names: readonly string[], button: HTMLElement) => boolean,
  { signal }: { signal: AbortSignal },
): { last(): readonly string[] } {
  let pressed: { readonly names: readonly string[]; readonly at: number } = { names: [], at: Number.NEGATIVE_INFINITY };
  const hear = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const button = eventTarget(event)?.closest<HTMLElement>('button, [role="button"]');
    if (!button) return;
    const names = personBeside(button);
    pressed = { names, at: performance.now() };
    if (event.type === 'click' && site.isPersonButton?.(button) && !onPress(names, button)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  for (const type of ['click', 'keydown']) window.addEventListener(type, hear, { capture: true, signal });
  return { last: () => (performance.now() - pressed.at < SOON ? pressed.names : []) };
}
