import { type Browser, browser } from 'wxt/browser';
import { SITE_IDS, type SiteId } from '../model/site.ts';
import { readPause } from './pause.ts';

/** How many posts were let through unchecked. Neither times nor texts are kept. */
export interface UncheckedCount {
  readonly total: number;
  readonly bySite: Readonly<Partial<Record<SiteId, number>>>;
}

type Changes = Readonly<Record<string, Browser.storage.StorageChange>>;

const BADGE_COLOUR = '#5c6670';
/** While nothing is checked the count has to wait. */
const PAUSED = 'II';

/** From `storage.local` key `unchecked`: `{ x: 2, facebook: 1 }`. For the background and our own pages. */
export async function readUncheckedCount(): Promise<UncheckedCount> {
  const { unchecked } = await browser.storage.local.get('unchecked');
  const stored = (typeof unchecked === 'object' && unchecked !== null ? unchecked : {}) as Record<string, unknown>;
  const counts = SITE_IDS.flatMap((site) => {
    const count = stored[site];
    return typeof count === 'number' && count > 0 ? [[site, count] as const] : [];
  });
  return { total: counts.reduce((sum, [, count]) => sum + count, 0), bySite: Object.fromEntries(counts) };
}

/** The person has seen them. */
export async function resetUncheckedCount(): Promise<void> {
  await browser.storage.local.remove('unchecked');
}

async function showBadge(): Promise<void> {
  const { total } = await readUncheckedCount();
  const isPaused = (await readPause()) !== undefined;
  await browser.action?.setBadgeText({
    text: isPaused ? PAUSED : total === 0 ? '' : total > 99 ? '99+' : String(total),
  });
}

export interface UncheckedCounter {
  add(site: SiteId): Promise<void>;
}

/** Counts, and shows the total on the toolbar icon, or that the checks are paused. To be called in the first turn of the background. */
export function startUncheckedCount(): UncheckedCounter {
  let queue: Promise<void> = Promise.resolve();
  browser.storage.onChanged.addListener((changes: Changes, area: string) => {
    if ((area === 'local' && 'unchecked' in changes) || (area === 'session' && 'pausedUntil' in changes))
      void showBadge().catch(() => {});
  });
  void Promise.resolve(browser.action?.setBadgeBackgroundColor({ color: BADGE_COLOUR })).catch(() => {});
  void showBadge().catch(() => {});
  return {
    add(site) {
      // One after the other, so that two at once are two.
      const added = queue.then(async () => {
        const { bySite } = await readUncheckedCount();
        await browser.storage.local.set({ unchecked: { ...bySite, [site]: (bySite[site] ?? 0) + 1 } });
      });
      queue = added.catch(() => {});
      return added;
    },
  };
}
