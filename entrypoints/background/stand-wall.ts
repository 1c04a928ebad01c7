import { browser } from 'wxt/browser';
import { type Outgoing, startWall } from '../../lib/browser/wall.ts';
import { TEXT_DETECTORS } from '../../lib/detectors/text/index.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Post } from '../../lib/model/post.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { createReview } from '../../lib/review/create-review.ts';
import { SITES } from '../../lib/sites/index.ts';
import { RULES } from '../../rules/index.ts';
import { isDismissedBy } from '../guard.content/is-dismissed.ts';
import { createWallJudge } from './wall-judge.ts';

type Allowed = Pick<Post, 'site' | 'text'>;

interface Parts {
  settings(): Promise<Policy>;
  /** The words of a request that was stopped: they stand nowhere but with us. */
  onStopped(site: SiteId, text: string, tabId: number): void;
  /** Something faulty left before the settings were there. */
  onMissed(site: SiteId): void;
}

export interface StandingWall {
  /** Settings have changed. */
  refresh(): void;
  /** A gate lets this go. Resolves when it is known here. */
  allow(post: Allowed): Promise<void>;
}

/** What gates let go outlives this background for as long as the browser runs; only our own pages can read it. */
const KEY = 'allowed';
const MOST = 20;

/** The third gate, in the browser itself, with the same rules; only in builds that may have it. In the first turn. */
export function standWall({ settings, onStopped, onMissed }: Parts): StandingWall {
  const judge = createWallJudge(SITES, (policy) =>
    createReview({ policy, rules: RULES, detectors: TEXT_DETECTORS, isDismissed: isDismissedBy(policy) }),
  );
  let early: Outgoing[] = [];
  const stop = (request: Outgoing): boolean => {
    const verdict = judge.judge(request);
    if (verdict.kind === 'stops' || verdict.kind === 'unread') {
      onStopped(verdict.site, verdict.text, request.tabId);
      return true;
    }
    return false;
  };
  const isUnready = (request: Outgoing) => judge.judge(request).kind === 'unready';
  const wall = startWall(judge.patterns(), (request) => {
    try {
      if (!isUnready(request)) return stop(request);
      // Firefox waits for us; Chromium wants its answer now, so what left is looked at when the settings are there.
      if (import.meta.env.BROWSER === 'firefox') return ready.then(() => stop(request));
      early.push(request);
    } catch {
      // Our failure never stops a post.
    }
    return false;
  });

  const load = async () => {
    const { [KEY]: allowed } = await browser.storage.session.get(KEY);
    if (Array.isArray(allowed)) for (const post of allowed as Allowed[]) judge.allow(post);
    judge.use(await settings());
    wall?.watch(judge.patterns());
    const missed = early;
    early = [];
    for (const request of missed) {
      const verdict = judge.judge(request);
      if (verdict.kind === 'stops' || verdict.kind === 'unread') onMissed(verdict.site);
    }
  };
  let ready = wall ? load().catch(() => {}) : Promise.resolve();
  let kept: Promise<void> = Promise.resolve();
  return {
    refresh() {
      if (wall) ready = load().catch(() => {});
    },
    async allow(post) {
      if (!wall) return;
      judge.allow(post);
      kept = kept
        .then(async () => {
          const { [KEY]: known } = await browser.storage.session.get(KEY);
          const all = [...(Array.isArray(known) ? (known as Allowed[]) : []), post];
          await browser.storage.session.set({ [KEY]: all.slice(-MOST) });
        })
        .catch(() => {});
      await kept;
    },
  };
}
