import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { hashRoster, readHashedRoster } from '../../../lib/detectors/text/roster/hashed-roster.ts';
import { rosterOf } from '../../../lib/detectors/text/roster/roster.ts';
import { readPeople } from '../../../lib/roster/read-people.ts';
import { readTables } from '../../../lib/roster/read-table.ts';
import { rosterExpiry, startOfLastYear } from '../../../lib/roster/roll-over.ts';
import { exportsOf, madeUpSchool } from './made-up-school.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const peopleIn = async (bytes: Uint8Array, leftBefore = '2025-09-01') =>
  readPeople((await readTables(bytes))[0] ?? [], { leftBefore });

describe('2,000 students', () => {
  const school = madeUpSchool(2_000);
  const files = exportsOf(school);
  const key = new Uint8Array(16).map((_, i) => i * 31 + 5);

  test.each(['sims', 'arbor', 'bromcom'] as const)(
    'are read from a %s export, every one with class and nickname',
    async (system) => {
      const found = await peopleIn(files[system]);
      expect(found).toMatchObject({ kind: 'students', unread: [], leavers: 0, staff: [] });
      const plain = (name: string) => name.toLowerCase();
      expect(found?.students.map(({ name, nicknames, ...rest }) => [plain(name), rest.class, nicknames])).toEqual(
        school.map(({ first, last, known, group }) => [plain(`${first} ${last}`), group, known ? [known] : []]),
      );
    },
  );

  test('are at most 150 kB as hashes, and each is found by every way of writing the name', async () => {
    const students = (await peopleIn(files.arbor))?.students ?? [];
    const hashed = hashRoster({ students, staff: [] }, key);
    expect(JSON.stringify(hashed).length).toBeLessThanOrEqual(150_000);
    expect(hashed).toMatchObject({ students: 2_000, staff: 0 });
    const { students: secret } = readHashedRoster(hashed);
    const plain = rosterOf(students);
    for (const { first, last, group } of school) {
      const [f = '', l = ''] = [first, last].map((name) =>
        name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('ø', 'o').replace('’', ''),
      );
      for (const [form, name] of [
        ['given', f],
        ['full', `${f} ${l}`],
        ['given-class', `${f} ${group.toLowerCase()}`],
      ] as const)
        expect([name, secret.has(form, name)]).toEqual([name, plain.has(form, name)]);
    }
    expect(secret.has('full', 'nobody atall')).toBe(false);
  });
});

test('a name in each of the usual ways of writing it', async () => {
  const rows = [
    ['Okafor, Jayden (Jay)', 'Jayden Okafor', ['Jay']],
    ['O’NEILL-SMITH, Aoife Mary', 'Aoife Mary O’NEILL-SMITH', []],
    ['Chloé Lefèvre', 'Chloé Lefèvre', []],
    ['"Whitcombe, Mrs Helen"', 'Helen Whitcombe', []],
    ['van der Berg, Ŝimon', 'Ŝimon van der Berg', []],
  ] as const;
  const csv = ['Student;Class', ...rows.map(([written]) => `${written};4B`)].join('\n');
  const found = await peopleIn(utf8(csv));
  expect(found?.students.map(({ name, nicknames }) => [name, nicknames])).toEqual(
    rows.map(([, name, nicks]) => [name, nicks]),
  );
});

test('Windows-1252 without a word about it', async () => {
  const found = await peopleIn(latin1('Forename,Surname,Reg\r\nZo\u00eb,Pe\u00f1a,7A\r\nSi\u00e2n,O\u0092Brien,7B'));
  expect(found?.students.map(({ name }) => name)).toEqual(['Zoë Peña', 'Siân O’Brien']);
});

test('UTF-16, tabs, and Excel’s sep= line', async () => {
  const utf16 = new Uint8Array(Buffer.from('\ufeffForename\tSurname\nAnn\tLee\n', 'utf16le'));
  expect((await peopleIn(utf16))?.students[0]?.name).toBe('Ann Lee');
  expect((await peopleIn(utf8('sep=|\r\nForename|Surname\r\nAnn|Lee')))?.students[0]?.name).toBe('Ann Lee');
});

