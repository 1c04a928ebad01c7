import type { Finding } from '../../lib/model/finding.ts';
import type { UncheckedReason } from '../../lib/model/hold.ts';
import type { Medium, Post } from '../../lib/model/post.ts';

/** What is known of a text at this moment. */
export interface CheckVerdict {
  readonly state: 'clean' | 'held' | 'blocked' | 'unchecked' | 'checking';
  /** Most serious first. */
  readonly findings: readonly Finding[];
  readonly unchecked?: UncheckedReason;
  /** In `checking`: ends when it is worth asking again. */
  readonly more?: Promise<unknown>;
}

/** Who judges the texts of the self-check: the same that judges a composer's. */
export interface CheckEngine {
  /** @throws whatever went wrong; such a text was not checked */
  judge(post: Post): CheckVerdict;
  /** Takes in a picture or video; undefined for any other file. */
  take(file: File): Medium | undefined;
  /** A small copy to draw, where there is one. */
  preview(id: string): Promise<ImageBitmap | undefined>;
}
