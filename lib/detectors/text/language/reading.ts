import type { TextInput } from '../../../model/detector.ts';
import type { TextPlace } from '../../../model/sighting.ts';
import { readTokens, type Token, type Tokens } from './tokens.ts';

/** A text cut into words, once for all detectors that look at it. */
export interface Reading extends Tokens {
  readonly text: string;
}

const readings = new WeakMap<TextInput, Reading>();

/** The same input object gives the same reading, so that ten detectors cut the text once. */
export function readingOf(input: TextInput): Reading {
  const known = readings.get(input);
  if (known) return known;
  const reading = { text: input.text, ...readTokens(input.text) };
  readings.set(input, reading);
  return reading;
}

/** The place of the tokens from `from` up to, not including, `to`. */
export function placeOf(tokens: readonly Token[], from: number, to: number): TextPlace {
  const first = tokens[from];
  const last = tokens[to - 1];
  return { start: first?.start ?? 0, end: Math.max(last?.end ?? 0, first?.end ?? 0) };
}
