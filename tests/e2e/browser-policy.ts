// The browser's policy as IT would push it: a file that counts for every Chromium on the machine until it is cleared.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FILE = '/etc/chromium/policies/managed/second-look.json';
/** Lets tests talk to an extension that policy has installed; in a file of its own, so that ours stays as it was made. */
const DEBUG_FILE = '/etc/chromium/policies/managed/second-look-debug.json';

/** Policy files are read from a folder that only root may write. */
export const canSetBrowserPolicy = process.getuid?.() === 0;

/** Gives `settings` to the extension as managed storage. A running browser sees it some five seconds later. */
export function setBrowserPolicy(extensionId: string, settings: object): void {
  putPolicyFile(JSON.stringify({ '3rdparty': { extensions: { [extensionId]: settings } } }));
}

/** A whole policy file, as it is. */
export function putPolicyFile(text: string): void {
  mkdirSync(dirname(FILE), { recursive: true });
  // In one step, so that the browser never reads half a file.
  writeFileSync(`${FILE}.new`, text);
  renameSync(`${FILE}.new`, FILE);
}

export function allowDebugging(): void {
  mkdirSync(dirname(DEBUG_FILE), { recursive: true });
  writeFileSync(DEBUG_FILE, JSON.stringify({ DeveloperToolsAvailability: 1 }));
}

export function clearBrowserPolicy(): void {
  rmSync(FILE, { force: true });
  rmSync(DEBUG_FILE, { force: true });
}
