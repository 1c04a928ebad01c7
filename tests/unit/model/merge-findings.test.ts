import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/model/finding.ts';
import { mergeFindings } from '../../../lib/model/merge-findings.ts';
import type { Place } from '../../../lib/model/sighting.ts';

const finding = (rule: string, where: Place | null): Finding => ({
  rule,
  level: 'warn',
  clause: '1',
  message: rule,
  advice: '',
  where,
  because: [],
});

test('overlapping places are one, led by the first and spanning all', () => {
  const merged = mergeFindings([
    finding('a', { start: 5, end: 10 }),
    finding('b', { start: 0, end: 6 }),
    finding('c', { start: 20, end: 22 }),
  ]);
  expect(merged.map(({ rule, where, also }) => [rule, where, also.map((other) => other.rule)])).toEqual([
    ['a', { start: 0, end: 10 }, ['b']],
    ['c', { start: 20, end: 22 }, []],
  ]);
});

test('neighbours, other pictures and findings without a place stay apart', () => {
  const box = { x: 0, y: 0, w: 0.5, h: 0.5 };
  const merged = mergeFindings([
    finding('a', { start: 0, end: 5 }),
    finding('b', { start: 5, end: 9 }),
    finding('c', { image: 0, ...box }),
    finding('d', { image: 1, ...box }),
    finding('e', null),
    finding('f', null),
  ]);
  expect(merged).toHaveLength(6);
});

test('boxes that meet in one picture are one', () => {
  const merged = mergeFindings([
    finding('a', { image: 0, x: 0, y: 0, w: 0.5, h: 0.5 }),
    finding('b', { image: 0, x: 0.4, y: 0.4, w: 0.5, h: 0.5 }),
  ]);
  expect(merged).toHaveLength(1);
});
