import { type IDBPDatabase, openDB } from 'idb';
import type { Kept } from '../model/detector.ts';

const STORE = 'made';

/** Keeps things made from the settings in the browser's database, so that they are made once and not at every start. */
export const keptOnDevice: Kept = {
  get: (key) =>
    within(async (database) => {
      const value: unknown = await database.get(STORE, key);
      return typeof value === 'string' ? value : undefined;
    }),
  async set(key, value) {
    const name = key.slice(0, key.lastIndexOf('-') + 1);
    await within(async (database) => {
      await database.delete(STORE, IDBKeyRange.bound(name, `${name}\uffff`));
      await database.put(STORE, value, key);
      return undefined;
    });
  },
};

async function within<T>(work: (database: IDBPDatabase) => Promise<T | undefined>): Promise<T | undefined> {
  try {
    const database = await openDB('kept', 1, { upgrade: (fresh) => void fresh.createObjectStore(STORE) });
    return await work(database).finally(() => database.close());
  } catch {
    return undefined;
  }
}
