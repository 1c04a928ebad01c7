import type { Finding } from '../../lib/model/finding.ts';
import { judgeAccount } from '../../lib/model/judge-account.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Act, Post } from '../../lib/model/post.ts';
import type { Attempt } from '../../lib/page/hold.ts';
import type { Site } from '../../lib/page/site.ts';
import { watchPeople } from '../../lib/page/watch-people.ts';

interface Parts {
  policy(): Policy | null;
  findings(post: Post): readonly Finding[];
  mayLeave(attempt: Attempt): boolean;
  /** Mentions a finding that holds nothing. */
  mention(finding: Finding): void;
  isOff(): boolean;
  wantEngine(): void;
}

/** What was allowed by its button is not asked about again when its request comes. Milliseconds. */
const ALLOWED_FOR = 10_000;

/** People, not posts: asking somebody to be friends or to follow, and saying yes to somebody who asks. */
export function guardPeople(
  site: Site,
  { policy, findings, mayLeave, mention, isOff, wantEngine }: Parts,
  { signal }: { signal: AbortSignal },
): { mayLeave(act: Act, decide: (leave: boolean) => boolean): boolean } {
  const mentioned = new Set<string>();
  let allowed = { names: '', at: Number.NEGATIVE_INFINITY };

  const postOf = (act: Act, names: readonly string[]): Post => ({
    site: site.id,
    surface: 'dm',
    act,
    account: judgeAccount(site.id, site.accountSignals(document), policy()?.accounts ?? []),
    text: '',
    media: [],
    recipients: names,
  });
  /** Once a page: what is said at every click is soon not read. */
  const mentionOnce = (post: Post) => {
    for (const finding of findings(post))
      if (finding.level === 'notice' && !mentioned.has(finding.message)) {
        mentioned.add(finding.message);
        mention(finding);
      }
  };
  const attemptOf = (post: Post, holder: object, again: () => boolean, giveUp?: () => void): Attempt => ({
    post,
    holders: [holder],
    giveFocusBack: () => holder instanceof HTMLElement && holder.focus({ preventScroll: true }),
    ...(giveUp ? { giveUp } : {}),
    reread: () => post,
    async resend(release) {
      release();
      allowed = { names: post.recipients.join(), at: performance.now() };
      mentionOnce(post);
      return again();
    },
    onStayed: () => {},
  });
  const ask = (post: Post, attempt: Attempt): boolean => {
    wantEngine();
    const leaves = mayLeave(attempt);
    if (!leaves) return false;
    allowed = { names: post.recipients.join(), at: performance.now() };
    mentionOnce(post);
    return true;
  };

  const people = watchPeople(
    site,
    (names, button) => {
      if (isOff()) return true;
      const post = postOf('follow', names);
      const again = () => {
        button.click();
        return button.isConnected;
      };
      return ask(post, attemptOf(post, button, again));
    },
    { signal },
  );
  return {
    mayLeave(act, decide) {
      const names = people.last();
      if (isOff() || (allowed.names === names.join() && performance.now() - allowed.at < ALLOWED_FOR)) return true;
      const post = postOf(act, names);
      return ask(
        post,
        attemptOf(
          post,
          {},
          () => decide(true),
          () => void decide(false),
        ),
      );
    },
  };
}
