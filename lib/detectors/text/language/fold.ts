/** Letters that look like a Latin one but do not decompose to it (Cyrillic, Greek, strokes and ligatures). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ё: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  г: 'r',
  ь: 'b',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  γ: 'y',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ŧ: 't',
  ƒ: 'f',
  ɑ: 'a',
  ɡ: 'g',
};
const PLAIN = /^[a-z0-9]*$/;
const ASCII = /^[\0-\x7f]*$/;
const NOT_LETTERS = /[\p{M}\u00ad\u200b-\u200f\u2060-\u2064\ufeff'’‘ʼ`´]/gu;
const FOREIGN = /[^\0-\x7f]/gu;
/** Negative circled and squared letters: emoji that people write words with; they do not decompose. */
const LETTER_EMOJI = [0x1f150, 0x1f170] as const;

/**
 * One word as it is compared: lower case, no accents, no apostrophes, no invisible characters, look-alikes made Latin.
 * @returns `''` when nothing is left
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  if (ASCII.test(word)) return word.toLowerCase().replace(/['`]/g, '');
  return word.normalize('NFKD').replace(NOT_LETTERS, '').toLowerCase().replace(FOREIGN, plainLetter);
}

function plainLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const first = LETTER_EMOJI.find((start) => code >= start && code < start + 26);
  return first ? String.fromCharCode(97 + code - first) : (LOOK_ALIKES[letter] ?? letter);
}

const DIGIT_LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/** A folded word with digits read as the letters they stand for (`j4yden`); `undefined` when it holds no such mixture. */
export function withoutLeet(form: string): string | undefined {
  if (!/\d/.test(form) || !/[a-z]/.test(form) || /^\d+[a-z]{1,2}$/.test(form)) return undefined;
  return form.replace(/[013457 8]/g, (digit) => DIGIT_LETTERS[digit] ?? digit);
}
