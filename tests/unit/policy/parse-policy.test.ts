import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '../../../lib/model/finding.ts';
import { SITE_IDS } from '../../../lib/model/site.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const example = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../examples/fennimore-lane.policy.json'), 'utf8'),
);
const defaults = parsePolicy({}).policy;
const messages = (value: unknown) => parsePolicy(value).problems.map(({ path, message }) => `${path}: ${message}`);

/** Everything the rest of the product takes for granted. */
function expectUsable(value: unknown): void {
  const { policy, problems } = parsePolicy(value);
  expect(policy.schema).toBe(1);
  for (const list of [policy.accounts, policy.students, policy.staff, policy.classes, policy.workingHours.days])
    expect(Array.isArray(list)).toBe(true);
  for (const person of [...policy.students, ...policy.staff]) {
    expect(person.name.trim()).not.toBe('');
    for (const { site, handle } of person.handles) {
      expect(SITE_IDS).toContain(site);
      expect(handle).toBe(handle.replace('@', '').toLowerCase());
    }
  }
  for (const pair of Object.values(policy.levels))
    for (const level of Object.values(pair)) expect(LEVELS).toContain(level);
  for (const { day, from, to } of policy.workingHours.days) expect(day >= 1 && day <= 7 && from < to).toBe(true);
  expect(policy.patienceSeconds).toBeGreaterThan(0);
  for (const { path, message } of problems) expect([typeof path, message.length > 5]).toEqual(['string', true]);
}

test('nothing at all gives the defaults, without a problem', () => {
  for (const nothing of [undefined, null, {}]) expect(parsePolicy(nothing)).toEqual({ policy: defaults, problems: [] });
  expect(defaults).toMatchObject({
    accounts: [],
    students: [],
    levels: {},
    officialPosting: 'yes',
    patienceSeconds: 8,
  });
});

test('anything but a group of settings gives the defaults and says so', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  const thrower = Object.defineProperty({}, 'school', {
    enumerable: true,
    get() {
      throw new Error('no');
    },
  });
  for (const wrong of [1, 'text', [], true, cycle, thrower, { a: 1n }, () => 1, Symbol('s')])
    expect(parsePolicy(wrong)).toEqual({
      policy: defaults,
      problems: [{ path: '', message: 'must be a group of settings in { }' }],
    });
});

test('one bad value takes down only itself, and is named', () => {
  const settings = structuredClone(example);
  settings.students[3].name = 42;
  settings.students[5].nicknames = ['Rosie', { a: 1 }];
  settings.students[7] = 'Muhammad Rahman';
  settings.accounts[1].id = { no: 1 };
  settings.levels.political = { personal: 'loud', official: 'Block' };
  settings.contacts.headteacher.email = 'at school';
  settings.workingHours.days[2].to = '07:00';
  settings.hashtag = '#a';
  settings.patienceSeconds = '8';
  settings.school.logos[0].image = 'https://school.example/logo.png';
  const { policy } = parsePolicy(settings);
  expect(messages(settings).sort()).toEqual([
    'accounts[1].id: must be a number in quotes, such as "1500000000000000001"',
    'accounts[1]: needs a handle or an id',
    'contacts.headteacher.email: must be an email address',
    'hashtag: is not a known setting',
    'levels.political.personal: must be one of off, notice, warn, justify, block',
    'patienceSeconds: must be a whole number of seconds from 1 to 60',
    'school.logos[0].image: must be a picture as a data URL (data:image/png;base64,…; PNG, JPEG, SVG or WebP)',
    'students[3].name: must be some text',
    'students[5].nicknames[1]: must be some text',
    'workingHours.days[2].to: must be later than 08:30',
  ]);
  expect(policy.students).toHaveLength(59);
  expect(policy.students.find(({ name }) => name === 'Rose Bennett')?.nicknames).toEqual(['Rosie']);
  expect(policy.accounts.map(({ site }) => site)).toEqual(['x', 'instagram']);
  expect(policy.levels['political']).toEqual({ official: 'block' });
  expect(policy.contacts.headteacher?.name).toBe('Mrs Helen Whitcombe');
  expect(policy.workingHours.days.map(({ day }) => day)).toEqual([1, 2, 4, 5]);
  expect(policy.school.logos).toHaveLength(1);
});

