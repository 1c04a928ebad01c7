import type { Token } from './tokens.ts';

/**
 * A small language for turns of phrase, matched over tokens within one sentence:
 *
 *     word        that word, folded            <kin>     a list of the lexicon, or a test on one token
 *     (a|b c|d)   one of these                 x?  x*    perhaps; up to three times
 *     ~4          up to four words in between  !<kin>    the next word is not one of these
 *     [ … ]       the part to underline (all of it when left out)
 *     ^  $        the beginning, the end of a sentence
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

export interface Match<Label extends string = string> {
  readonly label: Label;
  /** Index of the first token, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** The underlined part, as token indexes. */
  readonly markFrom: number;
  readonly markTo: number;
}

const MOST_REPEATS = 3;

interface Attempt {
  readonly tokens: readonly Token[];
  readonly sentence: number;
  markFrom: number;
  markTo: number;
}
type Then = (at: number) => number;
/** Tries to match at `at`; on success hands the next position to `then`. @returns the end of the whole match, or -1 */
type Matcher = (attempt: Attempt, at: number, then: Then) => number;

interface Part {
  readonly match: Matcher;
  /** Words it may begin with; `undefined` when a test decides or it may be empty. */
  readonly first: ReadonlySet<string> | undefined;
  readonly canBeEmpty: boolean;
  /** Set when the part is exactly one word of a set. */
  readonly words?: ReadonlySet<string>;
}

/** Finds patterns in tokens. Made once; its cost in use does not grow with the number of patterns that do not begin here. */
export type Finder<Label extends string> = (tokens: readonly Token[]) => Match<Label>[];

/**
 * @param patterns by label; a match carries its label
 * @returns at most one match for each label and starting word: the first pattern that fits
 * @throws on a pattern that does not parse or names an unknown list
 */
export function findPhrases<Label extends string>(
  patterns: Readonly<Record<Label, readonly Pattern[]>>,
  vocabulary: Vocabulary,
): Finder<Label> {
  const parts = partsOf(vocabulary);
  const byWord = new Map<string, { label: Label; match: Matcher }[]>();
  const anywhere: { label: Label; match: Matcher }[] = [];
  for (const label of Object.keys(patterns) as Label[])
    for (const pattern of patterns[label]) {
      const { match, first } = parts(pattern);
      const entry = { label, match };
      if (!first) anywhere.push(entry);
      for (const word of first ?? []) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
    }

  return (tokens) => {
    const matches: Match<Label>[] = [];
    for (const [from, token] of tokens.entries()) {
      let done: Label | undefined;
      const tries = byWord.get(token.form);
      for (const entries of tries ? [tries, anywhere] : [anywhere])
        for (const { label, match } of entries) {
          if (label === done) continue;
          const attempt: Attempt = { tokens, sentence: token.sentence, markFrom: -1, markTo: -1 };
          const to = match(attempt, from, (at) => at);
          if (to <= from) continue;
          done = label;
          matches.push({
            label,
            from,
            to,
            markFrom: attempt.markFrom < 0 ? from : attempt.markFrom,
            markTo: attempt.markTo < 0 ? to : attempt.markTo,
          });
        }
    }
    return matches;
  };
}

/** A compiler for one vocabulary; lists are compiled once, when first used. */
function partsOf({ lists, tests = {} }: Vocabulary): (pattern: Pattern) => Part {
  const named = new Map<string, Part>();
  const compile = (pattern: Pattern): Part => new Reader(pattern, list).all();
  const list = (name: string): Part => {
    const known = named.get(name);
    if (known) return known;
    const test = tests[name];
    const written = lists[name];
    if (!test && written === undefined) throw new Error(`No list or test is called <${name}>.`);
    const part = test ? testPart(test) : compile(written ?? '');
    named.set(name, part);
    return part;
  };
  return compile;
}

class Reader {
  private at = 0;
  private readonly pieces: readonly string[];
  private readonly pattern: Pattern;
  private readonly list: (name: string) => Part;

  constructor(pattern: Pattern, list: (name: string) => Part) {
    this.pattern = pattern;
    this.list = list;
    this.pieces = pattern.match(/<[\w-]+>|~\d+|[()|?*![\]^$]|[^\s<>()|?*![\]~^$]+/g) ?? [];
  }

  all(): Part {
    const part = this.alternatives();
    if (this.at < this.pieces.length)
      throw new Error(`Stray "${this.pieces[this.at]}" in the phrase "${this.pattern}".`);
    return part;
  }

  private alternatives(): Part {
    const options = [this.sequence()];
    while (this.pieces[this.at] === '|') {
      this.at++;
      options.push(this.sequence());
    }
    return options.length === 1 && options[0] ? options[0] : alternatives(options);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    for (
      let piece = this.pieces[this.at];
      piece !== undefined && piece !== '|' && piece !== ')';
      piece = this.pieces[this.at]
    )
      parts.push(this.repeated());
    if (parts.length === 0) throw new Error(`Nothing between two marks in the phrase "${this.pattern}".`);
    return sequence(parts);
  }

  private repeated(): Part {
    let part = this.single();
    for (let piece = this.pieces[this.at]; piece === '?' || piece === '*'; piece = this.pieces[this.at]) {
      part = repeated(part, piece === '?' ? 1 : MOST_REPEATS);
      this.at++;
    }
    return part;
  }

