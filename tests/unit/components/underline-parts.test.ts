import { expect, test } from 'vitest';
import { underlineParts } from '../../../components/check/underline-parts.ts';
import type { Finding, Level } from '../../../lib/model/finding.ts';

const at = (start: number, end: number, level: Level): Finding => ({
  rule: 'r',
  level,
  clause: '1',
  message: '',
  advice: '',
  where: { start, end },
  because: [],
});

test('the parts make up the text again, and the most serious finding counts where several meet', () => {
  const text = 'abcdefghij';
  const parts = underlineParts(text, [at(2, 6, 'notice'), at(4, 8, 'warn')]);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.map((part) => [part.text, part.level])).toEqual([
    ['ab', undefined],
    ['cd', 'notice'],
    ['ef', 'warn'],
    ['gh', 'warn'],
    ['ij', undefined],
  ]);
});

test('a place outside the text, or in no text at all, underlines nothing', () => {
  expect(underlineParts('short', [at(2, 60, 'warn'), { ...at(0, 1, 'warn'), where: null }])).toEqual([
    { at: 0, text: 'short' },
  ]);
  expect(underlineParts('', [])).toEqual([]);
});
