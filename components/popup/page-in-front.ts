import type { Account } from '../../lib/model/account.ts';
import type { SiteId } from '../../lib/model/site.ts';

/** The page in front: a network we help on, guarded or needing a reload first; null for any other page. */
export type PageInFront = {
  readonly site: SiteId;
  readonly guarded: boolean;
  /** The person has switched the checks off on this network. */
  readonly isOff?: boolean;
  /** Whose account the guard takes it for. */
  readonly account?: Account | undefined;
} | null;
