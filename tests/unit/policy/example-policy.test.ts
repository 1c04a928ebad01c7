import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const read = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../../..', path), 'utf8'));
const roster = read('tests/data/roster.json');
const { policy, problems } = parsePolicy(read('examples/fennimore-lane.policy.json'));

interface Person {
  readonly name: string;
  readonly class?: string;
  readonly title?: string;
  readonly role?: string;
  readonly nicknames: readonly string[];
  readonly handles?: Readonly<Record<string, string>>;
}
const expected = ({ name, class: className, title, role, nicknames, handles = {} }: Person) => ({
  name,
  nicknames,
  ...(className ? { class: className } : {}),
  ...(title ? { title } : {}),
  ...(role ? { role } : {}),
  handles: Object.entries(handles).map(([site, handle]) => ({ site, handle: handle.replace('@', '').toLowerCase() })),
});

test('the example is read without a problem', () => {
  expect(problems).toEqual([]);
});

test('it holds everybody on the roster: names, classes, nicknames, handles', () => {
  expect(policy.students).toEqual(roster.students.map(expected));
  expect(policy.staff).toEqual(roster.staff.map(expected));
  expect(policy.students).toHaveLength(60);
  expect(policy.classes).toEqual(expect.arrayContaining(roster.students.map((student: Person) => student.class)));
  expect(policy.school).toMatchObject({
    name: roster.school.name,
    shortNames: roster.school.short,
    hashtags: ['FennimoreLane'],
  });
});

test('it knows the official accounts, the working hours and the approved networks', () => {
  expect(policy.accounts).toEqual([
    { site: 'x', handle: 'fennimorelnsch', id: '1500000000000000001', name: 'Fennimore Lane School' },
    { site: 'facebook', id: '61550000000001', name: 'Fennimore Lane School' },
    { site: 'instagram', handle: 'fennimorelane', id: '70000000001', name: 'Fennimore Lane School' },
  ]);
  expect(policy.workingHours).toEqual({
    timeZone: 'Europe/London',
    days: [1, 2, 3, 4, 5].map((day) => ({ day, from: '08:30', to: '16:00' })),
  });
  expect(policy.approvedNetworks).toEqual(['x', 'facebook', 'instagram', 'youtube']);
  expect(Object.keys(policy.contacts)).toEqual(['headteacher', 'childProtectionLead', 'technologyLead', 'lineManager']);
});

test('its crests are small pictures', () => {
  expect(policy.school.logos.map(({ image }) => image.slice(0, 22))).toEqual(Array(2).fill('data:image/png;base64,'));
  for (const { image } of policy.school.logos) expect(image.length).toBeLessThan(60_000);
});
