import { type Browser, browser } from 'wxt/browser';
import { SITE_IDS, type SiteId } from '../model/site.ts';

/** Words that stand nowhere else but in a page, or not even there. */
export interface KeptWords {
  readonly site: SiteId;
  readonly text: string;
}

const keyOf = (tabId: number) => `kept:${tabId}`;

const isKept = (value: unknown): value is KeptWords =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'site' in value &&
  SITE_IDS.some((id) => id === value.site);

export interface KeptWordsStore {
  keep(tabId: number, words: KeptWords | null): Promise<void>;
  read(tabId: number): Promise<KeptWords | null>;
}

/**
 * The words of a post that is being held, so that a reload of its page does not lose them. In session memory only (never on
 * disk, and for our own pages alone), until the person has decided or the tab is closed. To be called in the first turn of
 * the background.
 */
export function startKeptWords(): KeptWordsStore {
  browser.tabs.onRemoved.addListener((tabId: number) => void browser.storage.session.remove(keyOf(tabId)));
  const read = async (tabId: number) => {
    const kept: unknown = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
    return isKept(kept) ? kept : null;
  };
  const keep = async (tabId: number, words: KeptWords | null) => {
    if (words) await browser.storage.session.set({ [keyOf(tabId)]: words });
    else await browser.storage.session.remove(keyOf(tabId));
  };
  // A tab that was put to sleep may come back under another number.
  browser.tabs.onReplaced?.addListener(async (added: number, removed: number) => {
    await keep(added, await read(removed));
    await keep(removed, null);
  });
  return { keep, read };
}

/** The number of the tab that asks. @throws when it is no tab */
export function tabOf({ tab }: Browser.runtime.MessageSender): number {
  if (tab?.id === undefined) throw new Error('Only a page keeps words.');
  return tab.id;
}