test('a member that is missing takes its group with it, nothing above', () => {
  const settings = {
    version: '3',
    roster: { data: 4 },
    students: [{ class: '4B', nicknames: 5 }, { name: 'Ann Lee' }],
  };
  const { policy } = parsePolicy(settings);
  expect(messages(settings)).toContain('students[0].name: is missing');
  expect(policy.students.map(({ name }) => name)).toEqual(['Ann Lee']);
  expect([policy.version, policy.roster]).toEqual(['3', undefined]);
});

test('what people write by hand is understood', () => {
  const { policy, problems } = parsePolicy({
    $schema: './schema.json',
    _note: 'for the office',
    version: 2,
    reviewDate: '',
    school: { hashtags: '#One, Two;three', domains: ['https://www.School.example/about', '@school.example'] },
    accounts: [
      { site: 'Twitter', handle: 'https://x.com/OurSchool?s=20' },
      { site: 'fb', id: 61550000000001 },
    ],
    students: ['Ann Lee', { name: ' Bo Ray ', class: 4, nicknames: 'B, Bobo', handles: { 'x.com': '@Bo, @BO_2' } }],
    workingHours: {
      timeZone: 'europe/london',
      days: [
        { day: 'Mon–Wed', from: '8.30', to: '4pm' },
        { day: 'thurs and Friday', from: '9', to: '12:30 pm' },
        { day: 6, from: '12am', to: '24:00' },
      ],
    },
    levels: { political: 'WARN' },
    officialPosting: 'Ask',
  });
  expect(problems).toEqual([]);
  expect(policy).toMatchObject({
    version: '2',
    school: { hashtags: ['One', 'Two', 'three'], domains: ['school.example', 'school.example'] },
    accounts: [
      { site: 'x', handle: 'ourschool' },
      { site: 'facebook', id: '61550000000001' },
    ],
    approvedNetworks: ['x', 'facebook'],
    classes: ['4'],
    students: [
      { name: 'Ann Lee', nicknames: [], handles: [] },
      {
        name: 'Bo Ray',
        class: '4',
        nicknames: ['B', 'Bobo'],
        handles: [
          { site: 'x', handle: 'bo' },
          { site: 'x', handle: 'bo_2' },
        ],
      },
    ],
    levels: { political: { personal: 'warn', official: 'warn' } },
    officialPosting: 'ask',
  });
  expect(policy).not.toHaveProperty('reviewDate');
  expect(policy.workingHours).toEqual({
    timeZone: 'Europe/London',
    days: [
      ...[1, 2, 3].map((day) => ({ day, from: '08:30', to: '16:00' })),
      ...[4, 5].map((day) => ({ day, from: '09:00', to: '12:30' })),
      { day: 6, from: '00:00', to: '24:00' },
    ],
  });
});

test('days and times that mean nothing are refused', () => {
  const stretch = { day: 'Monday', from: '08:30', to: '16:00' };
  for (const bad of [
    { day: 'Someday' },
    { day: 'Fri-Mon' },
    { day: '8' },
    { day: 'm' },
    { from: '25:00' },
    { to: '13pm' },
    { to: '16:75' },
  ]) {
    const { policy, problems } = parsePolicy({
      workingHours: {
        days: [
          { ...stretch, ...bad },
          { ...stretch, day: 'Sunday' },
        ],
      },
    });
    expect([bad, policy.workingHours.days.map(({ day }) => day), problems.length]).toEqual([bad, [7], 1]);
  }
  expect(messages({ workingHours: { timeZone: 'Europe/Fennimore' } })).toEqual([
    'workingHours.timeZone: must be a time zone such as Europe/London',
  ]);
});

test('names that objects have by nature are plain names here', () => {
  const settings = JSON.parse(
    '{"__proto__": {"a": 1}, "levels": {"__proto__": "x", "constructor": "warn"}, "toString": 1}',
  );
  expectUsable(settings);
  expect(messages(settings)).toContain('toString: is not a known setting');
});