test('staff are told by their columns, with titles and roles', async () => {
  const found = await peopleIn(
    utf8('Title,First Name,Last Name,Job Title\nMr.,Will,Barker,Technology Lead\nDr,Ana,Núñez,\n'),
  );
  expect(found).toMatchObject({
    kind: 'staff',
    staff: [
      { name: 'Will Barker', title: 'Mr.', role: 'Technology Lead' },
      { name: 'Ana Núñez', title: 'Dr' },
    ],
  });
});

test('preferred and legal names: the legal ones are known too', async () => {
  const found = await peopleIn(
    utf8(
      'Legal Surname,Legal Forename,Preferred Surname,Preferred Forename,Reg Group\nJones,Katherine,Smith,Kate,9K\nLee,Ann,,,9K\n',
    ),
  );
  expect(found?.students).toEqual([
    { name: 'Kate Smith', class: '9K', nicknames: ['Katherine'], handles: [] },
    { name: 'Katherine Jones', class: '9K', nicknames: ['Katherine'], handles: [] },
    { name: 'Ann Lee', class: '9K', nicknames: [], handles: [] },
  ]);
});

test('leavers are left out, those of last year are kept', async () => {
  const found = await peopleIn(
    utf8('Forename,Surname,Leaving Date\nAnn,Lee,31/08/2024\nBo,Ray,24/07/2026\nCy,Fox,\n'),
    startOfLastYear('2026-09-10'),
  );
  expect(found?.students.map(({ name }) => name)).toEqual(['Bo Ray', 'Cy Fox']);
  expect(found?.leavers).toBe(1);
});

test('rows without a name are counted, not guessed', async () => {
  const found = await peopleIn(utf8('Forename,Surname,Reg\nAnn,Lee,4B\n,,4B\n--,,\nBo,Ray,4B\n'));
  expect(found?.unread).toEqual([3, 4]);
  expect(found?.students).toHaveLength(2);
});

test('a table of something else is no list of people', async () => {
  expect(await peopleIn(utf8('Item,Price\nPencil,2\n'))).toBeUndefined();
  await expect(readTables(new Uint8Array())).rejects.toMatchObject({ reason: 'empty' });
  await expect(readTables(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).rejects.toMatchObject({ reason: 'old-excel' });
  await expect(readTables(zipSync({ 'a.txt': strToU8('x') }))).rejects.toMatchObject({ reason: 'not-a-table' });
  await expect(readTables(new Uint8Array([1, 0, 2, 0, 0]))).rejects.toMatchObject({ reason: 'not-a-table' });
});

/** A workbook as Excel writes it, with shared texts, a number and an empty cell. */
function workbook(): Uint8Array {
  const texts = ['Forename', 'Surname', 'Reg Group', 'Zoë', 'Peña'];
  const file = (path: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${path}`);
  return zipSync({
    '[Content_Types].xml': file(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    ),
    '_rels/.rels': file(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': file(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Pupils" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': file(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': file(
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': file(
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2"><v>4</v></c></row></sheetData></worksheet>',
    ),
  });
}

test('a workbook', async () => {
  expect((await peopleIn(workbook()))?.students).toEqual([
    { name: 'Zoë Peña', class: '4', nicknames: [], handles: [] },
  ]);
});

test('the example school’s own roster as CSV', async () => {
  const { students } = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/roster.json'), 'utf8')) as {
    students: { name: string; class?: string; nicknames: string[] }[];
  };
  const csv = [
    'Full name,Class,Known as',
    ...students.map((s) => `${s.name},${s.class ?? ''},"${s.nicknames.join(';')}"`),
  ];
  const found = await peopleIn(utf8(csv.join('\n')));
  expect(found?.students.map(({ name, nicknames }) => [name, nicknames])).toEqual(
    students.map(({ name, nicknames }) => [name, nicknames]),
  );
});

test.each([
  ['2026-09-10', '2027-09-30', '2025-09-01'],
  ['2026-08-20', '2027-09-30', '2025-09-01'],
  ['2027-03-01', '2027-09-30', '2025-09-01'],
  ['2027-07-31', '2027-09-30', '2025-09-01'],
])('a list made on %s is good until %s and leaves out who left before %s', (today, expiry, leavers) => {
  expect([rosterExpiry(today), startOfLastYear(today)]).toEqual([expiry, leavers]);
});
