const MARGIN = 8;
/** Below this width of the window a panel lies along its lower edge. CSS pixels. */
const NARROW = 560;
/** A panel lower than this would not show its question. CSS pixels. */
const LEAST_HEIGHT = 320;

/**
 * Puts `panel` (position: fixed) beside `anchor`, wherever there is room, and never outside the window. Which side that is
 * does not depend on how high the panel is: one that grows stays where it was.
 */
export function placeBeside(panel: HTMLElement, anchor: Element): void {
  if (window.innerWidth < NARROW) {
    panel.style.removeProperty('--sl-room');
    Object.assign(panel.style, { left: '50%', top: 'auto', bottom: `${MARGIN}px`, translate: '-50% 0' });
    return;
  }
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const { width } = panel.getBoundingClientRect();
  const within = (least: number, wanted: number, most: number) => Math.max(least, Math.min(wanted, most));
  const needed = width + 2 * MARGIN;
  const isAside = window.innerWidth - right >= needed || left >= needed;
  const below = window.innerHeight - bottom - 2 * MARGIN;
  const above = top - 2 * MARGIN;
  const isBelow = below >= LEAST_HEIGHT || below >= above;
  // Above or below, the panel keeps to the room there is rather than cover the words.
  panel.style.setProperty(
    '--sl-room',
    isAside ? '' : `${Math.max(LEAST_HEIGHT, Math.floor(isBelow ? below : above))}px`,
  );
  const { height } = panel.getBoundingClientRect();
  const x = isAside
    ? window.innerWidth - right >= needed
      ? right + MARGIN
      : left - MARGIN - width
    : within(MARGIN, right - width, window.innerWidth - width - MARGIN);
  const wanted = isAside ? top : isBelow ? bottom + MARGIN : top - MARGIN - height;
  const y = within(MARGIN, wanted, window.innerHeight - height - MARGIN);
  Object.assign(panel.style, { left: `${x}px`, top: `${y}px`, bottom: 'auto', translate: 'none' });
}

/** No control is smaller, so that none is missed between two points. CSS pixels. */
const GRID = 10;
const INTERACTIVE = 'a, button, [role="button"], [role="link"], [role="tab"], input, select, textarea, label, video';

/**
 * Puts `mark` (position: fixed) at the first corner of `box` where it covers none of the site's controls.
 * @returns false when there is no such place; the mark is then better not shown
 */
export function placeMark(mark: HTMLElement, box: Element): boolean {
  const { width, height } = mark.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const across = [frame.right - width, frame.left, frame.left + frame.width / 2 - width / 2];
  const down = [frame.bottom + 4, frame.top - height - 4, frame.bottom - height - 2];
  for (const y of down)
    for (const x of across) {
      if (!isFree(x, y, width, height)) continue;
      Object.assign(mark.style, { left: `${x}px`, top: `${y}px` });
      return true;
    }
  return false;
}

function isFree(x: number, y: number, width: number, height: number): boolean {
  if (x < 0 || y < 0 || x + width > window.innerWidth || y + height > window.innerHeight) return false;
  const points: [number, number][] = [];
  for (let right = 0; right <= width; right += GRID)
    for (let lower = 0; lower <= height; lower += GRID) points.push([x + right, y + lower]);
  return points.every(([left, top]) => !document.elementFromPoint(left, top)?.closest(INTERACTIVE));
}
