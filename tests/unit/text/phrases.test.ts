import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../../lib/detectors/text/language/phrases.ts';
import { readingOf } from '../../../lib/detectors/text/language/reading.ts';

const VOCABULARY = {
  lists: { my: 'my|our', kid: 'boy|girl|little one', whose: '<my> <kid>' },
  tests: { capital: ({ text }: { text: string }) => /^[A-Z]/.test(text) },
};

/** What a pattern underlines in a text. */
function underlined(pattern: string, text: string): string[] {
  const reading = readingOf({ text, recipients: [], site: 'x', surface: 'post' });
  return findPhrases(
    { found: [pattern] },
    VOCABULARY,
  )(reading).map(({ markFrom, markTo }) =>
    text.slice(reading.tokens[markFrom]?.start, reading.tokens[markTo - 1]?.end),
  );
}

describe('a pattern', () => {
  test.each([
    ['one two', 'zero one two three', ['one two']],
    ['(one|two three) four', 'two three four', ['two three four']],
    ['<my> very* <kid>', 'our very very little one', ['our very very little one']],
    ['<whose>', 'my boy', ['my boy']],
    ['ay ~2 bee', 'ay x y bee', ['ay x y bee']],
    ['ay ~2 bee', 'ay x y zed bee', []],
    ['a !b', 'a b', []],
    ['a !b', 'a c', ['a']],
    ['a b?', 'a', ['a']],
    ['x [ <kid> ] y', 'x little one y', ['little one']],
    ['^ ay', 'ay. bee ay', ['ay']],
    ['bee $', 'ay bee. bee cee', ['bee']],
    ['<capital> said', 'Sam said', ['Sam said']],
    ['(<capital>|a) b', 'a b', ['a b']],
    ['tell+ <my>', 'told my. telling our. tells my. retell my', ['told my', 'telling our', 'tells my']],
    ['(stop+|carry+|make+|watch+)', 'stopping carried making watches', ['stopping', 'carried', 'making', 'watches']],
  ])('%s in “%s”', (pattern, text, expected) => {
    expect(underlined(pattern, text)).toEqual(expected);
  });

  test('stays within a sentence', () => {
    expect(underlined('ay ~3 bee', 'ay. bee')).toEqual([]);
  });

  test.each(['(a', 'a |', '<nobody>', 'a )'])('that makes no sense is refused: %s', (pattern) => {
    expect(() => findPhrases({ found: [pattern] }, VOCABULARY)).toThrow();
  });
});
