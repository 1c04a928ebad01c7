import { browser } from 'wxt/browser';
import { addToHealth, type HealthEvent, hasMoved, type SiteHealth } from '../model/health.ts';
import { SITE_IDS, type SiteId } from '../model/site.ts';

/** How well one network is understood by this version. */
export interface HealthReport {
  readonly site: SiteId;
  readonly health: SiteHealth;
  /** What can no longer be seen, since which day (ISO date); null while all is well. */
  readonly moved: { readonly what: 'box' | 'button'; readonly since: string } | null;
}

export interface HealthStore {
  note(site: SiteId, event: HealthEvent): Promise<void>;
  read(): Promise<readonly HealthReport[]>;
}

const DAY = 86_400_000;
const dayOf = (now: Date) => Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / DAY);

const isHealth = (value: unknown): value is SiteHealth =>
  typeof value === 'object' && value !== null && 'counts' in value && 'missed' in value && 'boxless' in value;

/**
 * Counts, in `storage.local` key `health`: `{ version, sites: { x: … } }`. Nothing but numbers is kept, and nothing of an
 * earlier version: a release mends what has moved. For the background.
 */
export function createHealthStore(now: () => Date = () => new Date()): HealthStore {
  let queue: Promise<unknown> = Promise.resolve();
  const { version } = browser.runtime.getManifest();
  const load = async (): Promise<Partial<Record<SiteId, SiteHealth>>> => {
    const { health } = (await browser.storage.local.get('health')) as {
      health?: { version?: unknown; sites?: Record<string, unknown> };
    };
    if (health?.version !== version) return {};
    return Object.fromEntries(
      SITE_IDS.flatMap((site) => {
        const known = health?.sites?.[site];
        return isHealth(known) ? [[site, known] as const] : [];
      }),
    );
  };
  return {
    note(site, event) {
      // One after the other, so that two at once are two.
      const noted = queue.then(async () => {
        const sites = await load();
        const changed = { ...sites, [site]: addToHealth(sites[site], event, dayOf(now())) };
        await browser.storage.local.set({ health: { version, sites: changed } });
      });
      queue = noted.catch(() => {});
      return noted;
    },
    async read() {
      const sites = await load();
      return SITE_IDS.flatMap((site) => {
        const health = sites[site];
        if (!health) return [];
        const moved = hasMoved(health);
        const since = moved && new Date(moved.since * DAY).toISOString().slice(0, 10);
        return [{ site, health, moved: moved && since ? { what: moved.what, since } : null }];
      });
    },
  };
}
