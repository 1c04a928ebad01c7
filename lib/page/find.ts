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
  for (let node = from.parentElement; node && node !== document.body; node = node.parentElement) {
    if (findVisible(node, css).length > 0) return node;
    if (node.matches(boundary)) return null;
  }
  return null;
}

/** Whether `a` stands before `b` in the document, and does not contain it. */
export function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !a.contains(b);
}

/** Whether Enter would choose a suggestion (a name to mention) rather than send. */
export function isChoosingFromList(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const active = target.closest('[aria-activedescendant]')?.getAttribute('aria-activedescendant');
  const option = active ? document.getElementById(active) : null;
  return option !== null && isVisible(option);
}
