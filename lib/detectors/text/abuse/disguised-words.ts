// The library's front door brings its American word list and its table of look-alikes along: 12 kB that every page would load.
// Our words are our own, plain ones at that, and look-alikes are undone by `fold`, so only the engine is taken.
import { RegExpMatcher } from '../../../../node_modules/obscenity/dist/matcher/regexp/RegExpMatcher.js';
import { SyntaxKind } from '../../../../node_modules/obscenity/dist/pattern/Nodes.js';
import { collapseDuplicatesTransformer } from '../../../../node_modules/obscenity/dist/transformer/collapse-duplicates/index.js';
import { resolveLeetSpeakTransformer } from '../../../../node_modules/obscenity/dist/transformer/resolve-leetspeak/index.js';
import { skipNonAlphabeticTransformer } from '../../../../node_modules/obscenity/dist/transformer/skip-non-alphabetic/index.js';
import { toAsciiLowerCaseTransformer } from '../../../../node_modules/obscenity/dist/transformer/to-ascii-lowercase/index.js';
import { fold } from '../language/fold.ts';
import type { Grade } from './graded-words.ts';

export interface GradedWord {
  readonly word: string;
  readonly grade: Grade;
  /** Longer words may end, or begin, with it. */
  readonly before: boolean;
  readonly after: boolean;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly grade: Grade;
}

/** Written so as not to be read by machines: `sh1t`, `f*ck`, `b!tch`, `fuuuck`. */
const DISGUISED = /[a-z][@$!*#0-9|+.][a-z]|[a-z][*#.@$]{2,6}|[@$*#][a-z]{2}|([a-z])\1\1/i;
/** Links, handles, numbers and times are what they seem. */
const PLAIN = /^(?:[@#]|https?:|www\.)|[a-z]@[a-z]+\.[a-z]/i;
const NUMBER = /^[^a-z]{0,20}\d[a-z]{0,3}[^a-z]{0,5}$/i;
const LONGEST = 60;
/** Letters that words may hold twice. */
const DOUBLED = new Map([...'bdefglnoprstz'].map((letter): [string, number] => [letter, 2]));

/** A search for these words in disguise. The engine undoes digits, symbols and repeats; asterisks are compared letter by letter. */
export function disguisedWords(words: readonly GradedWord[]): (text: string) => Found[] {
  let engine: RegExpMatcher | undefined;
  const anyOf = new RegExp([...new Set(words.map(({ word }) => bare(word)))].join('|'));
  const makeEngine = () =>
    new RegExpMatcher({
      blacklistedTerms: words.map(({ word, before, after }, id) => ({
        id,
        pattern: {
          requireWordBoundaryAtStart: !before,
          requireWordBoundaryAtEnd: !after,
          nodes: [{ kind: SyntaxKind.Literal, chars: [...word].map((letter) => letter.charCodeAt(0)) }],
        },
      })),
      blacklistMatcherTransformers: [
        resolveLeetSpeakTransformer(),
        toAsciiLowerCaseTransformer(),
        skipNonAlphabeticTransformer(),
        collapseDuplicatesTransformer({ defaultThreshold: 1, customThresholds: DOUBLED }),
      ],
    });
  const inPiece = (piece: string, at: number): Found[] => {
    const masked = maskedGrade(piece.toLowerCase());
    if (masked) return [{ start: at, end: at + piece.length, grade: masked }];
    const folded = fold(piece);
    // Two hundred patterns are only tried where the letters of one of the words are left.
    if (!anyOf.test(bare(folded))) return [];
    engine ??= makeEngine();
    return engine
      .getAllMatches(folded.length === piece.length ? folded : piece)
      .flatMap(({ termId, startIndex, endIndex }) => {
        const grade = words[termId]?.grade;
        return grade ? [{ start: at + startIndex, end: at + endIndex + 1, grade }] : [];
      });
  };

  return (text) =>
    !DISGUISED.test(text)
      ? []
      : [...text.matchAll(/\S+/g)].flatMap(({ 0: piece, index }) => {
          if (piece.length > LONGEST || PLAIN.test(piece) || NUMBER.test(piece)) return [];
          const from = Math.max(0, piece.search(/[\p{L}@$*]/u));
          let to = piece.length;
          while (to > from && '!?.,;:"\')]'.includes(piece[to - 1] ?? '')) to--;
          const inner = piece.slice(from, to);
          return DISGUISED.test(inner) ? inPiece(inner, index + from) : [];
        });
}

const LEET: Readonly<Record<string, string>> = {
  '@': 'a',
  4: 'a',
  '(': 'c',
  3: 'e',
  6: 'g',
  1: 'i',
  '|': 'i',
  '!': 'i',
  '/': 'l',
  0: 'o',
  $: 's',
  5: 's',
  7: 't',
  2: 'z',
};

/** What the engine leaves of a word: symbols as letters, nothing else, each letter once in a row. */
function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/[^a-z]/g, (mark) => LEET[mark] ?? '')
    .replace(/(.)\1+/g, '$1');
}

const MASKABLE: readonly (readonly [string, Grade])[] = [
  ...'fuck fucks fucked fucker fuckers fucking shit shits cunt cunts twat twats wank wanker wankers bitch bitches bastard bastards prick dickhead bollocks arsehole asshole motherfucker bullshit whore slut'
    .split(' ')
    .map((word) => [word, 'strong'] as const),
  ...'nigger nigga paki pakis faggot retard'.split(' ').map((word) => [word, 'slur'] as const),
];

/** `f**k`, `c***`, `w*nker`: the letters that are left fit a strong word, the first one among them. */
function maskedGrade(word: string): Grade | undefined {
  if (!/^[a-z][a-z*#]{3,15}$/.test(word) || !/[*#]/.test(word)) return undefined;
  const fits = (candidate: string) =>
    candidate.length === word.length && [...word].every((letter, i) => /[*#]/.test(letter) || letter === candidate[i]);
  return MASKABLE.find(([candidate]) => fits(candidate))?.[1];
}
