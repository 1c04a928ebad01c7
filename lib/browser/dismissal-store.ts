import { browser } from 'wxt/browser';
import { dismissals } from '../detectors/text/roster/dismissals.ts';
import type { NotSchool } from '../model/own.ts';

/** One thing a person has said is not about school. The words themselves are kept nowhere. */
export interface Dismissal {
  readonly id: string;
  /** What the person chose to call it; may be empty. */
  readonly name: string;
  /** Whose names these are; a child's are given at the welcome page. */
  readonly kind: 'words' | 'child';
  /** Rules it holds for. */
  readonly rules: readonly string[];
  /** ISO date. */
  readonly since: string;
  readonly hashes: readonly string[];
}

interface Stored {
  /** Random bytes in hexadecimal, made with the first dismissal. */
  readonly key: string;
  readonly entries: readonly Dismissal[];
  /** How often people said so, by rule id alone. */
  readonly counts: Readonly<Record<string, number>>;
}

const KEY = 'dismissals';
const LONGEST_NAME = 60;

/** A name as a person calls it: the rules about students by which it could be taken for another child. */
const CHILD_RULES = ['student-reference', 'student-contact', 'parent-reference'] as const;

/** For the background and our own pages. */
export async function readDismissals(): Promise<Stored> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { key = '', entries = [], counts = {} } = (stored ?? {}) as Partial<Stored>;
  return { key, entries, counts };
}

let queue: Promise<unknown> = Promise.resolve();

/** One change after the other, so that none is lost. */
function change(work: (stored: Stored) => Stored): Promise<void> {
  const done = queue.then(async () => browser.storage.local.set({ [KEY]: work(await readDismissals()) }));
  queue = done.catch(() => {});
  return done;
}

const bytesOf = (digits: string) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function add(stored: Stored, words: readonly NotSchool[], entry: Pick<Dismissal, 'name' | 'kind'>): Stored {
  const key = stored.key || newKey();
  const { hashOf } = dismissals(bytesOf(key));
  const added: Dismissal = {
    ...entry,
    name: entry.name.trim().slice(0, LONGEST_NAME),
    id: crypto.randomUUID(),
    rules: [...new Set(words.map(({ rule }) => rule))],
    since: new Date().toISOString().slice(0, 10),
    hashes: [...new Set(words.map(({ rule, words }) => hashOf(rule, words)))],
  };
  return { ...stored, key, entries: [...stored.entries, added] };
}

/** Counts it, by rule alone. */
export function countDismissal(rules: readonly string[]): Promise<void> {
  return change((stored) => {
    const counts = { ...stored.counts };
    for (const rule of new Set(rules)) counts[rule] = (counts[rule] ?? 0) + 1;
    return { ...stored, counts };
  });
}

/** @param name what the person calls it. @throws when it can't be stored */
export function keepDismissal(words: readonly NotSchool[], name: string): Promise<void> {
  return change((stored) => add(stored, words, { name, kind: 'words' }));
}

/**
 * A child of the person's own, who goes to this school.
 * @param names the ways in which the person writes of them: "Grace Turner", "Grace", "Gracie"
 * @throws when it can't be stored
 */
export function keepOwnChild(names: readonly string[], called: string): Promise<void> {
  const ways = new Set(names.flatMap(waysToWrite));
  const words = [...ways].flatMap((way) => CHILD_RULES.map((rule) => ({ rule, words: way })));
  return change((stored) => add(stored, words, { name: called, kind: 'child' }));
}

/** "Grace Turner" is also written "Grace" and "Grace T". */
function waysToWrite(name: string): string[] {
  const [first = '', ...others] = name.trim().split(/\s+/);
  const last = others.at(-1);
  return [name.trim(), first, ...(last ? [`${first} ${last}`, `${first} ${last[0]}`] : [])].filter(Boolean);
}

/** From then on it is asked about again. */
export function removeDismissal(id: string): Promise<void> {
  return change((stored) => ({ ...stored, entries: stored.entries.filter((entry) => entry.id !== id) }));
}
