import type { PolicyReading } from '../../components/welcome/policy-reading.ts';
import type { Acknowledgements } from '../../lib/browser/acknowledgement.ts';
import type { Policy } from '../../lib/model/policy.ts';

/** @param today ISO date */
export function readPolicyReading(
  policy: Pick<Policy, 'version' | 'reviewDate' | 'school'> | undefined,
  acknowledged: Acknowledgements,
  today: string,
): PolicyReading {
  const version = policy?.version ?? '1';
  const acknowledgedOn = acknowledged[version];
  const [earlier] = Object.entries(acknowledged)
    .sort(([, one], [, other]) => other.localeCompare(one))
    .map(([name]) => name);
  return {
    school: policy?.school.name ?? '',
    version,
    ...(policy?.reviewDate && policy.reviewDate < today ? { reviewWasDue: policy.reviewDate } : {}),
    ...(acknowledgedOn ? { acknowledgedOn } : earlier ? { earlier } : {}),
  };
}
