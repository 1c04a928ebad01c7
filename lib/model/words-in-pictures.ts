/**
 * What the detectors of text look for that is also looked for in the words read in a picture: facts, not turns of phrase,
 * because what is read in a picture comes in scraps and with mistakes.
 */
export const WORDS_IN_PICTURES: ReadonlySet<string> = new Set([
  'school-name',
  'student-name',
  'staff-name',
  'identifier',
  'phone-number',
  'email-address',
  'home-address',
  'birth-date',
  'others-rights',
]);
