import type { Sighting } from '../../lib/model/sighting.ts';
import { isTogether } from './together.ts';

const UNFIT = new Set(['complaint', 'insult', 'private-matter']);

/** Whether something unkind or confidential is said beside a person. */
export function isNegativeOrPrivate(person: Sighting, sightings: readonly Sighting[], text: string): boolean {
  return sightings.some((other) => UNFIT.has(other.kind) && isTogether(person, other, text, 1));
}
