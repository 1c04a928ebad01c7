import { describe, expect, test } from 'vitest';
import { readTokens } from '../../../lib/detectors/text/language/tokens.ts';

const forms = (text: string) => readTokens(text).tokens.map(({ form }) => form);

describe('words', () => {
  test('are folded, with contractions taken apart', () => {
    expect(forms("I don't think José's mum can't")).toEqual([
      'i',
      'do',
      'not',
      'think',
      'jose',
      "'s",
      'mum',
      'can',
      'not',
    ]);
  });
  test('typed without apostrophes or in short read the same', () => {
    expect(forms('im gonna dm u tmrw')).toEqual(forms('I am going to dm you tomorrow'));
  });
  test('know year groups however they are written', () => {
    expect(forms('Y9, yr 9, Year9')).toEqual(['year', '9', 'year', '9', 'year', '9']);
  });
  test('come out of hashtags, camel case and class names', () => {
    expect(forms('#ProudOf4B #worldbookday')).toEqual(['proud', 'of', '4b', 'worldbookday']);
  });
  test('survive disguises: look-alikes, accents, spacing, invisible and circled letters', () => {
    expect(forms('Jаydеn')).toEqual(['jayden']);
    expect(forms('J\u200bay\u00adden')).toEqual(['jayden']);
    expect(forms('t y r o n e')).toEqual(['tyrone']);
    expect(forms('ⓙⓐⓨ 🅹ay ＪＡＹ')).toEqual(['jay', 'jay', 'jay']);
  });
  test('keep their place in the original', () => {
    const text = '🎉 “Tia-Mae’s”, @sam_x. https://a.example/x?y';
    expect(readTokens(text).tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Tia',
      'Mae',
      '’s',
      '@sam_x',
      'https://a.example/x?y',
    ]);
  });
});

describe('sentences', () => {
  const sentences = (text: string) => new Set(readTokens(text).tokens.map(({ sentence }) => sentence)).size;
  test('end at stops, new lines and an emoji before a capital', () => {
    expect(sentences('One. Two!\nThree 😂 Four')).toBe(4);
  });
  test('do not end after titles, initials or within numbers', () => {
    expect(sentences('Mr. Stone said J. Okafor came at 9.30am for 1.5 hours')).toBe(1);
  });
  test('without an end are cut, so that none is endless', () => {
    expect(sentences('word '.repeat(1000))).toBeGreaterThan(5);
  });
});
