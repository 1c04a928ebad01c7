import { clauses } from './clauses.ts';
import { plural } from './plural.ts';

/** Words of the warning: a press of "Post" that waits. The buttons' names are part of the product's interface. */
export const warningMessages = {
  goBack: 'Go back and edit',
  postAnyway: 'Post anyway',
  postWithoutChecking: 'Post without checking',

  /** Nothing is written: somebody is asked to be friends, or answered. */
  act: {
    heading: '1 thing to check first',
    summary: 'Nothing has been sent yet.',
    goBack: 'Go back',
    goOn: 'Carry on anyway',
  },

  region: 'What was seen',

  heldHeading: (count: number) =>
    plural(count, '1 thing to check before you post', '# things to check before you post'),
  heldSummary: 'Your post has not gone out yet.',
  checkingPicture: 'Checking the picture…',
  checkingSettings: "Getting the school's settings…",
  checkingOther: 'Checking your post…',
  checkingSummary: 'If all is well, your post will go out by itself.',
  blockedHeading: 'This post cannot go out as it is',
  blockedSummary: 'Nothing is lost. Please change it and press Post again.',
  uncheckedHeading: 'This post was not checked',
  uncheckedSummary: 'You can still post it. Please read it through once more yourself.',
  sendingHeading: 'Sending…',
  sendingSummary: 'Your post is on its way.',

  unchecked: {
    failed: 'Second Look ran into a problem and could not finish its check.',
    'took-too-long': 'The check took too long, so it was stopped.',
    'no-settings': "The school's settings could not be found, so there was nothing to check against.",
    'unreadable-picture': 'A picture could not be opened, so nobody looked at it.',
    chosen: 'You chose to post without the check.',
    paused: 'The checks were paused.',
  },

  account: {
    personal: 'Judged as a personal account.',
    official: "Judged as the school's account.",
    unknown: 'Second Look could not tell which account this is. It was judged as a personal account.',
  },

  clause: (list: string) => `Policy ${clauses(list)}`,
  insteadLabel: 'Instead:',
  suggestionLabel: 'You could write:',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Please mark the words and copy them yourself.',

  notSchool: 'This is not about school',
  justNow: 'Just this time',
  keepLabel: 'Or never again. What shall it be called in your list?',
  keepExample: 'My niece, say',
  keep: 'Do not ask again',
  keepHint: 'Only what you call it is kept here, not the words. You can take it back in the settings.',
  wrong: 'This was wrong',
  wrongLabel: 'What was wrong, in your own words?',
  wrongHint: 'This makes a note for your IT team. Nothing is sent: you copy it. Please leave out names.',
  wrongNote: (rules: readonly string[], list: string, own: string) =>
    [
      'Second Look did not get this right.',
      `Rule: ${rules.join(', ')} (policy ${clauses(list)})`,
      ...(own ? [`In my words: ${own}`] : []),
    ].join('\n'),
  copyNote: 'Copy the note',
  noteCopied: 'Copied. You can paste it into a message to your IT team.',

  report: 'Report a concern',
  nothingLeft: 'Nothing else to check',
  since: (gone: number, fresh: number) =>
    [
      ...(gone > 0 ? [plural(gone, '1 thing is settled', '# things are settled')] : []),
      ...(fresh > 0 ? [plural(fresh, '1 is new', '# are new')] : []),
    ].join(', '),
  sinceLast: (changes: string) => `Since last time: ${changes}.`,
  sinceSame: 'The same as last time.',
  needsReason: 'needs a reason',
  mustChange: 'must be changed',
  more: (count: number) => plural(count, 'Show 1 more', 'Show # more'),
  morePlaces: (count: number) => plural(count, 'and in 1 more place', 'and in # more places'),

  picture: (number: number) => `Picture ${number}`,
  pictureMarked: (number: number, where: string) => `Picture ${number}, with a mark ${where}`,
  pictureWhole: (number: number) => `Picture ${number}`,
  saveWithoutFaces: (count: number) =>
    plural(count, 'Save a copy with the face hidden', 'Save a copy with faces hidden'),
  saveCovered: (count: number) =>
    plural(count, 'Save a copy with this area covered', 'Save a copy with these areas covered'),
  saving: 'Making the copy…',
  saved: 'Saved in your downloads. Take this picture out of the post and add the copy instead.',
  notSaved: 'The copy could not be made.',
  pictureGone: (number: number) => `Picture ${number} cannot be shown here.`,
  across: ['on the left', 'in the middle', 'on the right'],
  top: ['at the top left', 'at the top', 'at the top right'],
  bottom: ['at the bottom left', 'at the bottom', 'at the bottom right'],

  reasonLabel: 'Why does this need to go out as it is?',
  reasonHint: {
    kept: 'A few words are enough. In working time they are kept in your log, on this computer.',
    gone: 'A few words are enough. They are not kept.',
  },

  askLead: 'If you think it should go out, ask:',
  askNobody: 'If you think it should go out, ask your line manager or the Headteacher.',
} as const;
