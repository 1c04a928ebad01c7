import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Outcome, Span, UncheckedRecord, UsageInterval, UsageLog } from '../model/usage.ts';
import { followUse, type Watch, type Words } from '../usage/follow-use.ts';
import type { NotesShown } from '../usage/next-note.ts';
import { type Changes, LONGEST_INTERVAL, placeIntervals, removeSpans } from '../usage/place-intervals.ts';

/** What is kept beside the log to go on from; nothing of it is older than a day. */
interface State {
  watch: Watch;
  words: Words;
  notes: NotesShown;
  /** The person has been told that the log is kept. */
  told: true;
  /** On a shared computer: whose session the log is of. */
  session: string;
  /** There has been a log: one without this was emptied by the browser. */
  kept: true;
}

interface Schema extends DBSchema {
  intervals: { key: number; value: UsageInterval };
  outcomes: { key: number; value: Outcome; indexes: { time: number } };
  unchecked: { key: number; value: UncheckedRecord; indexes: { time: number } };
  state: { key: string; value: State[keyof State] };
}

const NAME = 'usage';

/** One step for each version; a database is brought up from whatever version it has, and keeps what is in it. */
const MIGRATIONS: readonly ((db: IDBPDatabase<Schema>) => void)[] = [
  (db) => {
    db.createObjectStore('intervals', { keyPath: 'start' });
    db.createObjectStore('outcomes', { autoIncrement: true }).createIndex('time', 'time');
    db.createObjectStore('unchecked', { autoIncrement: true }).createIndex('time', 'time');
    db.createObjectStore('state');
  },
];

const ALL: Span = { start: 0, end: Number.MAX_SAFE_INTEGER };
const keys = ({ start, end }: Span) => IDBKeyRange.bound(start, end, false, true);

type Writing = IDBPTransaction<Schema, ('intervals' | 'state')[], 'readwrite'>;

export interface UsageStore {
  /** One look at the browser: what it counts as is worked out and written in one transaction, so that no death divides it. */
  follow(look: (watch: Watch | null) => Parameters<typeof followUse>[1], options: FollowOptions): Promise<Watch | null>;
  addOutcomes(outcomes: readonly Outcome[]): Promise<void>;
  addUnchecked(record: UncheckedRecord): Promise<void>;
  /** Puts back what was read once. */
  add(log: UsageLog): Promise<void>;
  /** What is recorded from `start` on, before `end`; intervals that reach into it whole. In order of time. */
  read(range?: Span): Promise<UsageLog>;
  /** Removes what was recorded in `range` (everything when left out); intervals that reach into it are cut. */
  remove(range?: Span): Promise<void>;
  readState<Key extends keyof State>(key: Key): Promise<State[Key] | undefined>;
  writeState<Key extends keyof State>(key: Key, value: State[Key] | undefined): Promise<void>;
  close(): void;
}

type FollowOptions = Omit<Parameters<typeof followUse>[2], 'words'>;

/** Makes `changes` worked out from the intervals around `spans`. */
async function change(
  writing: Writing,
  spans: readonly Span[],
  work: (around: readonly UsageInterval[]) => Changes,
): Promise<void> {
  if (spans.length === 0) return;
  const start = Math.min(...spans.map((span) => span.start)) - LONGEST_INTERVAL;
  const intervals = writing.objectStore('intervals');
  const around = await intervals.getAll(keys({ start, end: Math.max(...spans.map((span) => span.end)) }));
  const { remove, put } = work(around);
  await Promise.all(remove.map((key) => intervals.delete(key)));
  await Promise.all(put.map((interval) => intervals.put(interval)));
}

/** Whether there is a log in this profile; none is made. */
export async function hasUsageStore(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

/**
 * The log of this profile.
 * @param onClosed it had to be closed, for a newer version of ours or because the browser gave it up
 * @throws when the browser can't open it: a newer version wrote it, or it is damaged
 */
export async function openUsageStore(onClosed: () => void = () => {}): Promise<UsageStore> {
  const db = await openDB<Schema>(NAME, MIGRATIONS.length, {
    upgrade: (opened, from) => {
      for (const step of MIGRATIONS.slice(from)) step(opened);
    },
    // Another copy of ours wants to bring the database up: it goes first.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });

  return {
    async follow(look, options) {
      const writing = db.transaction(['intervals', 'state'], 'readwrite');
      const state = writing.objectStore('state');
      const before = (await state.get('watch')) as Watch | undefined;
      const words = (await state.get('words')) as Words | undefined;
      const step = followUse(before ?? null, look(before ?? null), { ...options, words: words ?? {} });
      await change(writing, step.takeBack, (around) => removeSpans(around, step.takeBack));
      await change(writing, step.add, (around) => placeIntervals(around, step.add));
      if (step.watch) await state.put(step.watch, 'watch');
      else if (before) await state.delete('watch');
      await writing.done;
      return step.watch;
    },
    async addOutcomes(outcomes) {
      const writing = db.transaction('outcomes', 'readwrite');
      await Promise.all([...outcomes.map((outcome) => writing.store.add(outcome)), writing.done]);
    },
    async addUnchecked(record) {
      await db.add('unchecked', record);
    },
    async add({ intervals, outcomes, unchecked }) {
      const writing = db.transaction(['intervals', 'outcomes', 'unchecked'], 'readwrite');
      await Promise.all([
        ...intervals.map((interval) => writing.objectStore('intervals').put(interval)),
        ...outcomes.map((outcome) => writing.objectStore('outcomes').add(outcome)),
        ...unchecked.map((record) => writing.objectStore('unchecked').add(record)),
        writing.done,
      ]);
    },
    async read(range = ALL) {
      const reading = db.transaction(['intervals', 'outcomes', 'unchecked'], 'readonly');
      const [intervals, outcomes, unchecked] = await Promise.all([
        reading
          .objectStore('intervals')
          .getAll(keys({ start: Math.max(0, range.start - LONGEST_INTERVAL), end: range.end })),
        reading.objectStore('outcomes').index('time').getAll(keys(range)),
        reading.objectStore('unchecked').index('time').getAll(keys(range)),
      ]);
      return { intervals: intervals.filter(({ end }) => end > range.start), outcomes, unchecked };
    },
    async remove(range = ALL) {
      const writing = db.transaction(['intervals', 'outcomes', 'unchecked', 'state'], 'readwrite');
      if (range === ALL) {
        for (const name of ['intervals', 'outcomes', 'unchecked'] as const) await writing.objectStore(name).clear();
        for (const key of ['watch', 'words', 'notes']) await writing.objectStore('state').delete(key);
      } else {
        // The intervals within go at once; those at the edges are cut.
        const intervals = writing.objectStore('intervals');
        const early = await intervals.getAll(keys({ start: range.start - LONGEST_INTERVAL, end: range.start }));
        const edges = [
          ...early,
          ...(await intervals.getAll(keys({ start: range.end - LONGEST_INTERVAL, end: range.end }))),
        ];
        const { put } = removeSpans(edges, [range]);
        await intervals.delete(keys(range));
        for (const interval of put) await intervals.put(interval);
        for (const name of ['outcomes', 'unchecked'] as const) {
          const own = await writing.objectStore(name).index('time').getAllKeys(keys(range));
          for (const key of own) await writing.objectStore(name).delete(key);
        }
      }
      await writing.done;
    },
    async readState(key) {
      return (await db.get('state', key)) as State[typeof key] | undefined;
    },
    async writeState(key, value) {
      if (value === undefined) await db.delete('state', key);
      else await db.put('state', value, key);
    },
    close: () => db.close(),
  };
}
