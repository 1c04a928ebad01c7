import type { Pixels } from './pixels.ts';
import type { Policy } from './policy.ts';
import type { Post } from './post.ts';
import type { Sighting } from './sighting.ts';

/** Looks at the words of a post. Prepared once for a policy, then asked for every reading; it never knows the account. */
export interface TextDetector {
  readonly id: string;
  /** The kinds of sighting it can report. */
  readonly sees: readonly string[];
  /** @returns the look itself, closed over whatever it prepared from the policy. Must not throw for any string. */
  prepare(policy: Policy): (words: TextInput) => Sighting[];
}

/** What a text detector is given: no account, no page. */
export interface TextInput extends Pick<Post, 'text' | 'recipients' | 'site' | 'surface'> {}

/** Looks at one picture, off the page's thread. */
export interface ImageDetector {
  readonly id: string;
  readonly sees: readonly string[];
  /** @returns a look; `image` is the picture's index in the post. May be slow to prepare, fast to repeat. */
  prepare(policy: Policy): Promise<(pixels: Pixels, image: number) => Promise<Sighting[]>>;
}
