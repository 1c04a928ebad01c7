/** How old somebody must be for an account of their own, by each network's terms for the United Kingdom. */
export const MINIMUM_AGES = {
  x: 13,
  facebook: 13,
  instagram: 13,
  youtube: 13,
  threads: 13,
  linkedin: 16,
  tiktok: 13,
  bluesky: 13,
  whatsapp: 13,
  snapchat: 13,
  blogger: 13,
} as const;
