import type { HashedRoster, StaffMember, Student } from '../../../model/policy.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { HASH_BYTES, hex, keyedHash } from './keyed-hash.ts';
import { remembering } from './remembering.ts';
import { formsOf, NAME_FORMS, NOBODY, type Roster, rosterFrom } from './roster.ts';

/**
 * A list of names that nobody can read off a device. Format 2, in base64:
 *
 *     16 bytes   the key
 *      1 byte    how many groups of forms follow
 *      4 bytes   each: who is written so, and how, most significant byte first: bit n is `NAME_FORMS[n]` of a student, bit n + 16
 *                of a member of staff
 *     then for each way of writing a name, in the order of its bytes (one name may stand there several times):
 *      5 bytes   HMAC-SHA-256 of the folded name under the key, first five bytes
 *      1 byte    number of the group, from 0
 *
 * Format 1, which is still read, has no groups, 8 bytes of each hash, and the 4 bytes of the group beside it.
 *
 * Five bytes: among 20,000 entries a word that is nobody's name meets one in fifty million.
 * The key lies beside the hashes: whoever has both can test whether a name they already know is on the list, but cannot list it.
 */
export const ROSTER_FORMAT = 2;
const KEY_BYTES = 16;
const STAFF_SHIFT = 16;
const MOST_GROUPS = 255;
const SHORT_HASH_BYTES = 5;
const ENTRY_BYTES = SHORT_HASH_BYTES + 1;
const ENTRY_BYTES_1 = HASH_BYTES + 4;

interface People {
  readonly students: readonly Student[];
  readonly staff: readonly StaffMember[];
}

const bitsOf = (group: number): number[] =>
  Array.from({ length: 32 }, (_, bit) => (1 << bit) >>> 0).filter((bit) => (group & bit) !== 0);

/** At most `MOST_GROUPS` groups, the most frequent ones; what is in none of them is written as its single bits. */
function groupsOf(groups: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([group]) => group);
  if (byCount.length <= MOST_GROUPS) return byCount;
  const single = [...new Set(byCount.flatMap(bitsOf))];
  return [...new Set([...single, ...byCount.slice(0, MOST_GROUPS - single.length)])];
}

/**
 * Makes the list.
 * @param key 16 random bytes, new for every list
 * @returns what stands in the settings as `roster`
 */
export function hashRoster({ students, staff }: People, key: Uint8Array): HashedRoster {
  const hash = keyedHash(key);
  const entries = new Map<string, number>();
  const add = (people: readonly (Student | StaffMember)[], shift: number) => {
    for (const person of people)
      for (const [form, name] of formsOf(person)) {
        const hashed = hash(name).slice(0, SHORT_HASH_BYTES * 2);
        entries.set(hashed, ((entries.get(hashed) ?? 0) | (1 << (NAME_FORMS.indexOf(form) + shift))) >>> 0);
      }
  };
  add(students, 0);
  add(staff, STAFF_SHIFT);
  const groups = groupsOf([...entries.values()]);
  const number = new Map(groups.map((group, index) => [group, index]));
  const rows = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([hashed, group]) =>
      (number.has(group) ? [group] : bitsOf(group)).map((part) => [hashed, number.get(part) ?? 0] as const),
    );
  const bytes = new Uint8Array(KEY_BYTES + 1 + groups.length * 4 + rows.length * ENTRY_BYTES);
  bytes.set(key.subarray(0, KEY_BYTES));
  bytes[KEY_BYTES] = groups.length;
  const view = new DataView(bytes.buffer);
  let at = KEY_BYTES + 1;
  for (const group of groups) {
    view.setUint32(at, group);
    at += 4;
  }
  for (const [hashed, group] of rows) {
    view.setUint32(at, Number.parseInt(hashed.slice(0, 8), 16));
    view.setUint8(at + 4, Number.parseInt(hashed.slice(8), 16));
    view.setUint8(at + SHORT_HASH_BYTES, group);
    at += ENTRY_BYTES;
  }
  return { format: ROSTER_FORMAT, data: toBase64(bytes), students: students.length, staff: staff.length };
}

/** @returns students and staff of a hashed list; empty rosters when it has another format or cannot be read */
export function readHashedRoster({ format, data }: Pick<HashedRoster, 'format' | 'data'>): {
  students: Roster;
  staff: Roster;
} {
  const bytes = format === 1 || format === ROSTER_FORMAT ? fromBase64(data) : undefined;
  if (!bytes || bytes.length < KEY_BYTES + 1) return { students: NOBODY, staff: NOBODY };
  const find = format === 1 ? finder1(bytes) : finder2(bytes);
  const hash = keyedHash(bytes.slice(0, KEY_BYTES));
  const groupOf = remembering((name) => find(hash(name)));
  return {
    students: rosterFrom((name) => groupOf(name) & 0xffff),
    staff: rosterFrom((name) => groupOf(name) >>> STAFF_SHIFT),
  };
}

/** From a hash in hexadecimal digits to its group of forms; 0 for none. */
type Find = (hashed: string) => number;

function finder1(bytes: Uint8Array): Find {
  const entries = new Map<string, number>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = KEY_BYTES; at + ENTRY_BYTES_1 <= bytes.length; at += ENTRY_BYTES_1)
    entries.set(hex(bytes.subarray(at, at + HASH_BYTES)), view.getUint32(at + HASH_BYTES));
  return (hashed) => entries.get(hashed) ?? 0;
}

/** Searches the bytes as they are: nothing is built when a page opens. */
function finder2(bytes: Uint8Array): Find {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const groups = KEY_BYTES + 1;
  const entries = groups + view.getUint8(KEY_BYTES) * 4;
  const count = Math.max(0, Math.floor((bytes.length - entries) / ENTRY_BYTES));
  const hashAt = (index: number) => {
    const at = entries + index * ENTRY_BYTES;
    return view.getUint32(at) * 256 + view.getUint8(at + 4);
  };
  return (hashed) => {
    const wanted = Number.parseInt(hashed.slice(0, SHORT_HASH_BYTES * 2), 16);
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hashAt(middle) < wanted) low = middle + 1;
      else high = middle;
    }
    let found = 0;
    for (; low < count && hashAt(low) === wanted; low++) {
      const group = groups + view.getUint8(entries + low * ENTRY_BYTES + SHORT_HASH_BYTES) * 4;
      if (group + 4 <= entries) found |= view.getUint32(group);
    }
    return found;
  };
}
