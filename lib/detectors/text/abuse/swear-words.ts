import { overlapsAny } from '../language/overlaps.ts';
import type { Reading } from '../language/reading.ts';
import type { Token } from '../language/tokens.ts';
import { disguisedWords, type GradedWord } from './disguised-words.ts';
import { GRADED_WORDS, type Grade, INNOCENT_NEIGHBOURS } from './graded-words.ts';

export interface SwearWord {
  readonly start: number;
  readonly end: number;
  readonly grade: Grade;
}

const ENTRIES: readonly GradedWord[] = (Object.entries(GRADED_WORDS) as [Grade, string][]).flatMap(([grade, list]) =>
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
const INNOCENT = /^(?:penistone|swank|cockt|cocka|cocker|cunctat|fckeditor|slapperd|whorl|bastardis)/;
const NEIGHBOURS = new Map(Object.entries(INNOCENT_NEIGHBOURS).map(([word, list]) => [word, new Set(list.split(' '))]));

/** A search for swear words, as they are plainly written and in disguise; linear in a text's length. */
export function swearWordFinder(): (reading: Reading) => SwearWord[] {
  const findDisguised = disguisedWords(ENTRIES.filter(({ grade, word }) => grade !== 'mild' && word.length > 3));
  return ({ tokens, text }) => {
    const plain = tokens.flatMap((token, i): SwearWord[] => {
      const grade = token.kind === 'word' ? gradeOf(token.form) : undefined;
      return grade && !isInnocent(tokens, i) ? [{ start: token.start, end: token.end, grade }] : [];
    });
    return [...plain, ...findDisguised(text).filter(({ start, end }) => !overlapsAny(plain, start, end))];
  };
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
