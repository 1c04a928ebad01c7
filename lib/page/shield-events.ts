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

/** The second click of two, meant for a button of ours that is gone by then, must not press what lies under it. */
const TWICE = { within: 500, pixels: 8 } as const;

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
  let pressed = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 };
  const isSecondClick = (event: Event) =>
    event instanceof MouseEvent &&
    event.isTrusted &&
    performance.now() - pressed.at < TWICE.within &&
    Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) <= TWICE.pixels;

  const shield = (event: Event) => {
    if (repeated.has(event)) return;
    const panel = event.target && shielded.get(event.target);
    if (!panel) {
      if (!isSecondClick(event)) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      return;
    }
    if (event.type === 'click' && event instanceof MouseEvent && event.isTrusted && event.detail > 0)
      pressed = { at: performance.now(), x: event.clientX, y: event.clientY };
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