  private single(): Part {
    const piece = this.pieces[this.at++] ?? '';
    if (piece === '(') {
      const inner = this.alternatives();
      if (this.pieces[this.at++] !== ')') throw new Error(`A bracket is left open in the phrase "${this.pattern}".`);
      return inner;
    }
    if (piece === '[' || piece === ']') return mark(piece === '[');
    if (piece === '^' || piece === '$') return edge(piece === '^' ? -1 : 0);
    if (piece === '!') return not(this.single());
    if (piece.startsWith('~')) return gap(Number(piece.slice(1)));
    if (piece.startsWith('<')) return this.list(piece.slice(1, -1));
    return words(new Set([piece]));
  }
}

function words(set: ReadonlySet<string>): Part {
  return {
    words: set,
    first: set,
    canBeEmpty: false,
    match: ({ tokens, sentence }, at, then) => {
      const token = tokens[at];
      return token && token.sentence === sentence && set.has(token.form) ? then(at + 1) : -1;
    },
  };
}

function testPart(test: TokenTest): Part {
  return {
    first: undefined,
    canBeEmpty: false,
    match: ({ tokens, sentence }, at, then) => {
      const token = tokens[at];
      return token && token.sentence === sentence && test(token, at, tokens) ? then(at + 1) : -1;
    },
  };
}

function alternatives(options: readonly Part[]): Part {
  const single = options.flatMap((option) => (option.words ? [...option.words] : []));
  const longer = options.filter((option) => !option.words);
  // Longer ways first: "class teacher" before "class".
  const tries = single.length > 0 ? [...longer, words(new Set(single))] : longer;
  const only = tries[0];
  if (tries.length === 1 && only) return only;
  const byWord = new Map<string, Part[]>();
  const indexed = tries.filter(({ first, canBeEmpty }) => first && !canBeEmpty);
  for (const option of indexed)
    for (const word of option.first ?? []) byWord.set(word, [...(byWord.get(word) ?? []), option]);
  const anywhere = tries.filter((option) => !indexed.includes(option));
  return {
    first: tries.every(({ first }) => first) ? new Set(tries.flatMap(({ first }) => [...(first ?? [])])) : undefined,
    canBeEmpty: tries.some(({ canBeEmpty }) => canBeEmpty),
    match: (attempt, at, then) => {
      const here = byWord.get(attempt.tokens[at]?.form ?? '');
      if (here)
        for (const { match } of here) {
          const end = match(attempt, at, then);
          if (end >= 0) return end;
        }
      for (const { match } of anywhere) {
        const end = match(attempt, at, then);
        if (end >= 0) return end;
      }
      return -1;
    },
  };
}

function sequence(parts: readonly Part[]): Part {
  const only = parts[0];
  if (parts.length === 1 && only) return only;
  const first = new Set<string>();
  let known = true;
  let open = true;
  for (const part of parts) {
    if (!open) break;
    if (part.first) for (const word of part.first) first.add(word);
    else if (!isZeroWidth(part)) known = false;
    open = part.canBeEmpty;
  }
  return {
    first: known && !open ? first : undefined,
    canBeEmpty: open,
    match: (attempt, at, then) => {
      const from = (index: number, position: number): number => {
        const part = parts[index];
        return part ? part.match(attempt, position, (next) => from(index + 1, next)) : then(position);
      };
      return from(0, at);
    },
  };
}

const ZERO_WIDTH = new WeakSet<Part>();
function isZeroWidth(part: Part): boolean {
  return ZERO_WIDTH.has(part);
}

function repeated(part: Part, most: number): Part {
  return {
    first: part.first,
    canBeEmpty: true,
    match: (attempt, at, then) => {
      const more = (left: number, position: number): number => {
        if (left > 0) {
          const end = part.match(attempt, position, (next) => (next > position ? more(left - 1, next) : -1));
          if (end >= 0) return end;
        }
        return then(position);
      };
      return more(most, at);
    },
  };
}

function gap(most: number): Part {
  return {
    first: undefined,
    canBeEmpty: true,
    match: ({ tokens, sentence }, at, then) => {
      for (let next = at; next <= at + most; next++) {
        const end = then(next);
        if (end >= 0) return end;
        if (tokens[next]?.sentence !== sentence) return -1;
      }
      return -1;
    },
  };
}

function not({ match }: Part): Part {
  const part: Part = {
    first: undefined,
    canBeEmpty: true,
    match: (attempt, at, then) => (match(attempt, at, (next) => next) >= 0 ? -1 : then(at)),
  };
  ZERO_WIDTH.add(part);
  return part;
}

/** The token at `offset` from here is of another sentence, or there is none. */
function edge(offset: -1 | 0): Part {
  const part: Part = {
    first: undefined,
    canBeEmpty: true,
    match: ({ tokens, sentence }, at, then) => (tokens[at + offset]?.sentence === sentence ? -1 : then(at)),
  };
  ZERO_WIDTH.add(part);
  return part;
}

function mark(opens: boolean): Part {
  const part: Part = {
    first: undefined,
    canBeEmpty: true,
    match: (attempt, at, then) => {
      const end = then(at);
      if (end >= 0 && opens) attempt.markFrom = at;
      if (end >= 0 && !opens) attempt.markTo = at;
      return end;
    },
  };
  ZERO_WIDTH.add(part);
  return part;
}
