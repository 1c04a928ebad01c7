import type { SURFACE_NAMES } from '../../lib/messages/names.ts';
import type { Medium, Post } from '../../lib/model/post.ts';
import type { SiteId } from '../../lib/model/site.ts';

/** What somebody has put into the self-check so far. */
export interface CheckDraft {
  readonly site: SiteId;
  readonly surface: keyof typeof SURFACE_NAMES;
  readonly account: 'personal' | 'official';
  /** As typed, with commas between them. */
  readonly recipients: string;
  readonly text: string;
  readonly media: readonly Medium[];
}

/** Only what is written to somebody has recipients. */
export function hasRecipients({ surface }: Pick<CheckDraft, 'surface'>): boolean {
  return surface === 'dm' || surface === 'comment';
}

/** The draft as the post it would be from this kind of account. */
export function toPost(draft: CheckDraft, account: CheckDraft['account']): Post {
  const { site, surface, text, media } = draft;
  const recipients = hasRecipients(draft)
    ? draft.recipients
        .split(/[,;\n]/)
        .map((name) => name.trim().replace(/^@/, ''))
        .filter(Boolean)
    : [];
  return { site, surface, account: { kind: account }, text, media, recipients };
}

/** Whether there is nothing to judge yet. */
export function isEmptyDraft({ text, media, recipients, ...rest }: CheckDraft): boolean {
  return text.trim() === '' && media.length === 0 && !(hasRecipients(rest) && recipients.trim() !== '');
}
