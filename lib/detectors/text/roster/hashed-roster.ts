import type { StaffMember, Student } from '../../../model/policy.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { HASH_BYTES, hex, keyedHash } from './keyed-hash.ts';
import { formsOf, NAME_FORMS, type Roster } from './roster.ts';

/**
 * A list of names that nobody can read off a device. Format 1, in base64:
 *
 *     16 bytes   the key
 *     then for each way of writing a name, in the order of its bytes:
 *      8 bytes   HMAC-SHA-256 of the folded name under the key, first eight bytes
 *      4 bytes   who is written so, and how, most significant byte first: bit n is `NAME_FORMS[n]` of a student,
 *                bit n + 16 of a member of staff
 *
 * The key lies beside the hashes: whoever has both can test whether a name they already know is on the list, but cannot list it.
 */
export const ROSTER_FORMAT = 1;
const KEY_BYTES = 16;
const ENTRY_BYTES = HASH_BYTES + 4;
const STAFF_SHIFT = 16;

interface People {
  readonly students: readonly Student[];
  readonly staff: readonly StaffMember[];
}

/**
 * Makes the list.
 * @param key 16 random bytes, new for every list
 * @returns what stands in the settings as `roster`
 */
export function hashRoster({ students, staff }: People, key: Uint8Array): { format: number; data: string } {
  const hash = keyedHash(key);
  const entries = new Map<string, number>();
  const add = (people: readonly (Student | StaffMember)[], shift: number) => {
    for (const person of people)
      for (const [form, name] of formsOf(person)) {
        const hashed = hash(name);
        entries.set(hashed, (entries.get(hashed) ?? 0) | (1 << (NAME_FORMS.indexOf(form) + shift)));
      }
  };
  add(students, 0);
  add(staff, STAFF_SHIFT);
  const bytes = new Uint8Array(KEY_BYTES + entries.size * ENTRY_BYTES);
  bytes.set(key.subarray(0, KEY_BYTES));
  const view = new DataView(bytes.buffer);
  let at = KEY_BYTES;
  for (const [hashed, bits] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (let i = 0; i < HASH_BYTES; i++) view.setUint8(at + i, Number.parseInt(hashed.slice(i * 2, i * 2 + 2), 16));
    view.setUint32(at + HASH_BYTES, bits);
    at += ENTRY_BYTES;
  }
  return { format: ROSTER_FORMAT, data: toBase64(bytes) };
}

/** @returns students and staff of a hashed list; empty rosters when it has another format or cannot be read */
export function readHashedRoster({ format, data }: { format: number; data: string }): {
  students: Roster;
  staff: Roster;
} {
  const bytes = format === ROSTER_FORMAT ? fromBase64(data) : undefined;
  if (!bytes || bytes.length < KEY_BYTES) return { students: NOBODY, staff: NOBODY };
  const entries = new Map<string, number>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = KEY_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES)
    entries.set(hex(bytes.subarray(at, at + HASH_BYTES)), view.getUint32(at + HASH_BYTES));
  const hash = keyedHash(bytes.slice(0, KEY_BYTES));
  const roster = (shift: number): Roster => ({
    has: (form, name) => (((entries.get(hash(name)) ?? 0) >>> (NAME_FORMS.indexOf(form) + shift)) & 1) === 1,
  });
  return { students: roster(0), staff: roster(STAFF_SHIFT) };
}

const NOBODY: Roster = { has: () => false };
