import { withoutDismissed } from '../../lib/model/dismissals.ts';
import { type Finding, isHolding } from '../../lib/model/finding.ts';
import type { NotSchool } from '../../lib/model/own.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Post } from '../../lib/model/post.ts';
import type { Attachment } from '../../lib/page/attachments.ts';
import type { Verdict } from '../../lib/page/hold.ts';
import type { Looks } from '../../lib/page/vision.ts';
import type { Review } from '../../lib/review/create-review.ts';
import type { Engine } from './engine-slot.ts';
import { runInSlices } from './run-in-slices.ts';

/** The one place where settings, words and pictures come together to a verdict, in the same turn. */
export interface Judge {
  /** @throws what a detector or rule throws */
  judge(post: Post): Verdict;
  /** New settings, or the engine that reads them: whichever comes last prepares everything that does not depend on a post. */
  use(news: { readonly policy: Policy } | { readonly engine: Engine }): void;
  /** Says of words, just this time, that they are not about school. */
  leaveOut(words: readonly NotSchool[]): void;
  /** The post has gone: from then on everything is asked about again. */
  forgetLeftOut(): void;
  /** Looks at a long text ahead of time, a little in each frame, so that judging it costs next to nothing. */
  lookAhead(post: Post, options: { signal: AbortSignal }): Promise<void>;
  readonly policy: Policy | null;
}

interface Parts {
  readonly looks: Looks;
  /** The file behind a medium of a post. */
  attachment(id: string): Attachment | undefined;
}

export function createJudge({ looks, attachment }: Parts): Judge {
  let policy: Policy | null = null;
  let engine: Engine | null = null;
  let review: Review | null = null;
  /** Rule and words, just this time. */
  const leftOut = new Set<string>();
  let arrived: () => void = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });

  return {
    get policy() {
      return policy;
    },
    use(news) {
      if ('policy' in news) {
        policy = news.policy;
        looks.forget();
      } else engine = news.engine;
      if (!policy || !engine) return;
      review = engine(policy);
      arrived();
    },
    leaveOut(words) {
      for (const one of words) leftOut.add(keyOf(one.rule, one.words));
    },
    forgetLeftOut: () => leftOut.clear(),
    lookAhead: async (post, { signal }) => {
      if (review) await runInSlices(review.reviewInParts(post), { signal });
    },
    judge(post) {
      if (!review) return { state: 'checking', findings: [], waitingFor: 'settings', more: arrival };
      const pictures = review.needsImages(post.account.kind)
        ? post.media.map(({ id }, image) => {
            const file = attachment(id);
            // A picture that can no longer be found is unread, never clean.
            return { image, look: file ? looks.of(file) : ({ state: 'unread' } as const) };
          })
        : [];
      const seen = pictures.flatMap(({ look, image }) =>
        look.state === 'seen'
          ? look.sightings.map((sighting) => ({ ...sighting, where: sighting.where && { ...sighting.where, image } }))
          : [],
      );
      const found = review.review(post, seen);
      const findings =
        leftOut.size > 0 ? withoutDismissed(found, post.text, (rule, words) => leftOut.has(keyOf(rule, words))) : found;
      if (findings.some(({ level }) => level === 'block')) return { state: 'blocked', findings };
      const looking = pictures.flatMap(({ look }) => (look.state === 'looking' ? [look.done] : []));
      if (looking.length > 0) return { state: 'checking', findings, waitingFor: 'picture', more: Promise.all(looking) };
      if (pictures.some(({ look }) => look.state === 'failed'))
        return { state: 'unchecked', findings, unchecked: 'failed' };
      if (pictures.some(({ look }) => look.state === 'unread'))
        return { state: 'unchecked', findings, unchecked: 'unreadable-picture' };
      return { state: isHeld(findings) ? 'held' : 'clean', findings };
    },
  };
}

const keyOf = (rule: string, words: string) => `${rule} ${words.trim().toLowerCase()}`;
const isHeld = (findings: readonly Finding[]) => findings.some(({ level }) => isHolding(level));
