import { judgeAccount } from '../model/judge-account.ts';
import type { OfficialAccount } from '../model/policy.ts';
import type { Post } from '../model/post.ts';
import type { Attachment } from './attachments.ts';
import type { Attempt } from './hold.ts';
import type { PublishRequest } from './publish-request.ts';
import type { Site } from './site.ts';

interface Ends {
  /** Lets the request go or fail. @returns false when the page had given it up */
  decide(leave: boolean): boolean;
  /** Its words did not leave: what the person wanted is to be remembered, and the words given back. */
  keepWords(): void;
  /** The person wants these words to leave, by whichever way. */
  allow(post: Post): void;
}

/**
 * A request that publishes, as an attempt like a press: it waits until it is decided.
 * @param attachments which of the pictures on the page it carries cannot be told from its body, so all of them count
 */
export function createRequestAttempt(
  site: Site,
  { surface, text, actor }: PublishRequest,
  attachments: readonly Attachment[],
  officialAccounts: readonly OfficialAccount[],
  { decide, keepWords, allow }: Ends,
): Attempt {
  // Who the body names is one more thing said about the account; where it says something else than the page, nobody knows.
  const signals = [...site.accountSignals(document), ...(actor ? [{ id: actor }] : [])];
  const post: Post = {
    site: site.id,
    surface,
    account: judgeAccount(site.id, signals, officialAccounts),
    text,
    media: attachments.map(({ id, kind }) => ({ id, kind })),
    recipients: [],
  };
  return {
    post,
    holders: [{}],
    giveFocusBack: () => {},
    giveUp() {
      decide(false);
      keepWords();
    },
    reread: () => post,
    async resend(release) {
      release();
      // Also for the page's next try, should it have given up on this one.
      allow(post);
      return decide(true);
    },
    onStayed: keepWords,
  };
}
