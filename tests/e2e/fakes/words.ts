/** Everything that gets lost or changed on the way in careless code: emoji of several parts, blank lines, quotes, markup. */
export const WORDS =
  'Chess club 👩‍🏫 with @example_museum on Friday\n\nBring snacks 🎉🎉 — “now”, at ½ past 4 & <b>bold</b>\nnaïve café 🇬🇧 end';

export const EDITOR = '[contenteditable="true"]';
