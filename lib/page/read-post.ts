import { judgeAccount } from '../model/judge-account.ts';
import type { OfficialAccount } from '../model/policy.ts';
import type { Post } from '../model/post.ts';
import type { Attachment } from './attachments.ts';
import { type Reading, readEditable } from './read-editable.ts';
import type { Composer, Site } from './site.ts';

/** One box of a composer and where its text stands in the post's text. */
interface Part {
  readonly editor: HTMLElement;
  readonly reading: Reading;
  readonly start: number;
}

/** A frozen reading of a composer, with the way back to the page. */
export interface PostReading {
  readonly post: Post;
  readonly parts: readonly Part[];
  readonly attachments: readonly Attachment[];
  /** Set when reading failed and nothing of this is to be trusted. */
  readonly unreadable?: boolean;
}

/** Reads everything that a press would publish now: words, pictures, account, recipients. */
export function readPost(
  site: Site,
  composer: Composer,
  attachments: readonly Attachment[],
  officialAccounts: readonly OfficialAccount[],
): PostReading {
  const parts: Part[] = [];
  let text = '';
  for (const editor of composer.editors) {
    const reading = readEditable(editor);
    if (text !== '') text += '\n\n';
    parts.push({ editor, reading, start: text.length });
    text += reading.text;
  }
  return {
    parts,
    attachments,
    post: {
      site: site.id,
      surface: composer.surface,
      account: judgeAccount(site.id, site.accountSignals(document), officialAccounts),
      text,
      media: attachments.map(({ id, kind }) => ({ id, kind })),
      recipients: site.recipients(composer),
    },
  };
}

/** What stands for a composer that could not be read. */
export function unreadablePost(site: Site, { surface }: Composer): PostReading {
  const post: Post = { site: site.id, surface, account: { kind: 'unknown' }, text: '', media: [], recipients: [] };
  return { post, parts: [], attachments: [], unreadable: true };
}
