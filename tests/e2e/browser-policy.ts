// The browser's policy as IT would push it: a file that counts for every Chromium on the machine until it is cleared.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FILE = '/etc/chromium/policies/managed/second-look.json';

/** Policy files are read from a folder that only root may write. */
export const canSetBrowserPolicy = process.getuid?.() === 0;

/** Gives `settings` to the extension as managed storage. A running browser sees it some five seconds later. */
export function setBrowserPolicy(extensionId: string, settings: object): void {
  mkdirSync(dirname(FILE), { recursive: true });
  // In one step, so that the browser never reads half a file.
  writeFileSync(`${FILE}.new`, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: settings } } }));
  renameSync(`${FILE}.new`, FILE);
}

export function clearBrowserPolicy(): void {
  rmSync(FILE, { force: true });
}
