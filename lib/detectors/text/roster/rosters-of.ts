import type { Policy } from '../../../model/policy.ts';
import { readHashedRoster } from './hashed-roster.ts';
import { type Roster, rosterFrom, rosterOf } from './roster.ts';

const known = new WeakMap<Policy, { students: Roster; staff: Roster }>();

/** Students and staff of a policy, those it names and those it only holds hashes of. Made once for a policy. */
export function rostersOf(policy: Policy): { readonly students: Roster; readonly staff: Roster } {
  const before = known.get(policy);
  if (before) return before;
  const named = { students: rosterOf(policy.students), staff: rosterOf(policy.staff) };
  const hashed = policy.roster && readHashedRoster(policy.roster);
  const rosters = hashed
    ? { students: either(named.students, hashed.students), staff: either(named.staff, hashed.staff) }
    : named;
  known.set(policy, rosters);
  return rosters;
}

function either(a: Roster, b: Roster): Roster {
  return rosterFrom((name) => a.bitsOf(name) | b.bitsOf(name));
}
