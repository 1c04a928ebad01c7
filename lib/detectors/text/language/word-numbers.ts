import type { Token } from './tokens.ts';

/** Every word that some phrase uses, numbered from 1, so that comparing words is comparing numbers. Grows as phrases are parsed. */
const numbers = new Map<string, number>();

/** The number of a word of a phrase. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

/** A text's words by number. */
export interface NumberedWords {
  /** For each token its word's number; 0 for a word that no phrase uses. */
  readonly ids: Int32Array;
  /** For each token the index of the first token after its sentence. */
  readonly ends: Int32Array;
  /** The different words among them, and at which tokens each stands. */
  readonly different: readonly number[];
  readonly places: readonly (readonly number[])[];
  /** How many words were numbered then. */
  readonly size: number;
}

const known = new WeakMap<readonly Token[], NumberedWords>();

/** Made once for a text, and again only if phrases with new words have been parsed since. */
export function numberedWords(tokens: readonly Token[]): NumberedWords {
  const before = known.get(tokens);
  if (before?.size === numbers.size) return before;
  const ids = new Int32Array(tokens.length);
  const ends = new Int32Array(tokens.length);
  const at = new Map<number, number[]>();
  let end = tokens.length;
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (tokens[i]?.sentence !== tokens[i + 1]?.sentence) end = i + 1;
    ends[i] = end;
  }
  for (let i = 0; i < tokens.length; i++) {
    const id = numbers.get(tokens[i]?.form ?? '') ?? 0;
    if (id === 0) continue;
    ids[i] = id;
    const places = at.get(id);
    if (places) places.push(i);
    else at.set(id, [i]);
  }
  const numbered = { ids, ends, different: [...at.keys()], places: [...at.values()], size: numbers.size };
  known.set(tokens, numbered);
  return numbered;
}

/** A set of words as bits, for the quickest look-up there is. */
export type WordBits = Uint32Array;

const made = new WeakMap<ReadonlySet<number>, WordBits>();

export function bitsOf(words: ReadonlySet<number>): WordBits {
  const before = made.get(words);
  if (before) return before;
  const bits = new Uint32Array((Math.max(0, ...words) >>> 5) + 1);
  for (const word of words) bits[word >>> 5] = (bits[word >>> 5] ?? 0) | (1 << (word & 31));
  made.set(words, bits);
  return bits;
}

export function holds(bits: WordBits, word: number): boolean {
  return (((bits[word >>> 5] ?? 0) >>> (word & 31)) & 1) === 1;
}
