import { browser } from 'wxt/browser';
import { SITE_IDS, type SiteId } from '../model/site.ts';
import type { PolicyState } from './policy-store.ts';

const KEY = 'sitesOff';

/** Whether the settings in force leave it to the person to switch the checks off on a network. */
export function maySwitchSites({ source, policy }: Pick<PolicyState, 'source' | 'policy'>): boolean {
  return policy.people.switchSites ?? source !== 'managed';
}

/** Networks where the person has switched the checks off. For the background and our own pages. */
export async function readSitesOff(): Promise<readonly SiteId[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY).catch(() => ({ [KEY]: undefined }));
  return SITE_IDS.filter((site) => Array.isArray(stored) && stored.includes(site));
}

export async function switchSite(site: SiteId, isOn: boolean): Promise<void> {
  const others = (await readSitesOff()).filter((one) => one !== site);
  await browser.storage.local.set({ [KEY]: isOn ? others : [...others, site] });
}
