import { browser } from 'wxt/browser';
import type { CheckEngine } from '../../components/check/check-engine.ts';
import { ask } from '../../lib/browser/protocol.ts';
import { watchPolicy } from '../../lib/browser/watch-policy.ts';
import { TEXT_DETECTORS } from '../../lib/detectors/text/index.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Attachment } from '../../lib/page/attachments.ts';
import { kindOfFile } from '../../lib/page/kind-of-file.ts';
import { createLooks } from '../../lib/page/vision.ts';
import { createReview } from '../../lib/review/create-review.ts';
import { RULES } from '../../rules/index.ts';
import { createJudge } from '../guard.content/judge.ts';

/**
 * The guard's own judge, for a page of ours: same rules, same detectors, same place where pictures are looked at.
 * @param onSettings gets an engine that judges by the settings in force, at first and whenever they change
 */
export function createEngine(
  onSettings: (engine: CheckEngine, policy: Policy) => void,
  { signal }: { signal: AbortSignal },
): void {
  const files = new Map<string, Attachment>();
  const looks = createLooks(`${browser.runtime.getURL('')}vision.html`, () => ask('visionKey', null), { signal });
  const judge = createJudge({ looks, attachment: (id) => files.get(id) });
  judge.use({ engine: (policy) => createReview({ policy, rules: RULES, detectors: TEXT_DETECTORS }) });
  watchPolicy(
    (policy) => {
      judge.use({ policy });
      onSettings(
        {
          judge: judge.judge,
          take(file) {
            const kind = kindOfFile(file);
            if (!kind) return undefined;
            const medium = { id: `picture-${files.size + 1}`, kind };
            files.set(medium.id, { ...medium, file });
            return medium;
          },
          async preview(id) {
            const file = files.get(id);
            return file?.kind === 'image' ? looks.preview(file) : undefined;
          },
        },
        policy,
      );
    },
    { signal },
  );
}
