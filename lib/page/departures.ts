import type { Post } from '../model/post.ts';

/** What one gate let go must not be asked about again by the next. */
export interface Departures {
  /** A press of this post was let go just now. */
  add(post: Post): void;
  /** Whether a request with these words (or just with pictures) carries something that was let go. */
  covers(text: string, hasMedia: boolean): boolean;
}

/** Pictures may still be on their way to the network, and a thread leaves part by part. Milliseconds. */
const LIFETIME = 10 * 60_000;
const MOST = 20;

/** Words alone, between single spaces: networks change spaces, line breaks and emoji on the way. */
const essence = (text: string) =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

export function createDepartures(now: () => number = () => performance.now()): Departures {
  let left: { readonly words: string; readonly hasMedia: boolean; readonly at: number }[] = [];
  return {
    add({ text, media }) {
      left = [...left.slice(1 - MOST), { words: essence(text), hasMedia: media.length > 0, at: now() }];
    },
    covers(text, hasMedia) {
      const words = essence(text);
      return left.some(
        (one) =>
          now() - one.at < LIFETIME &&
          (!hasMedia || one.hasMedia) &&
          (words.trim() === '' ? hasMedia : one.words.includes(words)),
      );
    },
  };
}
