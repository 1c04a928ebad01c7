import { type Part, type Pattern, parsePhrases, type TokenTest, type Vocabulary } from './parse-phrase.ts';
import type { Token } from './tokens.ts';
import { bitsOf, holds, numberedWords, type WordBits } from './word-numbers.ts';

export interface Match<Label extends string = string> {
  readonly label: Label;
  /** Index of the first token, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** The underlined part, as token indexes. */
  readonly markFrom: number;
  readonly markTo: number;
}

/** Finds patterns in tokens, in text order. */
export type Finder<Label extends string> = (words: Words) => Match<Label>[];

/** What is searched. */
export interface Words {
  readonly tokens: readonly Token[];
}

interface Attempt {
  /** The words' numbers. */
  ids: Int32Array;
  /** For each test of the vocabulary, which tokens pass it. */
  passes: readonly Uint8Array[];
  /** The first token of the sentence that is searched, and one past its last. */
  start: number;
  end: number;
  markFrom: number;
  markTo: number;
}
/** Tries to match at `at` and on to the end of the phrase. @returns where the phrase ended, or -1 */
type Matcher = (attempt: Attempt, at: number) => number;

/** One phrase; the rest is worked out when its first word is first seen. */
interface Entry<Label> {
  readonly label: Label;
  readonly part: Part;
  /** Made when its first word is first seen. */
  matcher?: Matcher;
  second?: Second | 'anything';
}

/** Phrases by what they may begin with. */
interface Index<Label> {
  readonly byWord: Map<number, Bucket<Label>>;
  /** By the number of a test. */
  readonly byTest: Map<number, Entry<Label>[]>;
}

/** Parsed once, whatever policy is in force: of a test only its number matters here. */
const indexes = new WeakMap<object, Index<string>>();

function indexOf<Label extends string>(
  patterns: Readonly<Record<Label, readonly Pattern[]>>,
  vocabulary: Vocabulary,
): Index<Label> {
  const known = indexes.get(patterns) as Index<Label> | undefined;
  if (known) return known;
  const parse = parsePhrases(vocabulary);
  const index: Index<Label> = { byWord: new Map(), byTest: new Map() };
  for (const label of Object.keys(patterns) as Label[])
    for (const pattern of patterns[label]) {
      const part = parse(pattern);
      const entry: Entry<Label> = { label, part };
      for (const word of part.words) {
        const bucket = index.byWord.get(word);
        if (!bucket) index.byWord.set(word, { entries: [entry], before: new Map() });
        else if (bucket.entries.at(-1) !== entry) bucket.entries.push(entry);
      }
      for (const test of part.tests) push(index.byTest, test, entry);
    }
  indexes.set(patterns, index as Index<string>);
  return index;
}

/**
 * Prepares a search. Patterns and vocabulary are constants; only what the vocabulary's tests ask may differ from one call to another. A pattern costs nothing where its first word does not stand, and is compiled when it first does.
 * @param patterns by label; a match carries its label
 * @returns at most one match for each label and starting word: the first pattern that fits
 * @throws on a pattern that does not parse or names an unknown list
 */
