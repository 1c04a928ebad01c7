/** A stretch of a text, and where it begins. */
export interface TextPart {
  readonly start: number;
  readonly text: string;
}

/** Posts of ordinary length are one part. */
const SHORTEST = 2_000;
const LONGEST = 4_000;
const BOUNDARY = /\n+|[.!?…]\s+/g;
/** One boundary in so many is taken. */
const SPARSE = 6;

/**
 * Cuts a long text at ends of sentences. Which ends are taken depends on the letters before them, not on how far they are from
 * the beginning: after an edit the cuts further on are the same as before, so that nothing there need be looked at again.
 */
export function partsOfText(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  while (text.length - start > LONGEST) {
    const end = cutAfter(text, start);
    parts.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return [...parts, { start, text: text.slice(start) }];
}

function cutAfter(text: string, start: number): number {
  BOUNDARY.lastIndex = start + SHORTEST;
  for (let match = BOUNDARY.exec(text); match && match.index < start + LONGEST; match = BOUNDARY.exec(text))
    if (letters(text, match.index) % SPARSE === 0) return match.index + match[0].length;
  const space = text.lastIndexOf(' ', start + LONGEST);
  if (space > start + SHORTEST) return space + 1;
  // No space in thousands of characters: anywhere, but never within a character.
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    text.slice(start, start + LONGEST + 64),
  );
  return start + (segments.containing(LONGEST)?.index || LONGEST);
}

function letters(text: string, before: number): number {
  let sum = 0;
  for (let i = Math.max(0, before - 8); i < before; i++) sum = (sum * 31 + text.charCodeAt(i)) % 65_521;
  return sum;
}
