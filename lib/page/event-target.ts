interface ElementWithRoots extends Element {
  /** Firefox, for content scripts alone. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
/** Chromium's own way to the same, for content scripts alone. */
const { dom } =
  (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } } }).chrome ?? {};

/** The shadow root of an element, though the page may have closed it. */
function rootOf(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  if (dom && host instanceof HTMLElement) return dom.openOrClosedShadowRoot(host);
  return (host as ElementWithRoots).openOrClosedShadowRoot ?? null;
}

/**
 * What an event really happened to. In an open shadow root the path begins with it; of a closed one only the host is told, so
 * that the place of the pointer, or the focus, has to say.
 */
export function eventTarget(event: Event): Element | null {
  const first = event.composedPath()[0];
  let target = first instanceof Element ? first : null;
  for (let root = target && rootOf(target); root; root = target && rootOf(target)) {
    const pointed =
      event instanceof MouseEvent && event.detail > 0 ? root.elementFromPoint(event.clientX, event.clientY) : null;
    const inner: Element | null = pointed && root.contains(pointed) ? pointed : root.activeElement;
    if (!inner || inner === target) break;
    target = inner;
  }
  return target;
}
