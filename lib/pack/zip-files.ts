import { type Zippable, zipSync } from 'fflate';

/** The oldest day a ZIP can name: the same input gives the same bytes, whenever and wherever it is made. */
const ALWAYS = '1980-01-01T00:00:00';

/** One ZIP of files by path, in the order of their paths. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted: Zippable = {};
  // Local time is what a ZIP holds, and what this is read as.
  for (const path of Object.keys(files).sort())
    sorted[path] = [files[path] ?? new Uint8Array(), { mtime: ALWAYS, level: 9 }];
  return zipSync(sorted);
}
