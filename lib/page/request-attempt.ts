import { judgeAccount } from '../model/judge-account.ts';
import type { OfficialAccount } from '../model/policy.ts';
import type { Post } from '../model/post.ts';
import type { Attachment } from './attachments.ts';
import type { Attempt } from './hold.ts';
import type { PublishRequest } from './publish-request.ts';
import type { Site } from './site.ts';

/**
 * A request that publishes, as an attempt like a press: it waits until `decide` is called.
 * @param attachments which of the pictures on the page it carries cannot be told from its body, so all of them count
 */
export function createRequestAttempt(
  site: Site,
  { surface, text, actor }: PublishRequest,
  attachments: readonly Attachment[],
  officialAccounts: readonly OfficialAccount[],
  decide: (leave: boolean) => void,
): Attempt {
  // Who the body names is who publishes; a Page may comment without the page around it saying so.
  const signals = actor ? [{ id: actor }] : site.accountSignals(document);
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
    giveUp: () => decide(false),
    reread: () => post,
    async resend(release) {
      release();
      decide(true);
      return true;
    },
  };
}
