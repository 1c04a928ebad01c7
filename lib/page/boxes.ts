import type { PostReading } from './read-post.ts';

/** A stretch of found words as it stands on the screen, in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Characters of a post. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** So many are all measured; of more, only those near what can be seen. */
const FEW = 40;

/**
 * Where stretches of a post stand on the screen now, line by line; lines that are scrolled away or covered by something else
 * are left out. Costs what can be seen, not what there is.
 * @param stretches in the order of the text
 * @param bench where a textarea's words may be laid out once more to be measured: in a root of ours
 */
export function boxesOf<Of extends Stretch>(
  { parts }: PostReading,
  stretches: readonly Of[],
  bench: ParentNode,
): (Box & { readonly of: Of })[] {
  return parts.flatMap(({ editor, reading, start: from }) => {
    const end = from + reading.text.length;
    const own = stretches.filter((stretch) => stretch.start < end && stretch.end > from);
    if (own.length === 0) return [];
    const measure = editor instanceof HTMLTextAreaElement ? measureTextarea(editor, bench) : measureRanges(reading);
    const linesOf = (stretch: Of) =>
      measure.lines(Math.max(stretch.start - from, 0), Math.min(stretch.end - from, reading.text.length));
    const frame = editor.getBoundingClientRect();
    const seen: (Box & { readonly of: Of })[] = [];
    for (let i = own.length > FEW ? firstInSight(own, linesOf) : 0; i < own.length; i++) {
      const stretch = own[i];
      if (!stretch) break;
      const lines = mergeLines(linesOf(stretch));
      if (own.length > FEW && lines[0] && lines[0].y > window.innerHeight) break;
      for (const line of lines)
        if (line.width > 1 && isInSight(line) && isInside(line, frame) && isUncovered(line, editor))
          seen.push({ ...line, of: stretch });
    }
    measure.done();
    return seen;
  });
}

/** Text runs downwards: the first stretch that does not end above the window is found by halving. */
function firstInSight<Of>(stretches: readonly Of[], linesOf: (stretch: Of) => readonly DOMRect[]): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    const last = stretch && linesOf(stretch).at(-1);
    if (last && last.bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Measure {
  lines(start: number, end: number): readonly DOMRect[];
  done(): void;
}

function measureRanges(reading: PostReading['parts'][number]['reading']): Measure {
  return { lines: (start, end) => [...(reading.rangeOf(start, end)?.getClientRects() ?? [])], done: () => {} };
}

/** One box a line: ranges give one rectangle for each text node. */
function mergeLines(rects: readonly DOMRect[]): Box[] {
  const lines: Box[] = [];
  for (const { x, y, width, height } of rects) {
    const line = lines.at(-1);
    if (line && Math.abs(line.y - y) < height / 2 && x <= line.x + line.width + 2 && x + width >= line.x - 2) {
      const left = Math.min(line.x, x);
      lines[lines.length - 1] = {
        x: left,
        y: Math.min(line.y, y),
        width: Math.max(line.x + line.width, x + width) - left,
        height: Math.max(line.height, height),
      };
    } else lines.push({ x, y, width, height });
  }
  return lines;
}

const isInSight = ({ y, height }: Box) => y + height > 0 && y < window.innerHeight;

const isInside = (line: Box, frame: DOMRect) =>
  line.y + line.height > frame.top &&
  line.y + line.height <= frame.bottom + 4 &&
  line.x + line.width > frame.left &&
  line.x < frame.right;

function isUncovered(line: Box, editor: Element): boolean {
  const top = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
  return top !== null && (editor.contains(top) || top.contains(editor));
}

/** What of a textarea's looks decides where its words stand. */
const COPIED = [
  'direction',
  'boxSizing',
  'width',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontSize',
  'lineHeight',
  'fontFamily',
  'textAlign',
  'textTransform',
  'textIndent',
  'letterSpacing',
  'wordSpacing',
  'tabSize',
] as const;

/** A textarea has no ranges: its words are laid out once more, out of sight in a root of ours, and measured there. */
function measureTextarea(box: HTMLTextAreaElement, bench: ParentNode): Measure {
  const copy = document.createElement('div');
  const looks = getComputedStyle(box);
  for (const name of COPIED) copy.style[name] = looks[name];
  copy.style.borderStyle = 'solid';
  copy.style.whiteSpace = 'pre-wrap';
  copy.style.overflowWrap = 'break-word';
  copy.style.cssText += ';position:fixed;visibility:hidden;left:0;top:0';
  const words = document.createTextNode(box.value);
  copy.append(words);
  bench.append(copy);
  const range = document.createRange();
  const from = copy.getBoundingClientRect();
  const to = box.getBoundingClientRect();
  return {
    lines(start, end) {
      range.setStart(words, Math.min(start, words.length));
      range.setEnd(words, Math.min(end, words.length));
      return [...range.getClientRects()].map(
        (line) =>
          new DOMRect(
            line.x - from.x + to.x - box.scrollLeft,
            line.y - from.y + to.y - box.scrollTop,
            line.width,
            line.height,
          ),
      );
    },
    done: () => copy.remove(),
  };
}
