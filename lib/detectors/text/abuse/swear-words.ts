import {
  DataSet,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  skipNonAlphabeticTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';
import { overlapsAny } from '../language/overlaps.ts';
import type { Reading } from '../language/reading.ts';
import type { Token } from '../language/tokens.ts';
import { GRADED_WORDS, type Grade, INNOCENT_NEIGHBOURS } from './graded-words.ts';

export interface SwearWord {
  readonly start: number;
  readonly end: number;
  readonly grade: Grade;
}

type Entry = { readonly word: string; readonly grade: Grade; readonly before: boolean; readonly after: boolean };

const ENTRIES: readonly Entry[] = (Object.entries(GRADED_WORDS) as [Grade, string][]).flatMap(([grade, list]) =>
  list.split(' ').map((written) => ({
    word: written.replaceAll('*', '').replaceAll('-', ''),
    grade,
    before: written.startsWith('*'),
    after: written.endsWith('*'),
  })),
);
const EXACT = new Map(ENTRIES.filter(({ before, after }) => !before && !after).map(({ word, grade }) => [word, grade]));
const LONGER = ENTRIES.filter(({ before, after }) => before || after);
/** Three letters are enough to tell which of the open-ended words may begin here. */
const BY_BEGINNING = Map.groupBy(
  LONGER.filter(({ before }) => !before),
  ({ word }) => word.slice(0, 3),
);
const ANYWHERE = LONGER.filter(({ before }) => before);
/** Innocent words that hold one of the open-ended ones. */
const INNOCENT = /^(?:swank|cockt|cocka|cocker|cunctat|fckeditor|slapperd|whorl|bastardis)/;
const NEIGHBOURS = new Map(Object.entries(INNOCENT_NEIGHBOURS).map(([word, list]) => [word, new Set(list.split(' '))]));

/** A piece of text written so as not to be read by machines: `sh1t`, `f*ck`, `b!tch`, `fuuuck`. */
const DISGUISED = /[a-z][@$!*#0-9|+.][a-z]|[a-z][*#.@$]{2,6}|[@$*#][a-z]{2}|([a-z])\1\1/iu;
const LONGEST_PIECE = 60;
/** Links, handles, numbers and times are what they seem. */
const PLAIN_PIECE = /^(?:[@#]|https?:|www\.)|[a-z]@[a-z]+\.[a-z]/i;
const NUMBER_PIECE = /^[^a-z]{0,20}\d[a-z]{0,3}[^a-z]{0,5}$/i;

/** Swear words of a text, as they are plainly written and in disguise. Linear in its length. */
export function swearWords({ tokens, text }: Reading): SwearWord[] {
  const plain: SwearWord[] = [];
  const disguised: SwearWord[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const grade = gradeOf(token.form);
    if (grade && !isInnocent(tokens, i)) plain.push({ start: token.start, end: token.end, grade });
  }
  for (const { 0: piece, index } of text.matchAll(/\S+/g)) {
    if (piece.length > LONGEST_PIECE || !DISGUISED.test(piece) || PLAIN_PIECE.test(piece) || NUMBER_PIECE.test(piece))
      continue;
    for (const { start, end, grade } of undisguised(piece))
      if (!overlapsAny(plain, index + start, index + end))
        disguised.push({ start: index + start, end: index + end, grade });
  }
  return [...plain, ...disguised];
}

function gradeOf(form: string): Grade | undefined {
  const exact = EXACT.get(form);
  if (exact || form.length < 3) return exact;
  const longer =
    BY_BEGINNING.get(form.slice(0, 3))?.find(({ word }) => form.startsWith(word)) ??
    (form.length > 3 ? ANYWHERE.find(({ word }) => form.includes(word)) : undefined);
  return longer && !INNOCENT.test(form) ? longer.grade : undefined;
}

function isInnocent(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const around = NEIGHBOURS.get(token?.form ?? '');
  const after = tokens[i + 1];
  // "Dick Emery", "Fanny Price": a name.
  if (
    /^(?:dick|fanny|willy|randy|cock|cox)$/.test(token?.form ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(token?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(after?.text ?? '') &&
    after?.before === ''
  )
    return true;
  return (
    around !== undefined &&
    [-2, -1, 1, 2].some(
      (step) => tokens[i + step]?.sentence === token?.sentence && around.has(tokens[i + step]?.form ?? ''),
    )
  );
}

let engine: { readonly matcher: RegExpMatcher; readonly grades: ReadonlyMap<number, Grade> } | undefined;

/** What a disguised piece says. The engine undoes look-alikes and digits; asterisks are compared letter by letter. */
function undisguised(piece: string): SwearWord[] {
  const offset = Math.max(0, piece.search(/[\p{L}@$*]/u));
  let end = piece.length;
  while (end > offset && '!?.,;:"\')]'.includes(piece[end - 1] ?? '')) end--;
  const trimmed = piece.slice(offset, end);
  const masked = maskedGrade(trimmed.toLowerCase());
  if (masked) return [{ start: offset, end: offset + trimmed.length, grade: masked }];
  if (/^\d+[a-z]{0,2}$/i.test(trimmed)) return [];
  engine ??= makeEngine();
  return engine.matcher.getAllMatches(trimmed).flatMap(({ termId, startIndex, endIndex }) => {
    const grade = engine?.grades.get(termId);
    return grade ? [{ start: offset + startIndex, end: offset + endIndex + 1, grade }] : [];
  });
}

/** `f**k`, `c***`, `w*nker`: the letters that are left fit a strong word, and the first one is. */
function maskedGrade(word: string): Grade | undefined {
  if (!/^[a-z][a-z*#]{3,15}$/.test(word) || !/[*#]/.test(word)) return undefined;
  const fits = (candidate: string) =>
    candidate.length === word.length && [...word].every((letter, i) => /[*#]/.test(letter) || letter === candidate[i]);
  return MASKABLE.find(({ word: candidate }) => fits(candidate))?.grade;
}
const MASKABLE: readonly { word: string; grade: Grade }[] = [
  ...'fuck fucks fucked fucker fuckers fucking shit shits cunt cunts twat twats wank wanker wankers bitch bitches bastard bastards prick dickhead bollocks arsehole asshole motherfucker bullshit whore slut'
    .split(' ')
    .map((word) => ({ word, grade: 'strong' as const })),
  ...'nigger nigga paki pakis faggot retard'.split(' ').map((word) => ({ word, grade: 'slur' as const })),
];

function makeEngine() {
  const words = new DataSet<{ grade: Grade }>();
  for (const { word, grade, before, after } of ENTRIES)
    if (grade !== 'mild' && word.length > 3)
      words.addPhrase((phrase) =>
        phrase.setMetadata({ grade }).addPattern(parseRawPattern(`${before ? '' : '|'}${word}${after ? '' : '|'}`)),
      );
  const built = words.build();
  const grades = new Map(
    built.blacklistedTerms.map(({ id }) => [
      id,
      words.getPayloadWithPhraseMetadata({ termId: id, matchLength: 0, startIndex: 0, endIndex: 0 }).phraseMetadata
        ?.grade ?? 'strong',
    ]),
  );
  const matcher = new RegExpMatcher({
    blacklistedTerms: built.blacklistedTerms,
    blacklistMatcherTransformers: [
      resolveConfusablesTransformer(),
      resolveLeetSpeakTransformer(),
      toAsciiLowerCaseTransformer(),
      skipNonAlphabeticTransformer(),
    ],
  });
  return { matcher, grades };
}
