import type { Handle, StaffMember, Student } from '../model/policy.ts';
import { type ColumnRole, hasNames, readColumns } from './columns.ts';
import type { Table } from './read-table.ts';

export type PersonKind = 'students' | 'staff';

/** People found in an export. */
export interface FoundPeople {
  /** Who they seem to be, from the columns; people may know better. */
  readonly kind: PersonKind;
  readonly students: readonly Student[];
  readonly staff: readonly StaffMember[];
  /** Headings that were understood, as written. */
  readonly used: readonly string[];
  /** Numbers of the rows (from 1, the heading row included) that hold no name. */
  readonly unread: readonly number[];
  /** How many rows were left out because the person has left. */
  readonly leavers: number;
}

interface Options {
  /** Who the file lists, where that is known. */
  readonly kind?: PersonKind | undefined;
  /** ISO date; people who left before are left out. */
  readonly leftBefore: string;
}

/** Report titles and dates may stand above the headings. */
const MOST_ROWS_ABOVE = 20;
const TITLE = /^(mr|mrs|miss|ms|mx|dr|prof|professor|sir|dame|rev|revd|fr|sr)\.?$/i;

/** `31/08/2026` or `2026-08-31` → `2026-08-31`. British exports write the day first. */
function isoDate(written: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(written) ?? [];
  if (day !== undefined) return `${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d\d-\d\d/.exec(written)?.[0];
}

interface Name {
  readonly first: string;
  readonly last: string;
  readonly title?: string;
  readonly nicknames: readonly string[];
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** "Okafor, Jayden (Jay)", "Mrs Helen Whitcombe", "WHITCOMBE, Mrs H" → its parts. */
function parseFullName(written: string): Name {
  const nicknames = [...written.matchAll(/[("“‘']\s*([\p{L}][\p{L}\p{M} '’-]*?)\s*[)"”’'](?=\s|,|$)/gu)].map((match) =>
    tidy(match[1] ?? ''),
  );
  const bare = tidy(written.replace(/[("“‘]\s*[\p{L}][\p{L}\p{M} '’-]*?\s*[)"”](?=\s|,|$)/gu, ' '));
  const [surname, ...rest] = bare.split(/\s*,\s*/);
  const isTurned = rest.length > 0 && surname !== undefined;
  const words = (isTurned ? rest.join(' ') : bare).split(' ').filter((word) => word !== '');
  const title = words.find((word) => TITLE.test(word))?.replace('.', '');
  const names = words.filter((word) => !TITLE.test(word));
  return {
    first: isTurned ? names.join(' ') : names.slice(0, -1).join(' ') || (names[0] ?? ''),
    last: isTurned ? surname : names.length > 1 ? (names.at(-1) ?? '') : '',
    ...(title === undefined ? {} : { title }),
    nicknames: nicknames.filter((nick) => bare !== nick),
  };
}

const same = (one: string, other: string) => one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;

/**
 * The people in a table with headings, as SIMS, Arbor, Bromcom and people by hand write them.
 * @returns `undefined` when no row looks like headings with names
 */
export function readPeople(table: Table, { kind, leftBefore }: Options): FoundPeople | undefined {
  const candidates = table
    .slice(0, MOST_ROWS_ABOVE)
    .map((row, index) => ({ index, columns: readColumns(row) }))
    .filter(({ columns }) => hasNames(columns));
  const heading = candidates.sort((a, b) => b.columns.size - a.columns.size || a.index - b.index)[0];
  if (!heading) return undefined;
  const { columns } = heading;
  const seemsStaff =
    !columns.has('studentOnly') &&
    !columns.has('class') &&
    (columns.has('title') || columns.has('role') || columns.has('staffOnly'));
  const whose = kind ?? (seemsStaff ? 'staff' : 'students');

  const students: Student[] = [];
  const staff: StaffMember[] = [];
  const unread: number[] = [];
  let leavers = 0;
  for (const [offset, row] of table.slice(heading.index + 1).entries()) {
    const cell = (role: ColumnRole) => tidy(row[columns.get(role) ?? -1] ?? '');
    const left = isoDate(cell('left'));
    if (left !== undefined && left < leftBefore) {
      leavers += 1;
      continue;
    }
    const full = parseFullName(cell('full'));
    const first = cell('forename') || cell('legalForename') || full.first;
    const last = cell('surname') || cell('legalSurname') || full.last;
    const name = tidy(`${first} ${last}`);
    if (!/\p{L}/u.test(name)) {
      unread.push(heading.index + offset + 2);
      continue;
    }
    const legalFirst = cell('legalForename');
    const legalLast = cell('legalSurname');
    const nicknames = [...cell('nickname').split(/[,;/]/), ...full.nicknames, legalFirst]
      .map(tidy)
      .filter((nick) => nick !== '' && !same(nick, first) && !same(nick, name));
    const handles = (['x', 'facebook', 'instagram'] as const).flatMap((site): Handle[] => {
      const handle = cell(site).replace(/^@/, '').toLowerCase();
      return handle === '' || /\s/.test(handle) ? [] : [{ site, handle }];
    });
    const common = { name, nicknames: [...new Set(nicknames)], handles };
    const group = cell('class');
    const title = cell('title') || full.title;
    const role = cell('role');
    const add = (who: typeof common) =>
      whose === 'students'
        ? students.push({ ...who, ...(group ? { class: group } : {}) })
        : staff.push({ ...who, ...(title ? { title } : {}), ...(role ? { role } : {}) });
    add(common);
    // Somebody known by another surname than the legal one is found by both.
    if (legalLast !== '' && !same(legalLast, last))
      add({ ...common, name: tidy(`${legalFirst || first} ${legalLast}`), handles: [] });
  }
  const headings = table[heading.index] ?? [];
  const used = [...columns].filter(([role]) => !role.endsWith('Only')).map(([, at]) => headings[at] ?? '');
  return { kind: whose, students, staff, used: [...new Set(used)], unread, leavers };
}
