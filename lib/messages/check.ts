import { listed } from './listed.ts';
import { plural } from './plural.ts';

/** Words of the page where people check a text by themselves. */
export const checkMessages = {
  title: 'Check a text',
  lead: 'See what your school would say before you post.',
  stays: 'It all stays on this computer. Close the page and it is gone.',
  reach: (sites: readonly string[]) =>
    `On ${listed(sites)}, Second Look checks your posts in this browser as you write. It cannot see phones, apps or other networks. For those, use this page.`,

  network: 'Network',
  otherNetwork: 'Another one',
  surface: 'What is it?',
  recipients: 'Who is it to?',
  recipientsHint: 'Names or handles, with commas between them.',
  text: 'Your text',
  placeholder: 'Type it, or paste it here.',
  copy: 'Copy the text',
  copied: 'The text was copied.',
  notCopied: 'It could not be copied. Please mark the text and copy it yourself.',
  clear: 'Start again',

  pictures: 'Pictures',
  addPicture: 'Add a picture…',
  pictureHint: 'You can also drop or paste one.',
  notPicture: 'That is not a picture, so it was left out.',
  dropHere: 'Drop the picture here',
  removePicture: (number: number) => `Take out picture ${number}`,
  noVideo: 'Videos cannot be checked. Please watch yours through once more.',

  account: 'From which account?',
  accountIs: { personal: 'My own account', official: "The school's account" },
  accountFine: 'Nothing to change',
  accountThings: (count: number) => plural(count, '1 thing to check', '# things to check'),
  accountNotes: (count: number) => plural(count, '1 thing to know', '# things to know'),
  accountBlocked: 'Cannot go out as it is',

  outcome: 'What Second Look sees',
  empty: 'Nothing yet. It answers as you type.',
  gettingReady: 'Getting ready…',
  looking: 'Looking at the picture…',
  reading: 'Reading it through…',
  fine: 'Nothing here needs to change.',
  fineMore: 'Second Look cannot know it all. Please read it through once more.',
  things: (count: number) => plural(count, '1 thing to check before you post', '# things to check before you post'),
  notes: (count: number) => plural(count, '1 thing to know', '# things to know'),
  notesMore: 'You can post this. It may still be worth a thought.',
  blocked: 'This cannot go out as it is',
  failed: 'This text could not be checked. Please read it through yourself.',

  sample: 'Long day, but so proud of a boy in my Year 4 class. He read a whole page out loud for the first time.',
  menu: 'Check this text with Second Look',
} as const;
