import { expect, test } from 'vitest';
import { groupFindings } from '../../../components/group-findings.ts';
import type { Finding } from '../../../lib/model/finding.ts';

const base: Finding = {
  rule: 'student-reference',
  level: 'warn',
  clause: '7.ii',
  message: 'This names a student.',
  advice: 'Leave out the name.',
  where: { start: 0, end: 3 },
  because: [],
};

test('the same thing seen twice is one thing to check, in two places', () => {
  const groups = groupFindings([base, { ...base, where: { start: 9, end: 12 }, because: [{ start: 4, end: 6 }] }]);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.found).toEqual([
    { start: 0, end: 3 },
    { start: 9, end: 12 },
  ]);
  expect(groups[0]?.because).toEqual([{ start: 4, end: 6 }]);
});

test('another sentence, rule or level is another thing', () => {
  const others = [{ message: 'Other.' }, { rule: 'school-reference' }, { level: 'notice' as const }];
  expect(
    groupFindings([
      base,
      ...others.map((other, i) => ({ ...base, ...other, where: { start: 9 * i + 9, end: 9 * i + 12 } })),
    ]),
  ).toHaveLength(4);
});

test('the most serious comes first, and equals keep their order', () => {
  const levels = ['notice', 'warn', 'block', 'warn', 'justify'] as const;
  const groups = groupFindings(
    levels.map((level, i) => ({ ...base, level, message: `${i}`, where: { start: i, end: i + 1 } })),
  );
  expect(groups.map(({ message }) => message)).toEqual(['2', '4', '1', '3', '0']);
});

test('what several rules say of the same words is one thing, with every clause', () => {
  const milder = { ...base, rule: 'school-reference', level: 'notice' as const, clause: '6, 7.ii', message: 'Other.' };
  const [group, ...others] = groupFindings([{ ...milder, where: { start: 2, end: 9 } }, base]);
  expect(others).toEqual([]);
  expect(group).toMatchObject({ message: base.message, also: ['Other.'], clause: '7.ii, 6' });
});

test('places in pictures and in the text are kept apart', () => {
  const image = { image: 1, x: 0, y: 0, w: 0.2, h: 0.2 };
  const [group] = groupFindings([base, { ...base, where: image }, { ...base, where: null }]);
  expect(group?.images).toEqual([image]);
  expect(group?.found).toEqual([{ start: 0, end: 3 }]);
});
