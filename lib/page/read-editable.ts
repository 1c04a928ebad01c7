/** A stretch of the reading that stands in one text node, or in one element that stands for characters (an emoji picture). */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Node;
}

/** The text of one box as its readers will see it, and the way back from its characters to the page. */
export interface Reading {
  readonly text: string;
  /** The page's range for characters `start`–`end`, or null where they have no place of their own (a textarea). */
  rangeOf(start: number, end: number): Range | null;
}

const BLOCK = /^(?:P|DIV|LI|UL|OL|H[1-6]|BLOCKQUOTE|PRE|SECTION|ARTICLE)$/;

/** What stands in a box without being the person's words. */
const FURNITURE = '.public-DraftEditorPlaceholder-root, script, style';

/**
 * Reads a compose box without touching it: textareas, inputs and the rich editors (Draft.js, Lexical, ProseMirror…).
 * Paragraphs become line breaks; emoji that a site draws as pictures are read from their `alt`.
 */
export function readEditable(editable: Element): Reading {
  if (editable instanceof HTMLTextAreaElement || editable instanceof HTMLInputElement)
    return { text: editable.value, rangeOf: () => null };
  const pieces: Piece[] = [];
  let text = '';
  const add = (node: Node, characters: string) => {
    if (characters === '') return;
    pieces.push({ start: text.length, end: text.length + characters.length, node });
    text += characters;
  };
  const visit = (node: Node): void => {
    if (node instanceof Text) add(node, node.data);
    else if (node instanceof HTMLImageElement) add(node, node.alt);
    else if (node instanceof HTMLBRElement) text += '\n';
    else if (node instanceof Element && !node.matches(FURNITURE)) {
      // An empty line is a block with nothing but a <br>, which has just broken the line itself.
      if (BLOCK.test(node.tagName) && text !== '' && !text.endsWith('\n')) text += '\n';
      for (const child of node.childNodes) visit(child);
    }
  };
  for (const child of editable.childNodes) visit(child);
  return { text: text.replace(/\n$/, ''), rangeOf: (start, end) => rangeOf(pieces, start, end) };
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.find((piece) => piece.end > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first?.node.isConnected || !last?.node.isConnected || first.start > last.start) return null;
  const range = document.createRange();
  if (first.node instanceof Text)
    range.setStart(first.node, Math.min(Math.max(0, start - first.start), first.node.length));
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  else range.setEndAfter(last.node);
  return range;
}
