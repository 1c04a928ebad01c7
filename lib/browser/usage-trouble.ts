import { browser } from 'wxt/browser';

/** Why the log can't be written at the moment: `full` disk, written by a `newer` version, or `unreadable`. */
export type UsageTrouble = 'full' | 'newer' | 'unreadable';

const KEY = 'usageTrouble';

const kindOf = (error: unknown): UsageTrouble => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'unreadable';
};

/** For the view: what is wrong, if anything. */
export async function readUsageTrouble(): Promise<UsageTrouble | undefined> {
  return (await browser.storage.local.get(KEY).catch(() => ({ [KEY]: undefined })))[KEY] as UsageTrouble | undefined;
}

/** Remembers a failure to be shown, until a later write succeeds. Never rejects. */
export async function noteUsageTrouble(error: unknown): Promise<void> {
  await browser.storage.local.set({ [KEY]: kindOf(error) }).catch(() => {});
}

export async function clearUsageTrouble(): Promise<void> {
  await browser.storage.local.remove(KEY).catch(() => {});
}
