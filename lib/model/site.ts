/** The networks the product knows by name; `other` is any other page. */
export const SITE_IDS = [
  'x',
  'facebook',
  'instagram',
  'youtube',
  'threads',
  'linkedin',
  'tiktok',
  'bluesky',
  'whatsapp',
  'snapchat',
  'blogger',
  'other',
] as const;
export type SiteId = (typeof SITE_IDS)[number];

/** What is being written. `bio` is any profile field, `caption` a picture's caption or a video's description. */
export const SURFACES = [
  'post',
  'reply',
  'quote',
  'thread',
  'comment',
  'story',
  'dm',
  'bio',
  'caption',
  'title',
  'alt',
  'poll',
  'article',
  'note',
] as const;
export type Surface = (typeof SURFACES)[number];
