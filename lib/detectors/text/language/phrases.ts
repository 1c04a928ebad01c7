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

/** Tokens, the different words among them, and at which tokens each of those stands. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly forms: readonly string[];
  readonly places: readonly (readonly number[])[];
}

interface Attempt {
  readonly tokens: readonly Token[];
  /** For each test of the vocabulary, which tokens pass it. */
  readonly passes: readonly Uint8Array[];
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
  compiled: { readonly matcher: Matcher; readonly second: Beginnings | undefined } | undefined;
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
  const tests = Object.values(vocabulary.tests ?? {});
  const byWord = new Map<string, Entry<Label>[]>();
  const byTest = new Map<number, Entry<Label>[]>();
  for (const label of Object.keys(patterns) as Label[])
    for (const pattern of patterns[label]) {
      const part = parse(pattern);
      const entry = { label, part, compiled: undefined };
      for (const word of part.words) push(byWord, word, entry);
      for (const test of part.tests) push(byTest, test, entry);
    }

  return (words) => {
    const { tokens, forms, places } = words;
    const matches: Match<Label>[] = [];
    const passes = tests.map((test) => passing(test, words));
    const attempt: Attempt = { tokens, passes, sentence: 0, markFrom: -1, markTo: -1 };
    const tryAt = (from: number, entries: readonly Entry<Label>[]) => {
      attempt.sentence = tokens[from]?.sentence ?? 0;
      const after = tokens[from + 1];
      const next = after?.sentence === attempt.sentence ? after.form : undefined;
      let done: Label | undefined;
      for (const entry of entries) {
        if (entry.label === done) continue;
        entry.compiled ??= {
          matcher: compile(entry.part, (_, at) => at),
          second: collect(entry.part, undefined),
        };
        const { matcher, second } = entry.compiled;
        // Dozens of phrases begin with "the"; hardly any goes on with the word that follows it here.
        if (second && (next === undefined || !canBe(second, next, from + 1, passes))) continue;
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
    for (let k = 0; k < forms.length; k++) {
      const entries = byWord.get(forms[k] ?? '');
      if (entries) for (const from of places[k] ?? []) tryAt(from, entries);
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

/** What a token may be: words, or numbers of tests that it passes. */
interface Beginnings {
  readonly words: ReadonlySet<string>;
  readonly tests: readonly number[];
}

function canBe({ words, tests }: Beginnings, form: string, at: number, passes: Attempt['passes']): boolean {
  if (words.has(form)) return true;
  for (const test of tests) if (passes[test]?.[at]) return true;
  return false;
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
    if (part.kind === 'gap' || (part.kind === 'edge' && part.offset === 0)) return undefined;
    found.push(part);
    if (!part.canBeEmpty) return unionOf(found);
  }
  return unionOf([...found, next]);
}

function unionOf(all: readonly (Beginnings | undefined)[]): Beginnings | undefined {
  const words = new Set<string>();
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
        return token !== undefined && token.sentence === attempt.sentence && attempt.passes[test]?.[at]
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
