import type { NamesFile } from '../../components/builder/names-section.tsx';
import type { StaffMember, Student } from '../../lib/model/policy.ts';
import { readPeople } from '../../lib/roster/read-people.ts';
import { readTables, UnreadableTable } from '../../lib/roster/read-table.ts';
import { startOfLastYear } from '../../lib/roster/roll-over.ts';

/** The people in one export, and what to tell about it. Of a workbook, the sheet with the most names. */
export async function readNames(
  file: File,
  kind: 'students' | 'staff',
  today: string,
): Promise<{ people: readonly (Student | StaffMember)[]; shown: NamesFile }> {
  try {
    const tables = await readTables(new Uint8Array(await file.arrayBuffer()));
    const [best] = tables
      .flatMap((table) => readPeople(table, { kind, leftBefore: startOfLastYear(today) }) ?? [])
      .sort((a, b) => b[kind].length - a[kind].length);
    if (!best) return { people: [], shown: { name: file.name, problem: 'no-names' } };
    const { used, unread, leavers } = best;
    const classes = new Set(best.students.flatMap((student) => student.class ?? [])).size;
    return {
      people: best[kind],
      shown: { name: file.name, people: best[kind].length, classes, used, unread, leavers },
    };
  } catch (error) {
    const problem = error instanceof UnreadableTable ? error.reason : 'not-a-table';
    return { people: [], shown: { name: file.name, problem } };
  }
}
