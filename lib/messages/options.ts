import { clauses } from './clauses.ts';
import { plural } from './plural.ts';

/** `officialPosting` → `official posting`; `students` → `students`. */
const spaced = (key: string) => key.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);

/** `2027-08-31` → `31 August 2027`. */
const longDate = (iso: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** Words of the settings page. */
export const optionsMessages = {
  title: 'Settings and rules',
  lead: 'What Second Look goes by on this computer.',

  sections: 'Parts of this page',
  networksHeading: 'Networks',
  networksLead: 'Where Second Look helps while you write. For all others, there is the page to check a text.',
  network: 'Network',
  networkChecked: 'Your posts',
  networkApproved: 'School posts here',
  asYouWrite: 'Checked as you write',
  bySelfCheck: 'On the check page',
  checkOn: (site: string) => `Check my posts on ${site}`,
  switchedOff: 'Switched off',
  switchLead: 'You can switch the checks off on a network. The popup shows it there.',
  switchLocked: 'Your school decides where posts are checked.',

  ownHeading: 'Not about school',
  ownLead:
    'Names and words you have said are not about school. Second Look does not ask about them again. The words themselves are not kept.',
  ownLocked: 'Your school has switched this off, so what is listed here does not count.',
  ownNone: 'Nothing so far. You can say so in the note that holds a post.',
  ownNameless: 'No name given',
  ownChild: 'My child',
  ownSince: (date: string) => `since ${longDate(date)}`,
  ownRemove: 'Ask again',
  ownRemoveNamed: (name: string) => `Ask again about ${name}`,
  ownRemoved: 'Second Look will ask about it again.',
  ownCount: 'How often you said so',
  ownRule: 'Rule',
  ownTimes: 'Times',
  yes: 'Yes',
  no: 'No',
  openCheck: 'Check a text',
  aboutHeading: 'About',

  inForceHeading: 'In force now',
  school: 'School',
  policyVersion: 'Policy version',
  approvedBy: (body: string) => `approved by ${body}`,
  reviewDue: (date: string) => `to be reviewed by ${longDate(date)}`,
  reviewPast: (date: string) => `its review was due on ${longDate(date)}`,
  source: 'Settings',
  accounts: 'School accounts',
  noAccounts: 'None named. Every account counts as personal.',
  account: (name: string, site: string) => `${name} on ${site}`,
  knows: 'Knows',
  counts: (students: number, staff: number, classes: number) =>
    [
      plural(students, '1 student', '# students'),
      plural(staff, '1 member of staff', '# members of staff'),
      plural(classes, '1 class', '# classes'),
    ].join(', '),
  rosterGood: (date: string) => `the list of names is good until ${longDate(date)}`,
  rosterPast: (date: string) => `the list of names is from before ${longDate(date)}; the school should make a new one`,
  officialPosting: 'Posting for the school',
  officialPostingIs: {
    yes: 'You may post from the school accounts.',
    no: 'Not from this computer: posts from a school account are held.',
    ask: 'You are asked each time whether you have been approved.',
  },

  forIt: 'For IT: set up Second Look for a school',
  originsHeading: 'Where each setting comes from',
  setting: 'Setting',
  setBy: 'Set by',
  mayIChange: 'Can you change it?',
  originIs: { managed: 'Your school', local: 'Your file', both: 'Your school and your file', default: 'Built in' },
  freedomIs: { locked: 'No, locked', change: 'Yes', add: 'You can add to it' },
  ownParts: (parts: readonly string[]) => `From your file: ${parts.join(', ')}`,
  choiceIs: { yes: 'yes', no: 'no', ask: 'asks each time', quieter: 'quieter', same: 'as in posts' },
  valueHeld: 'set',
  valueEntries: (count: number) => plural(count, '1 entry', '# entries'),
  valueParts: (count: number) => plural(count, '1 part', '# parts'),

  problemsHeading: (count: number) => plural(count, '1 setting could not be used', '# settings could not be used'),
  problemsLead: 'The rest of the settings count. Please pass this list on to whoever looks after them.',
  moreProblems: (count: number) => plural(count, 'and 1 more', 'and # more'),
  whole: 'The whole file',
  /** `students[3].name` → `students › number 4 › name`. */
  place: (path: string) =>
    path
      .split('.')
      .flatMap((step) => [...step.matchAll(/^[^[\]]+|\[(\d+)\]/g)])
      .map((match) => (match[1] === undefined ? spaced(match[0]) : `number ${Number(match[1]) + 1}`))
      .join(' › '),

  rulesHeading: 'Rules',
  rulesLead: 'What each rule looks for, and what happens then. Open one to see examples.',
  clause: (list: string) => `Policy ${clauses(list)}`,
  personal: 'Personal account',
  official: 'School account',
  bothKinds: 'Any account',
  levelFromSchool: 'set by your school',
  instead: 'Instead:',
  raises: 'It speaks up about',
  passes: 'It stays quiet about',
  onOfficial: 'from a school account',
  onPersonal: 'from a personal account',
  acts: { follow: 'Asking to follow or be friends', accept: 'Saying yes to somebody who asks' },
  to: (recipients: readonly string[]) => `to ${recipients.join(', ')}`,

  fileHeading: 'Settings file',
  fileLead: 'Your school may give you a file with its settings. It stays on this computer.',
  fileManaged: 'Your school sets Second Look up through this browser, so there is no file to load here.',
  fileForOwn:
    'Your school sets Second Look up through this browser. It leaves some settings to you: see below. You can load them from a file.',
  fileBesideManaged:
    'Your school sets Second Look up through this browser. A file was loaded on this computer as well; your school decides what of it counts.',
  choose: 'Choose a file…',
  change: 'Choose another file…',
  remove: 'Remove the file settings',
  putBack: 'Put them back',
  cancel: 'Cancel',
  notJson: 'This file could not be read. It should be a settings file that ends in .secondlook or .json.',
  tooLarge: 'This file is too large to be a settings file.',
  foundIn: (file: string) => `Found in ${file}`,
  noneFound: 'Everything in it can be used.',
  use: 'Use these settings',
  saved: 'The settings are in force.',
  removed: 'The settings were removed.',
  notSaved: 'The settings could not be stored. Please try again.',
} as const;
