import type { TextInput } from '../../../model/detector.ts';
import type { TextPlace } from '../../../model/sighting.ts';
import type { Finder, Words } from './phrases.ts';
import { quotesOf } from './quotes.ts';
import { readTokens, type Token, type Tokens } from './tokens.ts';

/** A text cut into words, once for all detectors that look at it. */
export interface Reading extends Tokens, Words {
  readonly text: string;
  /** Stretches between quotation marks. */
  readonly quotes: readonly TextPlace[];
}

const readings = new WeakMap<TextInput, Reading>();

/** The same input object gives the same reading, so that ten detectors cut the text once. */
export function readingOf(input: TextInput): Reading {
  const known = readings.get(input);
  if (known) return known;
  const cut = readTokens(input.text);
  const reading = { text: input.text, quotes: quotesOf(input.text), ...cut };
  readings.set(input, reading);
  return reading;
}

/** The place of the tokens from `from` up to, not including, `to`. */
export function placeOf(tokens: readonly Token[], from: number, to: number): TextPlace {
  const first = tokens[from];
  const last = tokens[to - 1];
  return { start: first?.start ?? 0, end: Math.max(last?.end ?? 0, first?.end ?? 0) };
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens of the sentence that holds `at`. */
export function sentenceAround(tokens: readonly Token[], at: number): readonly Token[] {
  const sentence = tokens[at]?.sentence;
  let from = at;
  let to = at + 1;
  while (from > 0 && tokens[from - 1]?.sentence === sentence) from--;
  while (to < tokens.length && tokens[to]?.sentence === sentence) to++;
  return tokens.slice(from, to);
}

/** Whether the sentence at a token holds one of these phrases; a text is looked through once, however many detectors ask. */
export function inSentence(find: Finder<string>): (reading: Reading, at: number) => boolean {
  const found = new WeakMap<Reading, ReadonlySet<number | undefined>>();
  return (reading, at) => {
    const { tokens } = reading;
    const sentences = found.get(reading) ?? new Set(find(reading).map(({ from }) => tokens[from]?.sentence));
    found.set(reading, sentences);
    return sentences.has(tokens[at]?.sentence);
  };
}

/** The folded words of the sentence that holds `at`, as one string. */
export function wordsAround({ tokens }: Reading, at: number): string {
  return sentenceAround(tokens, at)
    .map(({ form }) => form)
    .join(' ');
}
