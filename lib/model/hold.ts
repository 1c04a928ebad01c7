import type { AccountKind } from './account.ts';
import type { Finding } from './finding.ts';
import type { Post } from './post.ts';

/**
 * Where one press of "Post" stands.
 * `clean` may leave; `checking` waits for a picture or the settings; `held` waits for the person; `unchecked` could not be
 * looked at and may be sent; `blocked` can only be edited; `sending` has its pass and is on its way.
 */
export type HoldState = 'clean' | 'checking' | 'held' | 'unchecked' | 'blocked' | 'sending';

/** Why a post could not be checked. */
export type UncheckedReason = 'failed' | 'took-too-long' | 'no-settings' | 'unreadable-picture' | 'chosen' | 'paused';

/** What the person did about a held post. */
export type Decision = 'edited' | 'cancelled' | 'posted' | 'posted-with-reason' | 'blocked';

/** What the warning shows. */
export interface HoldView {
  readonly state: Exclude<HoldState, 'clean'>;
  /** What is still being waited for, in `checking`. */
  readonly waitingFor?: 'picture' | 'settings';
  readonly unchecked?: UncheckedReason;
  readonly post: Post;
  readonly account: AccountKind;
  /** Most serious first. */
  readonly findings: readonly Finding[];
}