export function findPhrases<Label extends string>(
  patterns: Readonly<Record<Label, readonly Pattern[]>>,
  vocabulary: Vocabulary,
): Finder<Label> {
  const tests = Object.values(vocabulary.tests ?? {});
  const { byWord, byTest } = indexOf(patterns, vocabulary);

  return (words) => {
    const { tokens } = words;
    const { ids, ends, different, places } = numberedWords(tokens);
    const matches: Match<Label>[] = [];
    const passes = tests.map((test) => passing(test, words));
    const attempt: Attempt = { ids, passes, start: 0, end: 0, markFrom: -1, markTo: -1 };
    const tryAt = (from: number, entries: readonly Entry<Label>[]) => {
      const end = ends[from] ?? 0;
      if (attempt.end !== end) {
        attempt.end = end;
        attempt.start = from;
        while (ends[attempt.start - 1] === end) attempt.start--;
      }
      let done: Label | undefined;
      for (const entry of entries) {
        if (entry.label === done) continue;
        attempt.markFrom = -1;
        attempt.markTo = -1;
        entry.matcher ??= compile(entry.part, (_, at) => at);
        const to = entry.matcher(attempt, from);
        if (to <= from) continue;
        done = entry.label;
        const { markFrom, markTo } = attempt;
        matches.push({
          label: done,
          from,
          to,
          markFrom: markFrom < 0 ? from : markFrom,
          markTo: markTo < 0 ? to : markTo,
        });
      }
    };
    // A text has far fewer different words than words.
    for (let k = 0; k < different.length; k++) {
      const bucket = byWord.get(different[k] ?? 0);
      if (bucket)
        for (const from of places[k] ?? [])
          tryAt(from, entriesBefore(bucket, from + 1 < (ends[from] ?? 0) ? ids[from + 1] : undefined));
    }
    for (const [test, entries] of byTest)
      for (let from = 0; from < tokens.length; from++) if (passes[test]?.[from]) tryAt(from, entries);
    return matches.sort((a, b) => a.from - b.from);
  };
}

const passed = new WeakMap<Words, Map<TokenTest, Uint8Array>>();

/** Which tokens pass a test; the same test is made once for a text, however many detectors use it. */
function passing(test: TokenTest, words: Words): Uint8Array {
  const known = passed.get(words) ?? new Map<TokenTest, Uint8Array>();
  passed.set(words, known);
  const before = known.get(test);
  if (before) return before;
  const { tokens } = words;
  const passes = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token && test(token, i, tokens)) passes[i] = 1;
  }
  known.set(test, passes);
  return passes;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** What a token may be: numbers of words, or of tests that it passes. */
interface Beginnings {
  readonly words: ReadonlySet<number>;
  readonly tests: readonly number[];
}

/** The word after the first one, as far as it is known. */
interface Second {
  readonly bits: WordBits;
  /** A test may decide instead. */
  readonly isOpen: boolean;
}

/** The phrases that may begin with a word. */
interface Bucket<Label> {
  readonly entries: Entry<Label>[];
  /** By the word that follows, those of them that can go on with it; -1 for the end of a sentence. */
  readonly before: Map<number, readonly Entry<Label>[]>;
}

/** Dozens of phrases begin with "the"; hardly any goes on with the word that follows it here. */
function entriesBefore<Label>({ entries, before }: Bucket<Label>, next: number | undefined): readonly Entry<Label>[] {
  const known = before.get(next ?? -1);
  if (known) return known;
  const fitting = entries.filter((entry) => {
    entry.second ??= secondOf(entry.part);
    return (
      entry.second === 'anything' || (next !== undefined && (entry.second.isOpen || holds(entry.second.bits, next)))
    );
  });
  before.set(next ?? -1, fitting);
  return fitting;
}

function secondOf(part: Part): Second | 'anything' {
  const found = collect(part, undefined);
  return found ? { bits: bitsOf(found.words), isOpen: found.tests.length > 0 } : 'anything';
}

const NOTHING: Beginnings = { words: new Set(), tests: [] };

/**
 * What may follow the first word of a part.
 * @param next what may follow the part; `undefined`: anything, or nothing
 */
function collect(part: Part, next: Beginnings | undefined): Beginnings | undefined {
  switch (part.kind) {
    case 'words':
    case 'test':
      return next;
    case 'gap':
      return undefined;
    case 'not':
    case 'edge':
    case 'mark':
      return NOTHING;
    case 'repeat':
      return collect(part.part, unionOf([part.part, next]));
    case 'choice':
      return unionOf(part.options.map((option) => collect(option, next)));
    case 'sequence': {
      const found: (Beginnings | undefined)[] = [];
      for (const [i, piece] of part.parts.entries()) {
        found.push(collect(piece, firstOf(part.parts.slice(i + 1), next)));
        if (!piece.canBeEmpty) break;
      }
      return unionOf(found);
    }
  }
}

