/**
 * What was noticed of how well a network's pages are still understood. `composer`: a post box was recognised; `press`: the first
 * gate saw a post leave; `network`: only its request showed it; `no-box`: the same, and no post box was to be seen where there
 * should be one; `disagree`: page, cookies and request named different accounts; `wall`: only the browser itself showed it.
 */
export const HEALTH_EVENTS = ['composer', 'press', 'network', 'no-box', 'disagree', 'wall'] as const;
export type HealthEvent = (typeof HEALTH_EVENTS)[number];

/** Bare numbers of one network, for one version of this extension. */
export interface SiteHealth {
  readonly counts: Readonly<Partial<Record<HealthEvent, number>>>;
  /** Posts in a row of which only the request was seen. */
  readonly missed: number;
  /** Of these, how many with no post box in sight. */
  readonly boxless: number;
  /** The day of the first of these, as days since 1970 in local time. */
  readonly since?: number;
}

const FINE: SiteHealth = { counts: {}, missed: 0, boxless: 0 };

/** @param day days since 1970, in local time */
export function addToHealth(before: SiteHealth | undefined, event: HealthEvent, day: number): SiteHealth {
  const { counts, missed, boxless, since } = before ?? FINE;
  const counted = { ...counts, [event]: (counts[event] ?? 0) + 1 };
  if (event === 'press') return { counts: counted, missed: 0, boxless: 0 };
  if (event !== 'network' && event !== 'no-box')
    return { counts: counted, missed, boxless, ...(since === undefined ? {} : { since }) };
  return { counts: counted, missed: missed + 1, boxless: boxless + (event === 'no-box' ? 1 : 0), since: since ?? day };
}

/** One post that leaves by an unknown way is a surface nobody knew; two running are a network that has moved. */
const ENOUGH = 2;

/** What can no longer be seen of a network, and since which day; null while all is well. */
export function hasMoved(health: SiteHealth): { readonly what: 'box' | 'button'; readonly since: number } | null {
  const { missed, boxless, since } = health;
  return missed < ENOUGH || since === undefined ? null : { what: boxless > 0 ? 'box' : 'button', since };
}
