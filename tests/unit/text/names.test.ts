import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { names } from '../../../lib/detectors/text/names.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const example = join(import.meta.dirname, '../../../examples/fennimore-lane.policy.json');
const look = names.prepare(parsePolicy(JSON.parse(readFileSync(example, 'utf8'))).policy);
const seen = (text: string) =>
  look({ text, recipients: [], site: 'x', surface: 'post' }).map(
    ({ kind, where }) => `${kind}: ${where && 'start' in where ? text.slice(where.start, where.end) : ''}`,
  );

describe('students', () => {
  test.each([
    ['tyrone campbell made my day', 'tyrone campbell'],
    ['Campbell, Tyrone', 'Campbell, Tyrone'],
    ['Tyrone Campbell’s poem', 'Tyrone Campbell'],
    ['Tia Mae Rogers sang', 'Tia Mae Rogers'],
    ['#TyroneCampbell', 'TyroneCampbell'],
    ['#tyronecampbell', 'tyronecampbell'],
    ['Alfie C is a star', 'Alfie C'],
    ['Kai from 7S is a star', 'Kai from 7S'],
    ['TC in 10R again', 'TC in 10R'],
    ['saoirse o’brien', 'saoirse o’brien'],
    ['Zofia Kowalská', 'Zofia Kowalská'],
    ['T y r o n e Campbell', 'T y r o n e Campbell'],
    ['Tyr0ne Campbell', 'Tyr0ne Campbell'],
    ['@jayd3n_ok hello', '@jayd3n_ok'],
    ['Ollie in my form is a hoot', 'Ollie'],
    ['O. Smith got full marks', 'O. Smith'],
  ])('%s', (text, name) => {
    expect(seen(text)).toContain(`student-name: ${name}`);
  });
});

describe('nobody of the school', () => {
  test.each([
    'Chloe Kelly, what a penalty',
    'my daughter Grace starts school on Monday',
    'Grace under pressure',
    'Will someone explain this',
    'Max Holloway won by knockout in the UFC',
    'Ruby wedding for my parents',
    'our Noah has his first tooth',
    'Auntie Joy is visiting',
    'Hope everyone is well',
  ])('%s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

test('staff and parents are told from students', () => {
  expect(seen('Mr Pritchard left his mug')).toEqual(['staff-name: Mr Pritchard']);
  expect(seen('Mr Okafor brought cake')).toEqual(['parent-name: Mr Okafor']);
  expect(seen('Lexi’s mum was at the gate')).toContain('parent-name: Lexi’s mum');
});
