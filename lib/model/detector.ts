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

/**
 * Turns a picture in the settings (a data URL) into pixels; given by whoever runs the detectors, because decoding is the
 * browser's or Node's own matter. Rejects when it can't be read.
 */
export type Decode = (image: string) => Promise<Pixels>;

/** Where things made from the settings are kept from one start to the next; whatever fails there counts as not kept. */
export interface Kept {
  get(key: string): Promise<string | undefined>;
  /** Of what goes by the same name up to the last hyphen only the newest is kept. */
  set(key: string, value: string): Promise<void>;
}

/** What a look at pictures needs of the place it runs in: a browser's worker or Node. */
export interface ImageTools {
  readonly decode: Decode;
  /** A model file that is shipped with us, by its name in `scripts/models.ts`; a `.gz` comes unpacked. Rejects when it is not there. */
  read(model: string): Promise<Uint8Array<ArrayBuffer>>;
  /** The same, parsed as JSON. */
  readJson(model: string): Promise<unknown>;
  /** Where such a file lies, for a library that opens it itself: an address in the browser, a path in Node. */
  address(model: string): string;
  /** Nothing is kept where this is left out. */
  readonly kept?: Kept;
  /** Somebody waits for the first look: what takes seconds to prepare is to be done after it. */
  readonly hurried?: boolean;
}

/** Looks at one picture; `image` is its index in the post. */
export type ImageLook = (pixels: Pixels, image: number) => Promise<Sighting[]>;

/** Looks at one picture, off the page's thread. */
export interface ImageDetector {
  readonly id: string;
  readonly sees: readonly string[];
  /** Which of two workers it runs in, side by side: those with neural networks share one runtime. */
  readonly desk: 'networks' | 'plain';
  /** @returns a look: may be slow to prepare, fast to repeat. A logo that can't be decoded is left out. */
  prepare(policy: Policy, tools: ImageTools): Promise<ImageLook>;
}
