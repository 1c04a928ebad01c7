import type { Outgoing } from '../../lib/browser/wall.ts';
import { isHolding } from '../../lib/model/finding.ts';
import { judgeAccount } from '../../lib/model/judge-account.ts';
import { isSwitchedOff } from '../../lib/model/own.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Post } from '../../lib/model/post.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { createDepartures } from '../../lib/page/departures.ts';
import type { Site } from '../../lib/page/site.ts';
import type { Review } from '../../lib/review/create-review.ts';

/** What is to become of a request: `unread` publishes something, but nobody can say what. */
export type WallVerdict =
  | { readonly kind: 'leaves' }
  | { readonly kind: 'stops' | 'unread' | 'unready'; readonly site: SiteId; readonly text: string };

export interface WallJudge {
  judge(request: Outgoing): WallVerdict;
  /** A gate has let this go: a press that was clean, or one that the person decided about. */
  allow(post: Pick<Post, 'site' | 'text'>): void;
  use(policy: Policy): void;
  /** Match patterns of all that may publish, as the settings have it now. */
  patterns(): string[];
}

const LEAVES = { kind: 'leaves' } as const;
/** What a gate let go is on its way within this time. Milliseconds. */
const ON_ITS_WAY = 10_000;

/**
 * Judges what the browser is about to send by its words alone, at once. It lets go what it is not sure of: a gate that saw
 * the page and asked the person knows better, and what is stopped here is lost to the page.
 */
export function createWallJudge(
  sites: readonly Site[],
  prepare: (policy: Policy) => Review,
  now: () => number = () => performance.now(),
): WallJudge {
  const departures = new Map(sites.map(({ id }) => [id, createDepartures(now)]));
  const lastAllowed = new Map<SiteId, number>();
  let ready: { readonly policy: Policy; readonly review: Review } | null = null;

  const siteOf = ({ hostname }: URL) =>
    sites.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)));

  return {
    judge({ url, body, cookies }) {
      const site = siteOf(url);
      if (!site?.mayPublish(url)) return LEAVES;
      const request = site.readRequest(url, body ?? '');
      if (!request) return LEAVES;
      const named = { site: site.id, text: request.text };
      // By its address it publishes. The gates read every kind of body and say so; whoever sends it past them hides it.
      if (body === undefined)
        return now() - (lastAllowed.get(site.id) ?? -ON_ITS_WAY) < ON_ITS_WAY ? LEAVES : { kind: 'unread', ...named };
      // Pictures alone: the gates have looked at them.
      if (request.text === '' || departures.get(site.id)?.covers(request.text, false)) return LEAVES;
      if (!ready) return { kind: 'unready', ...named };
      const { policy, review } = ready;
      if (isSwitchedOff(policy.own, site.id, Date.now())) return LEAVES;
      const signals = [...site.cookieSignals(cookies), ...(request.actor ? [{ id: request.actor }] : [])];
      const account = judgeAccount(site.id, signals, policy.accounts);
      const post: Post = {
        site: site.id,
        surface: request.surface,
        account,
        text: request.text,
        media: [],
        recipients: [],
      };
      // Cookies alone say less than a page does; what would pass as anybody's is not stopped for want of knowing whose it is.
      const kinds = account.kind === 'unknown' ? (['personal', 'official'] as const) : [account.kind];
      const isHeld = (kind: (typeof kinds)[number]) =>
        review.review({ ...post, account: { ...account, kind } }).some(({ level }) => isHolding(level));
      return kinds.every(isHeld) ? { kind: 'stops', ...named } : LEAVES;
    },
    allow({ site, text }) {
      lastAllowed.set(site, now());
      departures
        .get(site)
        ?.add({ site, text, surface: 'post', account: { kind: 'unknown' }, media: [], recipients: [] });
    },
    use(policy) {
      for (const site of sites) site.facts.override(policy.siteOverrides?.[site.id] ?? {});
      ready = { policy, review: prepare(policy) };
    },
    patterns: () =>
      sites.flatMap((site) =>
        site.hosts.flatMap((host) =>
          site.publishPaths().map((path) => `*://*.${host}${path.startsWith('/') ? path : `/${path}`}`),
        ),
      ),
  };
}
