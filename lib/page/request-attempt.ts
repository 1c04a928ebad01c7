import { judgeAccount } from '../model/judge-account.ts';
import type { OfficialAccount } from '../model/policy.ts';
import type { Post } from '../model/post.ts';
import type { Attachment } from './attachments.ts';
import type { Attempt } from './hold.ts';
import type { PublishRequest } from './publish-request.ts';
import type { Site } from './site.ts';

/**
 * A request that publishes, as an attempt like a press: it waits until `decide` is called. Which of the attached pictures it
 * carries cannot be told from its body, so all of them count.
 */
export function createRequestAttempt(
  site: Site,
  { surface, text, hasMedia, actor }: PublishRequest,
  attachments: readonly Attachment[],
  officialAccounts: readonly OfficialAccount[],
  decide: (leave: boolean) => void,
): Attempt {
  const signals = [...site.accountSignals(document), ...(actor ? [{ id: actor }] : [])];
  const post: Post = {
    site: site.id,
    surface,
    account: judgeAccount(site.id, signals, officialAccounts),
    text,
    media: hasMedia ? attachments.map(({ id, kind }) => ({ id, kind })) : [],
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
