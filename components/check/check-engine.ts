import type { Finding } from '../../lib/model/finding.ts';
import type { UncheckedReason } from '../../lib/model/hold.ts';
import type { NotSchool } from '../../lib/model/own.ts';
import type { Medium, Post } from '../../lib/model/post.ts';
import type { ImagePlace } from '../../lib/model/sighting.ts';

/** What is known of a text at this moment. */
export interface CheckVerdict {
  readonly state: 'clean' | 'held' | 'blocked' | 'unchecked' | 'checking';
  /** Most serious first. */
  readonly findings: readonly Finding[];
  readonly unchecked?: UncheckedReason;
  /** In `checking`. */
  readonly waitingFor?: 'picture' | 'settings' | 'text';
  /** In `checking`: ends when it is worth asking again. */
  readonly more?: Promise<unknown>;
}

/** Who judges the texts of the self-check: the same that judges a composer's. */
export interface CheckEngine {
  /** @throws whatever went wrong; such a text was not checked */
  judge(post: Post): CheckVerdict;
  /** Words are not about school: just now or, with a name for it, for good. Then a text is worth asking about again. */
  dismiss(words: readonly NotSchool[], keepAs?: string): void;
  /** Takes in a picture or video; undefined for any other file. */
  take(file: File): Medium | undefined;
  /** A small copy to draw, where there is one. */
  preview(id: string): Promise<ImageBitmap | undefined>;
  /** Saves a copy with places painted over, as a new file on the device. @throws when none can be made */
  saveCovered(id: string, places: readonly ImagePlace[]): Promise<void>;
}
