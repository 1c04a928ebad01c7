import type { ClosedRoot } from './closed-root.ts';

/** Events that tell what a person does in our own panel. */
const PRIVATE = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'wheel',
] as const;
/** Those that our own components listen for: handed on inside the root, where the page cannot hear them. */
const HANDED_ON: readonly string[] = ['click', 'input', 'change'];

/** A key still on its way down from the box must not answer the question that has just opened. Milliseconds. */
const SETTLE = 400;

interface Shielded extends ClosedRoot {
  openedAt(): number;
}

/** What is open now, by its host. */
const shielded = new Map<EventTarget, Shielded>();
const repeated = new WeakSet<Event>();

/**
 * Hears everything on its way to our panels before the page does: to be called at the page's first moment, since listeners on
 * `window` are called in the order they came.
 */
export function startShield({ signal }: { signal: AbortSignal }): void {
  const shield = (event: Event) => {
    const panel = event.target && shielded.get(event.target);
    if (!panel || repeated.has(event)) return;
    event.stopImmediatePropagation();
    // Made by the page: it must not press our buttons.
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) {
      if (event.type === 'keydown' && (event.repeat || performance.now() - panel.openedAt() < SETTLE))
        event.preventDefault();
    }
    const target = targetOf(event, panel);
    // A button pressed with the mouse would take the caret out of the person's box.
    if (event.type === 'mousedown' && target?.closest('button, summary')) event.preventDefault();
    if (!HANDED_ON.includes(event.type) || !target || !panel.root.contains(target)) return;
    const again =
      event.type === 'click'
        ? new MouseEvent('click', { bubbles: true, cancelable: true })
        : new Event(event.type, { bubbles: true });
    repeated.add(again);
    target.dispatchEvent(again);
  };
  for (const type of PRIVATE) window.addEventListener(type, shield, { capture: true, signal });
}

/**
 * Keeps everything done in our panel from the page, until `signal`. Events are stopped at `window` and, where a component
 * needs one, repeated inside the root as an event that does not leave it. Default actions (typing, focus, activating a
 * button) still happen.
 * @param openedAt when it opened, as `performance.now()`
 */
export function shieldEvents(closed: ClosedRoot, openedAt: () => number, { signal }: { signal: AbortSignal }): void {
  shielded.set(closed.host, { ...closed, openedAt });
  signal.addEventListener('abort', () => shielded.delete(closed.host), { once: true });
  // The real click already did what a click does by itself; its repetition only tells our components.
  closed.root.addEventListener('click', (event) => repeated.has(event) && event.preventDefault(), {
    capture: true,
    signal,
  });
}

function targetOf(event: Event, { host, root }: ClosedRoot): Element | null {
  const pointed =
    event instanceof MouseEvent && event.detail > 0 ? root.elementFromPoint(event.clientX, event.clientY) : null;
  return pointed && pointed !== host ? pointed : root.activeElement;
}
