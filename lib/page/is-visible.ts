/** Whether the element takes up room on the page. Boxes behind a dialog do; boxes of a closed one do not. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
