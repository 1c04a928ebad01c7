import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/model/finding.ts';
import { isImagePlace } from '../../../lib/model/sighting.ts';
import { carryFindings } from '../../../lib/review/carry-findings.ts';

const at = (start: number, end: number): Finding => ({
  rule: 'student-reference',
  level: 'warn',
  clause: '7',
  message: '',
  advice: '',
  where: { start, end },
  because: [],
});
const words = (findings: readonly Finding[], text: string) =>
  findings.map(({ where }) => (where && !isImagePlace(where) ? text.slice(where.start, where.end) : null));

const TEXT = 'Grace and Theo and Noah';
const FOUND = [at(0, 5), at(10, 14), at(19, 23)];

test('words behind an edit move, words before it stay', () => {
  const after = 'Grace or also and Theo and Noah';
  expect(words(carryFindings(FOUND, TEXT, after), after)).toEqual(['Grace', 'Theo', 'Noah']);
});

test('words that are touched are gone until they have been looked at again', () => {
  const after = 'Grace and Theodore and Noah';
  expect(words(carryFindings(FOUND, TEXT, after), after)).toEqual(['Grace', 'Noah']);
  expect(words(carryFindings(FOUND, TEXT, `X${TEXT}`), `X${TEXT}`)).toEqual(['Theo', 'Noah']);
});

test('what concerns the whole post or a picture stays', () => {
  const whole = [
    { ...at(0, 0), where: null },
    { ...at(0, 0), where: { image: 0, x: 0, y: 0, w: 1, h: 1 } },
  ];
  expect(carryFindings(whole, 'a', 'b')).toEqual(whole);
});

test('whatever is edited, what is carried has the words it had', () => {
  const part = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(part, part, part, part, fc.nat(30), fc.nat(12), (head, cut, put, tail, start, length) => {
      const before = head + cut + tail;
      const after = head + put + tail;
      const finding = at(Math.min(start, before.length), Math.min(start + length, before.length));
      const [now] = words(carryFindings([finding], before, after), after);
      expect(now === undefined || now === words([finding], before)[0]).toBe(true);
    }),
  );
});
