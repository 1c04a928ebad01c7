import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSettings } from '../../../lib/pack/open-settings.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { RULES } from '../../../rules/index.ts';

const file = JSON.parse(readFileSync(join(import.meta.dirname, '../../../examples/corbets-tey.policy.json'), 'utf8'));

test('what the written policy states is read without a problem', () => {
  const { policy, problems } = parsePolicy(file);
  expect(problems).toEqual([]);
  expect(policy).toMatchObject({
    version: '1',
    reviewDate: '2023-03-31',
    approvedBy: 'Board of Governors',
    school: { name: 'Corbets Tey School' },
    approvedNetworks: ['x', 'youtube'],
    accounts: [],
    students: [],
    contacts: {
      headteacher: { role: 'Headteacher' },
      technologyLead: { role: 'School Enterprise and Technology Lead' },
      childProtectionLead: { role: 'Child Protection Lead' },
      lineManager: { role: 'Line manager' },
    },
  });
});

test('every rule has its level, and no level is of a rule that is not there', () => {
  expect(Object.keys(file.levels)).toEqual(expect.arrayContaining(RULES.map(({ id }) => id)));
});

test('what it does not state is marked as blank, each with what to ask for', () => {
  const { blanks = [], settings = {} } = openSettings(file) ?? {};
  expect(blanks.map(({ path }) => path.join('.'))).toEqual(['accounts', 'school.logos', 'workingHours', 'roster']);
  for (const { path, ask } of blanks) {
    expect(ask.length).toBeGreaterThan(10);
    const [first = '', second] = path;
    expect(
      second === undefined ? settings[first] : (settings[first] as Record<string, unknown>)[second],
    ).toBeUndefined();
  }
  expect(Object.keys(settings).filter((key) => key.startsWith('_'))).toEqual([]);
});