test('a long list of nonsense is read in good time', () => {
  const students = Array.from({ length: 2000 }, (_, index) =>
    index % 2 ? { nicknames: [1, {}], handles: { x: '#' } } : { name: `N${index}` },
  );
  const start = performance.now();
  expect(parsePolicy({ students }).policy.students).toHaveLength(1000);
  expect(performance.now() - start).toBeLessThan(5_000);
});

const PARTS = [
  'school',
  'accounts',
  'students',
  'levels',
  'workingHours',
  'contacts',
  'name',
  'handles',
  'x',
  'site',
  'personal',
  'days',
  'day',
  'roster',
  'data',
  'siteOverrides',
  'logos',
  'image',
];
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.constantFrom(...PARTS), fc.jsonValue({ maxDepth: 3 })),
);

test('any JSON gives a usable policy', () => {
  fc.assert(fc.property(fc.oneof(anything, fc.dictionary(fc.constantFrom(...PARTS), anything)), expectUsable), {
    numRuns: 2_000,
  });
});

/** Every place in `value`, as a path of keys. */
const placesIn = (value: unknown): (string | number)[][] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => {
        const name = Array.isArray(value) ? Number(key) : key;
        return [[name], ...placesIn(inner).map((path) => [name, ...path])];
      });
/** The example with fewer people: quicker to damage a thousand times. */
const small = { ...example, students: example.students.slice(0, 10), staff: example.staff.slice(0, 5) };
const PLACES = placesIn(small);

test('1,000 malformed variants of the example: a usable policy, and only the top-level keys that were touched differ', () => {
  const good = parsePolicy(small).policy;
  const damage = fc.array(fc.tuple(fc.constantFrom(...PLACES), fc.oneof(anything, fc.constant(undefined))), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(damage, (changes) => {
      const settings = structuredClone(small);
      for (const [path, value] of changes) {
        let at = settings;
        for (const key of path.slice(0, -1)) at = typeof at?.[key] === 'object' ? at[key] : undefined;
        if (at) at[path.at(-1) ?? ''] = value;
      }
      expectUsable(settings);
      const touched = new Set(
        changes.flatMap(([[top]]) =>
          top === 'students' ? [top, 'classes'] : top === 'accounts' ? [top, 'approvedNetworks'] : [top],
        ),
      );
      const { policy } = parsePolicy(settings);
      for (const [key, value] of Object.entries(good)) if (!touched.has(key)) expect(policy).toHaveProperty(key, value);
    }),
    { numRuns: 1_000 },
  );
}, 120_000);

test('breaks, terms and two-week patterns are read; what is wrong in them is named and nothing else is lost', () => {
  const { policy, problems } = parsePolicy({
    workingHours: {
      days: [{ day: 'Mon-Tue', from: '8.30', to: '4pm', week: 2 }],
      breaks: [{ day: 'Monday to Friday', from: '12:00', to: '13:00' }],
      weekOne: '2026-09-07',
      terms: [
        { from: '2026-09-03', to: '2026-10-23' },
        { from: '2026-12-18', to: '2026-11-02' },
      ],
      insetDays: ['2026-09-01', 'soon'],
      bankHolidays: 'Scotland',
    },
    usage: { log: true, remindAtMinutes: [60, 15, 15], retentionDays: 0 },
  });
  expect(policy.workingHours).toMatchObject({
    days: [
      { day: 1, from: '08:30', to: '16:00', week: 2 },
      { day: 2, from: '08:30', to: '16:00', week: 2 },
    ],
    breaks: { length: 5 },
    terms: [{ from: '2026-09-03', to: '2026-10-23' }],
    insetDays: ['2026-09-01'],
    bankHolidays: 'scotland',
  });
  expect(policy.usage).toMatchObject({ log: true, remindAtMinutes: [15, 60], retentionDays: 130 });
  expect(problems.map(({ path }) => path).sort()).toEqual([
    'usage.retentionDays',
    'workingHours.insetDays[1]',
    'workingHours.terms[1].to',
  ]);
});
