import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { exportsOf, madeUpSchool } from '../roster/made-up-school.ts';

const root = join(import.meta.dirname, '../../..');
const work = mkdtempSync(join(tmpdir(), 'second-look-policy-'));
afterAll(() => rmSync(work, { recursive: true }));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'cli/policy.ts'), ...args], { cwd: work, encoding: 'utf8' });
const corbets = join(root, 'examples/corbets-tey.policy.json');
const fennimore = join(root, 'examples/fennimore-lane.policy.json');
const ID = 'nmkecegpbpomhgpijodmfjdbdfjadkpc';

test('check names the blanks and the problems', () => {
  const { stdout, status } = run('check', corbets);
  expect(status).toBe(1);
  expect(stdout.match(/ is blank: /g)).toHaveLength(4);
  writeFileSync(join(work, 'bad.json'), '{"accounts":[{"site":"x"}]}');
  expect(run('check', 'bad.json')).toMatchObject({
    status: 1,
    stderr: 'bad.json: accounts[0] needs a handle or an id\n',
  });
  expect(run('check', fennimore)).toMatchObject({ status: 0 });
});

test('exports become hashes, and the blank is filled', () => {
  const school = madeUpSchool(100);
  writeFileSync(join(work, 'students.csv'), exportsOf(school).sims);
  writeFileSync(join(work, 'staff.csv'), 'Title,Forename,Surname\nMr,Will,Barker\n');
  const { stderr, status } = run(
    'settings',
    corbets,
    '--students',
    'students.csv',
    '--staff',
    'staff.csv',
    '--out',
    'made.json',
  );
  expect([status, stderr]).toEqual([0, expect.stringContaining('100 names, 0 rows without one, 0 leavers left out')]);
  const text = readFileSync(join(work, 'made.json'), 'utf8');
  expect(parsePolicy(JSON.parse(text))).toMatchObject({
    problems: [],
    policy: { roster: { students: 100, staff: 1 } },
  });
  for (const { last } of school) expect(text).not.toContain(last);
  expect(run('check', 'made.json').stdout.match(/ is blank: /g)).toHaveLength(3);
});

test('a pack from names in plain words holds none of them', () => {
  const { stdout, status } = run(
    'pack',
    fennimore,
    '--id',
    ID,
    '--url',
    'https://it.school.example/sl/',
    '--out',
    'pack',
  );
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+ files in pack\. Begin with README\.md\.\n$/)]);
  for (const path of readdirSync(join(work, 'pack'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.\w+$/.test(path)) continue;
    const text = readFileSync(join(work, 'pack', path), path.endsWith('.reg') ? 'utf16le' : 'utf8');
    expect([path, text.includes('Okafor')]).toEqual([path, false]);
  }
  expect(readFileSync(join(work, 'pack/linux/chrome/second-look.json'), 'utf8')).toContain(
    'https://it.school.example/sl/update.xml',
  );
});

test('ids and address come from a release; a file for personal devices may go without names', () => {
  writeFileSync(
    join(work, 'release.json'),
    JSON.stringify({ chromiumId: ID, geckoId: 'a@b.example', baseUrl: 'https://r.example' }),
  );
  expect(run('pack', fennimore, '--release', '.', '--ring', 'pilot', '--out', 'pack.zip').status).toBe(0);
  expect(existsSync(join(work, 'pack.zip'))).toBe(true);
  expect(run('personal', fennimore, '--no-roster', '--out', 'own.secondlook').status).toBe(0);
  const own = JSON.parse(readFileSync(join(work, 'own.secondlook'), 'utf8'));
  expect(own).toMatchObject({ school: { name: 'Fennimore Lane School' } });
  for (const gone of ['students', 'staff', 'roster', 'workingHours']) expect(own).not.toHaveProperty(gone);
});

test.each([
  [[], 'Usage:'],
  [['pack', fennimore, '--out', 'x'], 'An id of 32 letters is needed'],
  [['settings', fennimore], '--out is needed'],
  [['check', 'nowhere.json'], 'nowhere.json: ENOENT'],
])('%j is refused in plain words', (args, words) => {
  expect(run(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(words) });
});
