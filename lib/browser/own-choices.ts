import { browser } from 'wxt/browser';
import type { Own } from '../model/own.ts';
import { readDismissals } from './dismissal-store.ts';
import { readPause, startPause } from './pause.ts';
import type { PolicyState } from './policy-store.ts';
import { maySwitchSites, readSitesOff } from './sites-off.ts';

/** What the person has decided, as far as the settings in force let it count. For the background. */
export async function readOwn(state: Pick<PolicyState, 'source' | 'policy'>): Promise<Own> {
  const { dismiss, pause } = state.policy.people;
  const [{ key, entries }, sitesOff, pausedUntil] = await Promise.all([
    readDismissals(),
    maySwitchSites(state) ? readSitesOff() : [],
    pause ? readPause() : undefined,
  ]);
  return {
    key,
    notSchool: dismiss ? entries.flatMap(({ hashes }) => hashes) : [],
    sitesOff,
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
  };
}

/** Calls `onChange` when the person has decided something anew. To be called in the first turn of the background. */
export function watchOwn(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes: object, area: string) => {
    if (area === 'local' && ('dismissals' in changes || 'sitesOff' in changes)) onChange();
  });
  startPause(onChange);
}
