/** Where something of ours is drawn: out of the page's reach and outside the site's own tree. */
export interface ClosedRoot {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Adds a host element beside the page's body with a closed shadow root; it goes when `signal` ends.
 * @param name the host's element name, with a hyphen
 * @param styles style sheet text; adopted, so that the page's CSP does not matter
 * @param mode `open` in the build for tests only
 */
export function createClosedRoot(
  name: string,
  styles: string,
  mode: ShadowRootMode,
  { signal }: { signal: AbortSignal },
): ClosedRoot {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  try {
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 153 refuses this to content scripts (bug 1751346; look again in 2027), but exempts our own styles from
    // the page's CSP.
    const style = document.createElement('style');
    style.textContent = styles;
    root.append(style);
  }
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { host, root };
}
