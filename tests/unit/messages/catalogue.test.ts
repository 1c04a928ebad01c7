import { expect, test } from 'vitest';
import { aboutMessages } from '../../../lib/messages/about.ts';
import { checkMessages } from '../../../lib/messages/check.ts';
import { clauses } from '../../../lib/messages/clauses.ts';
import { listed } from '../../../lib/messages/listed.ts';
import { markMessages } from '../../../lib/messages/mark.ts';
import { LEVEL_NAMES, SITE_NAMES, SURFACE_NAMES } from '../../../lib/messages/names.ts';
import { noticeMessages } from '../../../lib/messages/notice.ts';
import { optionsMessages } from '../../../lib/messages/options.ts';
import { POLICY_SUMMARY } from '../../../lib/messages/policy-summary.ts';
import { popupMessages } from '../../../lib/messages/popup.ts';
import { reportMessages } from '../../../lib/messages/report.ts';
import { settingsMessages } from '../../../lib/messages/settings.ts';
import { timeMessages } from '../../../lib/messages/time.ts';
import { warningMessages } from '../../../lib/messages/warning.ts';
import { welcomeMessages } from '../../../lib/messages/welcome.ts';
import { LEVELS } from '../../../lib/model/finding.ts';
import { SITE_IDS } from '../../../lib/model/site.ts';
import { RULES } from '../../../rules/index.ts';

/** Every text of a catalogue; those made by a function are left to the tests of their own. */
const textsIn = (messages: unknown): string[] =>
  typeof messages === 'string'
    ? [messages]
    : typeof messages === 'object' && messages
      ? Object.values(messages).flatMap(textsIn)
      : [];

const TEXTS = [
  warningMessages,
  markMessages,
  noticeMessages,
  popupMessages,
  optionsMessages,
  settingsMessages,
  checkMessages,
  reportMessages,
  welcomeMessages,
  aboutMessages,
  timeMessages,
  POLICY_SUMMARY,
  SURFACE_NAMES,
  LEVEL_NAMES,
  RULES.map(({ title, messages }) => [title, Object.values(messages).map(({ why, advice }) => [why, advice])]),
].flatMap(textsIn);

/** Groups of vowels, less a silent e: near enough for a grade of a whole text. */
const syllables = (word: string) =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?<=[^aeiouyl])e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

/** Flesch-Kincaid grade: years of school needed. */
function grade(text: string): number {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const sentences = text.match(/[^.!?…:]+[.!?…:]*/g)?.length ?? 1;
  const all = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (all / words.length) - 15.59;
}

const LONG = TEXTS.filter((text) => text.split(/\s+/).length >= 8);

test('the catalogue is read', () => {
  expect(TEXTS.length).toBeGreaterThan(70);
  expect(LONG.length).toBeGreaterThan(15);
});

test.each(LONG)('a twelve-year-old can read: %s', (text) => {
  expect(grade(text)).toBeLessThanOrEqual(7);
});

test.each([
  warningMessages.heldHeading(2),
  warningMessages.blockedHeading,
  warningMessages.uncheckedHeading,
  ...RULES.flatMap(({ messages }) => Object.values(messages).map(({ why }) => why)),
])('what a warning says first is said in 16 words: %s', (text) => {
  const [first = ''] = text.split(/(?<=[.!?])\s/);
  expect(first.split(/\s+/).length).toBeLessThanOrEqual(16);
});

test('on the whole the texts are easier than that', () => {
  const grades = LONG.map(grade);
  expect(grades.reduce((sum, one) => sum + one, 0) / grades.length).toBeLessThan(6);
});

test.each(TEXTS)('blames nobody and shouts at nobody: %s', (text) => {
  expect(text).not.toMatch(
    /\b(violat|breach|offen[cd]|illegal|forbidden|prohibited|inappropriate|wrongdoing|must not)/i,
  );
  expect(text).not.toMatch(/!|\b[A-Z]{5,}\b/);
  expect(text.trim()).toBe(text);
});

test('numbers get the right words', () => {
  expect(warningMessages.heldHeading(1)).toBe('1 thing to check before you post');
  expect(warningMessages.heldHeading(2)).toBe('2 things to check before you post');
  expect(markMessages.count(1)).toBe('1 thing to check');
  expect(popupMessages.problems(1)).toBe('1 setting could not be used.');
  expect(optionsMessages.counts(1, 0, 2)).toBe('1 student, 0 members of staff, 2 classes');
});

test('lists are written as people write them', () => {
  expect(listed([])).toBe('');
  expect(listed(['X'])).toBe('X');
  expect(listed(['X', 'Facebook', 'Instagram'])).toBe('X, Facebook and Instagram');
  expect(clauses('6')).toBe('clause 6');
  expect(clauses('7.ii, 7.v; 6')).toBe('clauses 7.ii, 7.v and 6');
});

test('posts that were not checked are counted by network', () => {
  expect(popupMessages.unchecked([{ site: 'X', count: 1 }])).toBe('1 post went out unchecked, on X.');
  expect(
    popupMessages.unchecked([
      { site: 'X', count: 2 },
      { site: 'Facebook', count: 1 },
    ]),
  ).toBe('3 posts went out unchecked: 2 on X and 1 on Facebook.');
});

test('the place of a setting is put in words', () => {
  expect(optionsMessages.place('students[3].name')).toBe('students › number 4 › name');
  expect(optionsMessages.place('officialPosting')).toBe('official posting');
  expect(optionsMessages.place('levels.school-logo.personal')).toBe('levels › school-logo › personal');
});

test('every network and level has a name', () => {
  expect(Object.keys(SITE_NAMES)).toEqual([...SITE_IDS]);
  expect(Object.keys(LEVEL_NAMES)).toEqual([...LEVELS]);
});
