import { BANK, BANK_STEP } from './bank-data.ts';
import { LENGTH } from './descriptors.ts';
import { type DescriptorSet, searchable } from './nearest.ts';

/** What lettering, drawings and other schools' emblems have in common: a likeness that any of these has too is no evidence. */
export function bank(): DescriptorSet {
  const nibbles = fromBase64(BANK);
  const bytes = new Uint8Array(nibbles.length * 2);
  nibbles.forEach((pair, i) => {
    bytes[2 * i] = (pair >> 4) * BANK_STEP;
    bytes[2 * i + 1] = (pair & 15) * BANK_STEP;
  });
  return searchable(bytes, bytes.length / LENGTH);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Here rather than `atob`, which the pure floors do not have. */
function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const clean = text.replace(/=+$/, '');
  const bytes = new Uint8Array((clean.length * 3) >> 2);
  for (let i = 0, at = 0, bits = 0, held = 0; i < clean.length; i++) {
    bits = ((bits << 6) | (values[clean.charCodeAt(i)] as number)) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
  }
  return bytes;
}
