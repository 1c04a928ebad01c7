import type { Account } from './account.ts';
import type { SiteId, Surface } from './site.ts';

/** One attached picture or video. `id` is unique within the page; the bytes stay with whoever read them. */
export interface Medium {
  readonly id: string;
  readonly kind: 'image' | 'video';
}

/** What a person does about another instead of writing: asking to be friends or to follow, saying yes to who asks. */
export type Act = 'follow' | 'accept';

/** One frozen, serialisable reading of a draft: everything that will be published, where, and by whom. */
export interface Post {
  readonly site: SiteId;
  readonly surface: Surface;
  /** Set when nothing is written at all; `recipients` then says whom it is about. */
  readonly act?: Act;
  readonly account: Account;
  /** Plain text as the reader will see it; parts of a thread are joined by a blank line. */
  readonly text: string;
  readonly media: readonly Medium[];
  /** Handles (without `@`) or names of those a direct message or reply goes to. */
  readonly recipients: readonly string[];
}
