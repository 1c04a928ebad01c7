import { type Browser, browser } from 'wxt/browser';
import type { PolicyState } from './policy-store.ts';

const PAGE = '/welcome.html';
/** In `storage.local`: IT's settings are awaited, for they may say that no tab is to open by itself. */
const KEY = 'welcomeDue';

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}

export interface Welcome {
  /** To be told whenever the settings have changed. */
  settingsChanged(state: PolicyState): void;
}

/**
 * Opens the welcome page once. For a person who installs Second Look for themselves, at once; where IT installs it, when its
 * settings have arrived, unless they say no or the computer is a shared one, where it would open for each session. The page
 * can always be opened from the popup. To be called in the first turn of the background.
 */
export function startWelcome({ settings }: { settings: () => Promise<PolicyState> }): Welcome {
  const openIfDue = async (state: PolicyState) => {
    if (state.source !== 'managed') return;
    const { [KEY]: isDue } = await browser.storage.local.get(KEY);
    if (isDue !== true) return;
    await browser.storage.local.remove(KEY);
    if (state.policy.people.welcome && !state.policy.usage.sharedComputer) await openWelcome();
  };
  const begin = async () => {
    const { installType } = await browser.management.getSelf();
    const managed = await browser.storage.managed.get(null).catch(() => ({}));
    if (installType !== 'admin' && Object.keys(managed).length === 0) return openWelcome();
    await browser.storage.local.set({ [KEY]: true });
    await openIfDue(await settings());
  };
  browser.runtime.onInstalled.addListener(({ reason }: Browser.runtime.InstalledDetails) => {
    if (reason === 'install') void begin().catch(() => {});
  });
  return { settingsChanged: (state) => void openIfDue(state).catch(() => {}) };
}
