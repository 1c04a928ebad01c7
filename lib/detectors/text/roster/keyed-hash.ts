import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { remembering } from './remembering.ts';

/** Bytes of a hash that are kept: enough that no two words of a long text meet by chance. */
export const HASH_BYTES = 8;

/**
 * A hash that only the holder of the key can make: HMAC-SHA-256, the first eight bytes.
 * @returns a function from folded words to 16 hexadecimal digits; synchronous, remembers what it was asked
 */
export function keyedHash(key: Uint8Array): (words: string) => string {
  const keyed = hmac.create(sha256, key);
  return remembering((words) => hex(keyed.clone().update(utf8ToBytes(words)).digest().subarray(0, HASH_BYTES)));
}

/** Two digits a byte. */
export function hex(bytes: Uint8Array): string {
  let digits = '';
  for (const byte of bytes) digits += byte.toString(16).padStart(2, '0');
  return digits;
}
