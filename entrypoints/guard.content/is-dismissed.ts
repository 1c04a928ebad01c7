import { dismissals } from '../../lib/detectors/text/roster/dismissals.ts';
import type { Policy } from '../../lib/model/policy.ts';

/** For a review: what the person at this computer has said is not about school. */
export function isDismissedBy({ own, people }: Pick<Policy, 'own' | 'people'>) {
  if (!own || !people.dismiss || own.notSchool.length === 0) return () => false;
  return dismissals(fromHex(own.key)).among(new Set(own.notSchool));
}

function fromHex(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
