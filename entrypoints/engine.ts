import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TEXT_DETECTORS } from '../lib/detectors/text/index.ts';
import { createReview } from '../lib/review/create-review.ts';
import { RULES } from '../rules/index.ts';
import { takeEngine } from './guard.content/engine-slot.ts';
import { isDismissedBy } from './guard.content/is-dismissed.ts';
import { withFault } from './guard.content/with-fault.ts';

/** The rules and detectors, put into a page when somebody begins to write there; hands itself to the page's guard. */
export default defineUnlistedScript(() => {
  const detectors = import.meta.env.MODE === 'e2e' ? TEXT_DETECTORS.map(withFault) : TEXT_DETECTORS;
  takeEngine((policy) => createReview({ policy, rules: RULES, detectors, isDismissed: isDismissedBy(policy) }));
});
