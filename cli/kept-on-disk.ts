import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kept } from '../lib/model/detector.ts';

/** Beside the packages, so that removing those removes it too. */
const FOLDER = join(import.meta.dirname, '../node_modules/.cache/second-look');

/** Keeps things made from a policy in files, one each. */
export const keptOnDisk: Kept = {
  async get(key) {
    try {
      return readFileSync(join(FOLDER, key), 'utf8');
    } catch {
      return undefined; // Not made yet.
    }
  },
  async set(key, value) {
    try {
      mkdirSync(FOLDER, { recursive: true });
      const draft = join(FOLDER, `${key}.${process.pid}`);
      writeFileSync(draft, value);
      renameSync(draft, join(FOLDER, key));
    } catch {
      // A folder that can't be written to costs time, nothing else.
    }
  },
};
