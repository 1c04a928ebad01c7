import type { TextPlace } from '../../../model/sighting.ts';

const QUOTED =
  /“[^”\n]{1,400}”|"[^"\n]{1,400}"|(?<![\p{L}\p{N}])‘[^’\n]{1,400}’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'(?:[^'\n]|(?<=\p{L})'(?=\p{L})){1,300}'(?![\p{L}\p{N}])/gu;

/** What stands between quotation marks: somebody else's words. */
export function quotesOf(text: string): TextPlace[] {
  return /[“"‘']/.test(text)
    ? [...text.matchAll(QUOTED)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    : [];
}
