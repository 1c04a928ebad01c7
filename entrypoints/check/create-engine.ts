import type { CheckEngine, CheckVerdict } from '../../components/check/check-engine.ts';
import { ask } from '../../lib/browser/protocol.ts';
import { TEXT_DETECTORS } from '../../lib/detectors/text/index.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Post } from '../../lib/model/post.ts';
import type { Attachment } from '../../lib/page/attachments.ts';
import { kindOfFile } from '../../lib/page/kind-of-file.ts';
import { createLooks } from '../../lib/page/vision.ts';
import { createReview } from '../../lib/review/create-review.ts';
import { RULES } from '../../rules/index.ts';
import { isDismissedBy } from '../guard.content/is-dismissed.ts';
import { createJudge } from '../guard.content/judge.ts';
import { saveCovered } from '../guard.content/save-covered.ts';

/** A text up to here is looked at at once. Characters. */
const SHORT = 4_000;

/**
 * The guard's own judge, for a page of ours: same rules, same detectors, same place where pictures are looked at.
 * @param onSettings gets an engine that judges by the settings in force, at first and whenever they change
 * @returns takes the settings in force
 */
export function createEngine(
  onSettings: (engine: CheckEngine, policy: Policy) => void,
  { signal }: { signal: AbortSignal },
): (policy: Policy) => void {
  const files = new Map<string, Attachment>();
  const looks = createLooks(
    { url: `${location.origin}/vision.html`, origin: location.origin },
    () => ask('visionKey', null),
    { signal },
  );
  const judge = createJudge({ looks, attachment: (id) => files.get(id) });
  judge.use({
    engine: (policy) =>
      createReview({ policy, rules: RULES, detectors: TEXT_DETECTORS, isDismissed: isDismissedBy(policy) }),
  });
  let looked: { readonly text: string; readonly policy: Policy | null } | undefined;
  /** A long text is first looked at piece by piece; the page stays awake meanwhile. */
  const judgeInTime = (post: Post): CheckVerdict => {
    if (post.text.length <= SHORT || (looked?.text === post.text && looked.policy === judge.policy))
      return judge.judge(post);
    const { policy } = judge;
    const both = (['personal', 'official'] as const).map((kind) =>
      judge.lookAhead({ ...post, account: { kind } }, { signal }),
    );
    const more = Promise.all(both).then(() => {
      looked = { text: post.text, policy };
    });
    return { state: 'checking', waitingFor: 'text', findings: [], more };
  };
  return (policy) => {
    judge.use({ policy });
    onSettings(
      {
        judge: judgeInTime,
        dismiss(words, keepAs) {
          judge.leaveOut(words);
          void ask('dismiss', { words, ...(keepAs === undefined ? {} : { keepAs }) }).catch(() => {});
        },
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
        saveCovered: (id, places) => saveCovered(looks, files.get(id), places),
      },
      policy,
    );
  };
}
