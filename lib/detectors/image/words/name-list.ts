import type { Word } from './read-words.ts';

/** So many names below one another are a list. */
const ENOUGH = 5;
/** Words that stand on registers, mark sheets and seating plans. */
const REGISTER =
  /\b(?:register|attendance|class list|mark ?sheet|seating plan|upns?|d\.?o\.?b|date of birth|ehcp|sen(?:d|co)?|fsm|pupil premium|reading age|predicted|target grade|form tutor|tutor group|present|absent|year (?:[1-9]|1[0-3])|class \d{1,2}[a-z])\b/i;
/** Of several lines only these words can be a coincidence. */
const NAME_WORD = /^\p{Lu}\p{Ll}{1,}(?:['’-]\p{Lu}?\p{Ll}+)?$|^(?:Mc|Mac|O['’])\p{Lu}\p{Ll}+$/u;
/** Everyday words that open lines in capitals. */
const NOT_NAMES = new Set(
  'The This That Our Your My We Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Year Class School Present Absent Late Please Dear Room Total Date Time Page Lesson Subject Period Break Lunch Maths English Science History'.split(
    ' ',
  ),
);

/** The lines of a list of people's names, as on a register: none unless the page looks like one. */
export function nameList(lines: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  const text = lines.map((line) => line.map((word) => word.text).join(' ')).join('\n');
  const signs = new Set([...text.matchAll(new RegExp(REGISTER, 'gi'))].map(([sign]) => sign.toLowerCase()));
  if (signs.size < 2) return [];
  const names = lines.filter(beginsWithName);
  return names.length >= ENOUGH ? names : [];
}

function beginsWithName(line: readonly Word[]): boolean {
  const words = line.map(({ text }) => text.replace(/^[^\p{L}]+|[,.;:|]+$/gu, '')).filter((text) => text !== '');
  const [first = '', second = ''] = words;
  return [first, second].every((word) => NAME_WORD.test(word) && !NOT_NAMES.has(word));
}
