import { readTokens } from '../language/tokens.ts';
import { keyedHash } from './keyed-hash.ts';

/**
 * Remembers words that are "not about school" without keeping them: only keyed hashes of rule and folded words are stored.
 * @param key random bytes that stay on this device
 */
export function dismissals(key: Uint8Array): {
  /** What to store for these words. */
  hashOf(rule: string, words: string): string;
  /** A test against what was stored. */
  among(stored: ReadonlySet<string>): (rule: string, words: string) => boolean;
} {
  const hash = keyedHash(key);
  const hashOf = (rule: string, words: string) => {
    const folded = readTokens(words).tokens.map(({ form }) => form);
    // "Grace's" is Grace.
    return hash(`${rule} ${folded.filter((form) => form !== "'s").join(' ')}`);
  };
  return { hashOf, among: (stored) => (rule, words) => stored.size > 0 && stored.has(hashOf(rule, words)) };
}
