import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Keep } from '../lib/model/detector.ts';

/** Beside the packages, so that removing those removes it too. */
const FOLDER = join(import.meta.dirname, '../node_modules/.cache/second-look');

/** Keeps what was made in a file of its own; when that can't be read or written, it is made anew. */
export const keepOnDisk: Keep = async (key, make) => {
  const file = join(FOLDER, key);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Not made yet.
  }
  const made = await make();
  try {
    mkdirSync(FOLDER, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, made);
    renameSync(draft, file);
  } catch {
    // A folder that can't be written to costs time, nothing else.
  }
  return made;
};
