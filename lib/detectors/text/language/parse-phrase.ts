import { inflections } from './inflections.ts';
import type { Token } from './tokens.ts';
import { numberOf } from './word-numbers.ts';

/**
 * A small language for turns of phrase, matched over tokens within one sentence:
 *
 *     word        that word, folded            <kin>     a list of the lexicon, or a test on one token
 *     (a|b c|d)   one of these                 x?  x*    perhaps; up to three times
 *     ~4          up to four words in between  !<kin>    the next word is not one of these
 *     [ … ]       the part to underline (all of it when left out)
 *     ^  $        the beginning, the end of a sentence
 *     word+       that word with its endings: `email+` is email, emails, emailed, emailing
 *
 * Every repetition is bounded, so a match costs the same wherever it stands.
 */
export type Pattern = string;

/** A test on one token that no list of words can express, e.g. "is a class code". */
export type TokenTest = (token: Token, index: number, tokens: readonly Token[]) => boolean;

export interface Vocabulary {
  /** Lists: words and phrases separated by `|`; may use other lists as `<name>`. */
  readonly lists: Readonly<Record<string, Pattern>>;
  readonly tests?: Readonly<Record<string, TokenTest>>;
}

interface Beginning {
  /** Numbers of the words it may begin with. */
  readonly words: ReadonlySet<number>;
  /** Numbers of the vocabulary's tests that its first token may pass instead. */
  readonly tests: readonly number[];
  readonly canBeEmpty: boolean;
}

/** A piece of a pattern, and how it may begin. */
export type Part = Beginning &
  (
    | { readonly kind: 'words' }
    | { readonly kind: 'test'; readonly test: number }
    | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
    | { readonly kind: 'choice'; readonly options: readonly Part[] }
    | { readonly kind: 'repeat'; readonly part: Part; readonly most: number }
    | { readonly kind: 'gap'; readonly most: number }
    | { readonly kind: 'not'; readonly part: Part }
    | { readonly kind: 'edge'; readonly begins: boolean }
    | { readonly kind: 'mark'; readonly opens: boolean }
  );

const MOST_REPEATS = 3;
const NOWHERE: Beginning = { words: new Set(), tests: [], canBeEmpty: true };
const PIECE = /<[\w-]+>|~\d+|[()|?*![\]^$]|[^\s<>()|?*![\]~^$]+/g;

/** @returns a parser for patterns that use one vocabulary; a list is parsed once, when first used */
export function parsePhrases({ lists, tests = {} }: Vocabulary): (pattern: Pattern) => Part {
  const testNames = Object.keys(tests);
  const named = new Map<string, Part>();
  const list = (name: string): Part => {
    const known = named.get(name);
    if (known) return known;
    const test = testNames.indexOf(name);
    const written = lists[name];
    if (test < 0 && written === undefined) throw new Error(`No list or test is called <${name}>.`);
    const part: Part =
      test >= 0 ? { kind: 'test', test, words: new Set(), tests: [test], canBeEmpty: false } : parse(written ?? '');
    named.set(name, part);
    return part;
  };
  const parse = (pattern: Pattern): Part => {
    const pieces = pattern.match(PIECE) ?? [];
    let at = 0;
    const complain = (what: string): never => {
      throw new Error(`${what} in the phrase "${pattern}".`);
    };

    const choice = (): Part => {
      const options = [sequence()];
      while (pieces[at] === '|') {
        at++;
        options.push(sequence());
      }
      return choiceOf(options);
    };
    const sequence = (): Part => {
      const parts: Part[] = [];
      while (at < pieces.length && pieces[at] !== '|' && pieces[at] !== ')') parts.push(repeated());
      return parts.length > 0 ? sequenceOf(parts) : complain('Nothing between two marks');
    };
    const repeated = (): Part => {
      let part = single();
      for (; pieces[at] === '?' || pieces[at] === '*'; at++)
        part = {
          ...beginningOf(part),
          kind: 'repeat',
          part,
          most: pieces[at] === '?' ? 1 : MOST_REPEATS,
          canBeEmpty: true,
        };
      return part;
    };
    const single = (): Part => {
      const piece = pieces[at++] ?? '';
      if (piece === '(') {
        const inner = choice();
        return pieces[at++] === ')' ? inner : complain('A bracket is left open');
      }
      if (piece === '[' || piece === ']') return { ...NOWHERE, kind: 'mark', opens: piece === '[' };
      if (piece === '^' || piece === '$') return { ...NOWHERE, kind: 'edge', begins: piece === '^' };
      if (piece === '!') return { ...NOWHERE, kind: 'not', part: single() };
      if (piece.startsWith('~')) return { ...NOWHERE, kind: 'gap', most: Number(piece.slice(1)) };
      if (piece.startsWith('<')) return list(piece.slice(1, -1));
      return wordsOf(new Set((piece.endsWith('+') ? inflections(piece.slice(0, -1)) : [piece]).map(numberOf)));
    };

    const part = choice();
    return at < pieces.length ? complain(`Stray "${pieces[at]}"`) : part;
  };
  return parse;
}

function wordsOf(words: ReadonlySet<number>): Part {
  return { kind: 'words', words, tests: [], canBeEmpty: false };
}

function beginningOf({ words, tests, canBeEmpty }: Part): Beginning {
  return { words, tests, canBeEmpty };
}

/** Choices within choices are one, and all single words one set; phrases are tried before it: "class teacher" before "class". */
function choiceOf(options: readonly Part[]): Part {
  const flat = options.flatMap((option) => (option.kind === 'choice' ? option.options : [option]));
  const single = new Set(flat.flatMap((option) => (option.kind === 'words' ? [...option.words] : [])));
  const longer = flat.filter(({ kind }) => kind !== 'words');
  const all = single.size > 0 ? [...longer, wordsOf(single)] : longer;
  const only = all[0];
  if (only && all.length === 1) return only;
  return {
    kind: 'choice',
    options: all,
    words: new Set(all.flatMap(({ words }) => [...words])),
    tests: [...new Set(all.flatMap(({ tests }) => tests))],
    canBeEmpty: all.some(({ canBeEmpty }) => canBeEmpty),
  };
}

function sequenceOf(parts: readonly Part[]): Part {
  const only = parts[0];
  if (only && parts.length === 1) return only;
  const solid = parts.findIndex(({ canBeEmpty }) => !canBeEmpty);
  const opening = parts.slice(0, solid < 0 ? parts.length : solid + 1);
  return {
    kind: 'sequence',
    parts,
    words: new Set(opening.flatMap(({ words }) => [...words])),
    tests: [...new Set(opening.flatMap(({ tests }) => tests))],
    canBeEmpty: solid < 0,
  };
}
