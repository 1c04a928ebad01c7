import { openDB } from 'idb';
import type { Keep } from '../model/detector.ts';

/**
 * Keeps what was made from the settings in the browser's database, so that it is made once and not at every start. Of what
 * goes by the same name up to the last hyphen only the newest is kept. When the database fails, it is made anew.
 */
export const keepOnDevice: Keep = async (key, make) => {
  const database = await openDB('kept', 1, { upgrade: (db) => void db.createObjectStore('made') }).catch(
    () => undefined,
  );
  if (!database) return make();
  try {
    const known: unknown = await database.get('made', key).catch(() => undefined);
    if (typeof known === 'string') return known;
    const made = await make();
    const name = key.slice(0, key.lastIndexOf('-') + 1);
    await database
      .delete('made', IDBKeyRange.bound(name, `${name}\uffff`))
      .then(() => database.put('made', made, key))
      .catch(() => undefined);
    return made;
  } finally {
    database.close();
  }
};
