/** Whether what lies behind `element` is light or dark: sites have dark modes of their own. */
export function themeOf(element: Element): 'light' | 'dark' {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const [red, green, blue, alpha = 1] = (getComputedStyle(node).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) continue;
    // Perceived brightness, ITU-R BT.601.
    return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
  }
  return 'light';
}
