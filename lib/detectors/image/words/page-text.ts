import type { TextPlace } from '../../../model/sighting.ts';
import type { Box } from '../networks/box.ts';
import type { Word } from './read-words.ts';

/** Scraps of a letter or two that the reader itself hardly believes are left out, so that they don't come between words. */
const LEGIBLE = 0.4;
const isScrap = ({ text, confidence }: Word) => confidence < LEGIBLE && text.replace(/[^\p{L}\p{N}]/gu, '').length < 3;

/** The words of a picture as one text, which knows where each of its places is. */
export interface PageText {
  readonly text: string;
  readonly lines: readonly (readonly Word[])[];
  /** The box around a place of the text, and how sure the reader is of its least sure word. */
  at(place: TextPlace): { readonly box: Box; readonly confidence: number } | undefined;
}

export function pageText(words: readonly Word[]): PageText {
  const lines: Word[][] = [[]];
  for (const word of words) {
    if (!isScrap(word) && word.text !== '') lines.at(-1)?.push(word);
    if (word.endsLine) lines.push([]);
  }
  const placed: { word: Word; start: number; end: number }[] = [];
  let text = '';
  for (const line of lines) {
    if (line.length === 0) continue;
    if (text !== '') text += '\n';
    for (const [n, word] of line.entries()) {
      if (n > 0) text += ' ';
      placed.push({ word, start: text.length, end: text.length + word.text.length });
      text += word.text;
    }
  }
  return {
    text,
    lines: lines.filter((line) => line.length > 0),
    at({ start, end }) {
      const inside = placed.filter((one) => one.start < end && start < one.end).map(({ word }) => word);
      return inside.length === 0
        ? undefined
        : { box: around(inside.map(({ box }) => box)), confidence: Math.min(...inside.map((word) => word.confidence)) };
    },
  };
}

/** The box around some boxes. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  };
}
