/** How networks are called by those who use them. */
export const SITE_NAMES = {
  x: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  bluesky: 'Bluesky',
  whatsapp: 'WhatsApp',
  snapchat: 'Snapchat',
  blogger: 'Blogger',
  other: 'another site',
} as const;

/** What a level does, in the place of the sentence "On a personal account: …". */
export const LEVEL_NAMES = {
  off: 'Off',
  notice: 'Shows a note',
  warn: 'Asks you first',
  justify: 'Asks for a reason',
  block: 'Has to be changed',
} as const;

/** What can be written on a network, as the self-check offers it. */
export const SURFACE_NAMES = {
  post: 'Post',
  comment: 'Comment or reply',
  story: 'Story',
  dm: 'Direct message',
  bio: 'Profile or bio',
  caption: 'Words with a picture or video',
  title: 'Title of a video',
} as const;
