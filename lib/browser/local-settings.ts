import { browser } from 'wxt/browser';

/** Settings as written in a file that was loaded on this computer. The background puts them in force. For our own pages. */
const KEY = 'localPolicy';

export async function hasLocalSettings(): Promise<boolean> {
  return KEY in (await browser.storage.local.get(KEY));
}

/** @param settings the file's JSON, as written. @throws when they cannot be stored */
export async function saveLocalSettings(settings: unknown): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Puts members into one group of the stored settings, in place of those of the same name. @throws when that fails */
export async function changeLocalSettings(group: string, members: object): Promise<void> {
  const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const { [KEY]: settings } = await browser.storage.local.get(KEY);
  const stored = isGroup(settings) ? (settings as Record<string, unknown>) : {};
  const before = stored[group];
  await saveLocalSettings({ ...stored, [group]: { ...(isGroup(before) ? before : {}), ...members } });
}

/** @returns the settings that were removed @throws when they cannot be removed */
export async function removeLocalSettings(): Promise<unknown> {
  const { [KEY]: settings } = await browser.storage.local.get(KEY);
  await browser.storage.local.remove(KEY);
  return settings;
}
