import { BANK, BANK_STEP } from './bank-data.ts';
import { LENGTH } from './descriptors.ts';
import { fromBase64 } from './from-base64.ts';
import type { DescriptorSet } from './nearest.ts';

/** What lettering, drawings and other schools' emblems have in common: a likeness that any of these has too is no evidence. */
export function bank(): DescriptorSet {
  const nibbles = fromBase64(BANK);
  const bytes = new Uint8Array(nibbles.length * 2);
  nibbles.forEach((pair, i) => {
    bytes[2 * i] = (pair >> 4) * BANK_STEP;
    bytes[2 * i + 1] = (pair & 15) * BANK_STEP;
  });
  return { count: bytes.length / LENGTH, bytes };
}
