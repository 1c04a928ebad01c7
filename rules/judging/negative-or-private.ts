import type { Evidence } from '../../lib/model/rule.ts';
import type { Sighting } from '../../lib/model/sighting.ts';
import { beside } from './beside.ts';

const UNKIND = new Set(['complaint', 'inability', 'rebuke', 'insult']);

/** Whether something unkind or confidential is said beside a person. */
export function isNegativeOrPrivate(person: Sighting, evidence: Evidence): boolean {
  return (
    beside(person, evidence, 1).some(({ kind }) => UNKIND.has(kind)) ||
    beside(person, evidence).some(({ kind }) => kind === 'private-matter')
  );
}
