import { type Part, type Pattern, parsePhrases, type TokenTest, type Vocabulary } from './parse-phrase.ts';
import type { Token } from './tokens.ts';

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

/** Tokens, and at which of them each word stands. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

interface Attempt {
  readonly tokens: readonly Token[];
  sentence: number;
  markFrom: number;
  markTo: number;
}
/** Tries to match at `at` and on to the end of the phrase. @returns where the phrase ended, or -1 */
type Matcher = (attempt: Attempt, at: number) => number;

interface Entry<Label> {
  readonly label: Label;
  readonly part: Part;
  /** Made when its first word is first seen. */
  compiled: { readonly matcher: Matcher; readonly second: Second | undefined } | undefined;
}

/**
 * Prepares a search. A pattern costs nothing where its first word does not stand, and is compiled when it first does.
 * @param patterns by label; a match carries its label
 * @returns at most one match for each label and starting word: the first pattern that fits
 * @throws on a pattern that does not parse or names an unknown list
 */
export function findPhrases<Label extends string>(
  patterns: Readonly<Record<Label, readonly Pattern[]>>,
  vocabulary: Vocabulary,
): Finder<Label> {
  const parse = parsePhrases(vocabulary);
  const byWord = new Map<string, Entry<Label>[]>();
  const byTest = new Map<TokenTest, Entry<Label>[]>();
  for (const label of Object.keys(patterns) as Label[])
    for (const pattern of patterns[label]) {
      const part = parse(pattern);
      const entry = { label, part, compiled: undefined };
      for (const word of part.words) push(byWord, word, entry);
      for (const test of part.tests) push(byTest, test, entry);
    }

  return (words) => {
    const { tokens, places } = words;
    const matches: Match<Label>[] = [];
    const attempt: Attempt = { tokens, sentence: 0, markFrom: -1, markTo: -1 };
    const tryAt = (from: number, entries: readonly Entry<Label>[]) => {
      attempt.sentence = tokens[from]?.sentence ?? 0;
      let done: Label | undefined;
      for (const entry of entries) {
        if (entry.label === done) continue;
        entry.compiled ??= { matcher: compile(entry.part, (_, at) => at), second: secondOf(entry.part) };
        const { matcher, second } = entry.compiled;
        // Dozens of phrases begin with "the"; hardly any goes on with the word that follows it here.
        if (second && !canFollow(second, tokens, from + 1)) continue;
        attempt.markFrom = -1;
        attempt.markTo = -1;
        const to = matcher(attempt, from);
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
    for (const [form, indexes] of places) {
      const entries = byWord.get(form);
      if (entries) for (const from of indexes) tryAt(from, entries);
    }
    for (const [test, entries] of byTest) for (const from of passing(test, words)) tryAt(from, entries);
    return matches.sort((a, b) => a.from - b.from);
  };
}

const passed = new WeakMap<Words, Map<TokenTest, number[]>>();

/** The tokens that pass a test; the same test is made once for a text, however many detectors use it. */
function passing(test: TokenTest, words: Words): readonly number[] {
  const known = passed.get(words) ?? new Map<TokenTest, number[]>();
  passed.set(words, known);
  const before = known.get(test);
  if (before) return before;
  const indexes: number[] = [];
  for (let i = 0; i < words.tokens.length; i++) {
    const token = words.tokens[i];
    if (token && test(token, i, words.tokens)) indexes.push(i);
  }
  known.set(test, indexes);
  return indexes;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** What can follow the first word of a phrase. */
interface Second {
  readonly words: ReadonlySet<string>;
  readonly tests: readonly TokenTest[];
}

function canFollow({ words, tests }: Second, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[at - 1]?.sentence) return false;
  return words.has(token.form) || tests.some((test) => test(token, at, tokens));
}

/** @returns `undefined` unless the phrase begins with exactly one word and something must follow it */
function secondOf(part: Part): Second | undefined {
  if (part.kind !== 'sequence') return undefined;
  const first = part.parts.findIndex(({ kind }) => kind !== 'mark');
  if (part.parts[first]?.kind !== 'words') return undefined;
  const words = new Set<string>();
  const tests: TokenTest[] = [];
  for (const next of part.parts.slice(first + 1)) {
    if (next.kind === 'mark') continue;
    if (next.kind === 'gap' || next.kind === 'not' || next.kind === 'edge') return undefined;
    for (const word of next.words) words.add(word);
    tests.push(...next.tests);
    if (!next.canBeEmpty) return { words, tests };
  }
  return undefined;
}

/** Each part is compiled together with what follows it, so that matching makes no garbage. */
function compile(part: Part, next: Matcher): Matcher {
  switch (part.kind) {
    case 'words': {
      const { words } = part;
      return (attempt, at) => {
        const token = attempt.tokens[at];
        return token !== undefined && token.sentence === attempt.sentence && words.has(token.form)
          ? next(attempt, at + 1)
          : -1;
      };
    }
    case 'test': {
      const { test } = part;
      return (attempt, at) => {
        const token = attempt.tokens[at];
        return token !== undefined && token.sentence === attempt.sentence && test(token, at, attempt.tokens)
          ? next(attempt, at + 1)
          : -1;
      };
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
          if (attempt.tokens[at + skipped]?.sentence !== attempt.sentence) return -1;
        }
        return -1;
      };
    }
    case 'not': {
      const unwanted = compile(part.part, (_, at) => at);
      return (attempt, at) => (unwanted(attempt, at) >= 0 ? -1 : next(attempt, at));
    }
    case 'edge': {
      const { offset } = part;
      return (attempt, at) => (attempt.tokens[at + offset]?.sentence === attempt.sentence ? -1 : next(attempt, at));
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

/** Options are looked up by the word that stands here; those that a test decides, or that may be empty, come last. */
function compileChoice(options: readonly Part[], next: Matcher): Matcher {
  const byWord = new Map<string, Matcher[]>();
  const others: Matcher[] = [];
  for (const option of options) {
    const matcher = compile(option, next);
    if (option.canBeEmpty || option.tests.length > 0) others.push(matcher);
    else for (const word of option.words) push(byWord, word, matcher);
  }
  return (attempt, at) => {
    const here = byWord.get(attempt.tokens[at]?.form ?? '');
    if (here)
      for (const matcher of here) {
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
