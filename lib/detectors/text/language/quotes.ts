import type { TextPlace } from '../../../model/sighting.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'" };
const LONGEST = 400;
const LETTER = /[\p{L}\p{N}]/u;

/** What stands between quotation marks: somebody else's words. An apostrophe inside a word is not one. */
export function quotesOf(text: string): TextPlace[] {
  const quotes: TextPlace[] = [];
  for (let start = nextMark(text, 0); start >= 0; start = nextMark(text, start + 1)) {
    const mark = text[start] ?? '';
    const end = closing(text, start, CLOSING[mark] ?? '');
    if (end === undefined) continue;
    quotes.push({ start, end });
    start = end - 1;
  }
  return quotes;
}

const MARK = /["“‘']/g;

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const isApostrophe = (match[0] === "'" || match[0] === '‘') && LETTER.test(text[match.index - 1] ?? '');
    if (!isApostrophe) return match.index;
  }
  return -1;
}

function closing(text: string, start: number, mark: string): number | undefined {
  for (let i = start + 1; i < Math.min(text.length, start + LONGEST); i++) {
    if (text[i] === '\n') return undefined;
    const isApostrophe = (mark === "'" || mark === '’') && LETTER.test(text[i + 1] ?? '');
    if (text[i] === mark && !isApostrophe) return i + 1;
  }
  return undefined;
}
