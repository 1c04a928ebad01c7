import { browser } from 'wxt/browser';
import type { PolicyState } from './policy-store.ts';

/** In `storage.local`: the person has switched the log on, on a computer whose settings leave that to them. */
const KEY = 'usageOn';

/** Whether the log is kept: by IT's settings, where there are any; else as the person has chosen. Off at first. */
export async function isUsageLogged({ source, policy }: PolicyState): Promise<boolean> {
  if (source === 'managed') return policy.usage.log;
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

/** Calls `listener` when the person has switched it on or off. */
export function onUsageChoice(listener: () => void): void {
  browser.storage.onChanged.addListener((changes: object, area: string) => {
    if (area === 'local' && KEY in changes) listener();
  });
}

/** The person's choice; the background acts on it. */
export async function chooseUsageLog(isOn: boolean): Promise<void> {
  if (isOn) await browser.storage.local.set({ [KEY]: true });
  else await browser.storage.local.remove(KEY);
}
