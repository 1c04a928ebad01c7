import type { TextInput } from '../../../model/detector.ts';
import type { TextPlace } from '../../../model/sighting.ts';
import { quotesOf } from './quotes.ts';
import { readTokens, type Token, type Tokens } from './tokens.ts';

/** A text cut into words, once for all detectors that look at it. */
export interface Reading extends Tokens {
  readonly text: string;
  /** Stretches between quotation marks. */
  readonly quotes: readonly TextPlace[];
}

const readings = new WeakMap<TextInput, Reading>();

/** The same input object gives the same reading, so that ten detectors cut the text once. */
export function readingOf(input: TextInput): Reading {
  const known = readings.get(input);
  if (known) return known;
  const reading = { text: input.text, quotes: quotesOf(input.text), ...readTokens(input.text) };
  readings.set(input, reading);
  return reading;
}

/** The place of the tokens from `from` up to, not including, `to`. */
export function placeOf(tokens: readonly Token[], from: number, to: number): TextPlace {
  const first = tokens[from];
  const last = tokens[to - 1];
  return { start: first?.start ?? 0, end: Math.max(last?.end ?? 0, first?.end ?? 0) };
}

/** How far a look around reaches: sentences without an end must not make a long text slow. */
const FAR = 40;

/** The tokens of the sentence that holds `at`, at most forty to either side. */
export function sentenceAround(tokens: readonly Token[], at: number): readonly Token[] {
  const sentence = tokens[at]?.sentence;
  let from = at;
  let to = at + 1;
  while (from > 0 && at - from < FAR && tokens[from - 1]?.sentence === sentence) from--;
  while (to < tokens.length && to - at < FAR && tokens[to]?.sentence === sentence) to++;
  return tokens.slice(from, to);
}

/** The folded words around `at`, within its sentence, as one string. */
export function wordsAround(tokens: readonly Token[], at: number): string {
  return sentenceAround(tokens, at)
    .map(({ form }) => form)
    .join(' ');
}
