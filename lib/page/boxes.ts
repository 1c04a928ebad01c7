import type { PostReading } from './read-post.ts';

/** A stretch of found words as it stands on the screen, in CSS pixels of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where characters `start`–`end` of a post stand on the screen now, line by line; lines that are scrolled away or covered
 * by something else are left out.
 * @param bench where a textarea's words may be laid out once more to be measured: in a root of ours
 */
export function boxesOf({ parts }: PostReading, start: number, end: number, bench: ParentNode): Box[] {
  return parts.flatMap(({ editor, reading, start: from }) => {
    const first = Math.max(start - from, 0);
    const last = Math.min(end - from, reading.text.length);
    if (last <= first) return [];
    const lines =
      editor instanceof HTMLTextAreaElement
        ? textareaLines(editor, first, last, bench)
        : [...(reading.rangeOf(first, last)?.getClientRects() ?? [])];
    const frame = editor.getBoundingClientRect();
    return mergeLines(lines).filter((line) => line.width > 1 && isInside(line, frame) && isUncovered(line, editor));
  });
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
function textareaLines(box: HTMLTextAreaElement, start: number, end: number, bench: ParentNode): DOMRect[] {
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
  range.setStart(words, Math.min(start, words.length));
  range.setEnd(words, Math.min(end, words.length));
  const from = copy.getBoundingClientRect();
  const to = box.getBoundingClientRect();
  const lines = [...range.getClientRects()].map(
    (line) =>
      new DOMRect(
        line.x - from.x + to.x - box.scrollLeft,
        line.y - from.y + to.y - box.scrollTop,
        line.width,
        line.height,
      ),
  );
  copy.remove();
  return lines;
}
