import type { SiteId } from './site.ts';

/** What the person at this computer has decided for themselves. Of words there are keyed hashes alone. */
export interface Own {
  /** Random bytes of this computer, in hexadecimal digits: the key of the hashes. */
  readonly key: string;
  /** Hashes of a rule and of words that are not about school. */
  readonly notSchool: readonly string[];
  /** Networks where the person has switched the checks off. */
  readonly sitesOff: readonly SiteId[];
  /** Until when nothing is checked; milliseconds since 1970. */
  readonly pausedUntil?: number;
}

/** Words that a rule objects to, and that are not about school. */
export interface NotSchool {
  readonly rule: string;
  readonly words: string;
}

/** Whether the person wants no checks on this network at this moment. */
export function isSwitchedOff(own: Own | undefined, site: SiteId, now: number): false | 'paused' | 'off' {
  if (own?.sitesOff.includes(site)) return 'off';
  return own?.pausedUntil !== undefined && now < own.pausedUntil ? 'paused' : false;
}
