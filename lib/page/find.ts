import { isVisible } from './is-visible.ts';

/** Visible matches of `css` inside `root`, in document order. */
export function findVisible(root: ParentNode, css: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(css)].filter(isVisible);
}

/**
 * The closest ancestor of `from` that holds a visible match of `css`; the search ends at (and includes) the first match of
 * `boundary`. Null when there is none.
 */
export function climbTo(from: Element, css: string, boundary: string): Element | null {
  return climb(from, boundary, (node) => findVisible(node, css).length > 0);
}

/** The closest ancestor of `from` that `is` true of; the search ends at (and includes) the first match of `boundary`. */
export function climb(from: Element, boundary: string, is: (node: Element) => boolean): Element | null {
  for (let node = from.parentElement; node && node !== document.body; node = node.parentElement) {
    if (is(node)) return node;
    if (node.matches(boundary)) return null;
  }
  return null;
}

/** Whether `a` stands before `b` in the document, and does not contain it. */
export function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !a.contains(b);
}

/** The match of `css` that stands closest before `from`, in the closest ancestor that has one before it. */
export function closestBefore(from: Element, css: string): HTMLElement | null {
  let found: HTMLElement | null = null;
  climb(from, 'body', (node) => {
    found = findVisible(node, css).findLast((one) => isBefore(one, from)) ?? null;
    return found !== null;
  });
  return found;
}

/** Whether there are words on a button; a picture's description is none. */
export const hasWords = (button: Element) => (button.textContent ?? '').trim() !== '';

/** Whether Enter would choose a suggestion (a name to mention) rather than send. */
export function isChoosingFromList(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const active = target.closest('[aria-activedescendant]')?.getAttribute('aria-activedescendant');
  const home = target.getRootNode();
  const option =
    active && (home instanceof Document || home instanceof ShadowRoot) ? home.getElementById(active) : null;
  return option !== null && isVisible(option);
}