/** What parts in a row may begin with. */
function firstOf(parts: readonly Part[], next: Beginnings | undefined): Beginnings | undefined {
  const found: Beginnings[] = [];
  for (const part of parts) {
    if (part.kind === 'gap' || (part.kind === 'edge' && !part.begins)) return undefined;
    found.push(part);
    if (!part.canBeEmpty) return unionOf(found);
  }
  return unionOf([...found, next]);
}

function unionOf(all: readonly (Beginnings | undefined)[]): Beginnings | undefined {
  const words = new Set<number>();
  const tests = new Set<number>();
  for (const one of all) {
    if (!one) return undefined;
    for (const word of one.words) words.add(word);
    for (const test of one.tests) tests.add(test);
  }
  return { words, tests: [...tests] };
}

/** Each part is compiled together with what follows it, so that matching makes no garbage. */
function compile(part: Part, next: Matcher): Matcher {
  switch (part.kind) {
    case 'words': {
      const [only = 0] = part.words;
      if (part.words.size === 1)
        return (attempt, at) => (at < attempt.end && attempt.ids[at] === only ? next(attempt, at + 1) : -1);
      const bits = bitsOf(part.words);
      return (attempt, at) => (at < attempt.end && holds(bits, attempt.ids[at] ?? 0) ? next(attempt, at + 1) : -1);
    }
    case 'test': {
      const { test } = part;
      return (attempt, at) => (at < attempt.end && attempt.passes[test]?.[at] ? next(attempt, at + 1) : -1);
    }
    case 'sequence':
      return part.parts.reduceRight((then, piece) => compile(piece, then), next);
    case 'choice':
      return compileChoice(part.options, next);
    case 'repeat': {
      let matcher = next;
      for (let i = 0; i < part.most; i++) matcher = either(compile(part.part, matcher), next);
      return matcher;
    }
    case 'gap': {
      const { most } = part;
      return (attempt, at) => {
        for (let skipped = 0; skipped <= most; skipped++) {
          const end = next(attempt, at + skipped);
          if (end >= 0) return end;
          if (at + skipped >= attempt.end) return -1;
        }
        return -1;
      };
    }
    case 'not': {
      const unwanted = compile(part.part, (_, at) => at);
      return (attempt, at) => (unwanted(attempt, at) >= 0 ? -1 : next(attempt, at));
    }
    case 'edge': {
      return part.begins
        ? (attempt, at) => (at === attempt.start ? next(attempt, at) : -1)
        : (attempt, at) => (at >= attempt.end ? next(attempt, at) : -1);
    }
    case 'mark': {
      const { opens } = part;
      return (attempt, at) => {
        const end = next(attempt, at);
        if (end >= 0 && opens) attempt.markFrom = at;
        if (end >= 0 && !opens) attempt.markTo = at;
        return end;
      };
    }
  }
}

function either(first: Matcher, second: Matcher): Matcher {
  return (attempt, at) => {
    const end = first(attempt, at);
    return end >= 0 ? end : second(attempt, at);
  };
}

/** Phrases are looked up by the word that stands here; then come single words, and what a test decides or may be empty. */
function compileChoice(options: readonly Part[], next: Matcher): Matcher {
  const byWord = new Map<number, Matcher[]>();
  const others: Matcher[] = [];
  for (const option of options) {
    const matcher = compile(option, next);
    if (option.kind === 'words') others.unshift(matcher);
    else if (option.canBeEmpty || option.tests.length > 0) others.push(matcher);
    else for (const word of option.words) push(byWord, word, matcher);
  }
  const beginnings = bitsOf(new Set(byWord.keys()));
  return (attempt, at) => {
    const word = at < attempt.end ? (attempt.ids[at] ?? 0) : 0;
    if (holds(beginnings, word))
      for (const matcher of byWord.get(word) ?? []) {
        const end = matcher(attempt, at);
        if (end >= 0) return end;
      }
    for (const matcher of others) {
      const end = matcher(attempt, at);
      if (end >= 0) return end;
    }
    return -1;
  };
}
