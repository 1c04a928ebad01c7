import { plural } from './plural.ts';

/** `125` minutes → `2 h 5 min`. */
export function duration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 60) return `${minutes} min`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** `2027-03-31` → `31 March 2027`. */
export const fullDay = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** Words about working time spent on the networks. */
export const timeMessages = {
  title: 'Your time',
  toolbar: 'Second Look – your working time is being recorded',

  stateOn: 'Your time on these sites is being recorded, on this computer only.',
  stateOff: 'Nothing is being recorded.',
  stateSchool: 'Your school has set this.',
  turnOn: 'Start recording my time',
  turnOff: 'Stop recording',
  trouble: {
    full: 'The last minutes could not be saved, for the disk is full. What was saved before is still here.',
    newer: 'A newer Second Look has used this log. Nothing is lost. Please update Second Look here too.',
    unreadable: 'The log could not be opened. Nothing was deleted. Please close the browser and open it again.',
  },

  mended: (day: string) =>
    `The browser had lost this log. All days to ${day} were put back from the copy that Second Look keeps. Later hours may be missing.`,
  lost: 'The browser has lost this log, and there was no copy yet. Second Look began a new one.',
  mendedRead: 'All right',

  ranges: 'Show',
  range: { day: 'Today', week: 'This week', term: 'This term' },
  personal: 'Personal',
  official: 'For school',
  unknown: 'Not known',
  working: (time: string) => `of ${time} of working time`,
  declared: (time: string) => `${time} of it on your word`,
  inBreaks: (time: string) => `In breaks: ${time}`,
  nothing: 'Nothing was recorded in this time.',
  budget: 'School use this week',
  budgetOf: (used: string, budget: string) => `${used} of ${budget}`,

  byDay: 'Day by day',
  bySite: 'By network',
  byHour: 'When in the day',
  day: 'Day',
  network: 'Network',
  hour: 'Hour',
  total: 'All',
  byHourLead: 'Minutes for each hour of the week. Breaks are left out.',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  showTable: 'Show the numbers as a table',

  warnings: 'Notes on your posts',
  warningsNone: 'Second Look has not held a post in this time.',
  warningsLead: (actedOn: number, posted: number) =>
    `${plural(actedOn + posted, '1 post was held', '# posts were held')}: ${plural(actedOn, '1 went back to be changed', '# went back to be changed')}, ${plural(posted, '1 was posted as it was', '# were posted as they were')}.`,
  rule: 'What it was about',
  otherRule: 'Something else',
  actedOn: 'Changed',
  posted: 'Posted',
  unchecked: (count: number) => plural(count, '1 post went out unchecked.', '# posts went out unchecked.'),

  terms: 'Term dates',
  termsLead:
    'Outside term time nothing is recorded. A calendar file from your school (.ics) tells Second Look when that is.',
  termsAlways: 'No dates are set, so every week counts as term time.',
  termsChoose: 'Choose a calendar file',
  termsFound: 'Found in this calendar',
  termsUse: 'Use these dates',
  termsNot: 'Leave it as it was',
  termsNone: 'No term dates were found in that file. Nothing was changed.',
  termsUsed: 'These dates count from now on.',
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  insetDays: (list: string) => `INSET days: ${list}`,
  closedDays: (list: string) => `Days off: ${list}`,

  takeOut: 'Take it with you',
  takeOutLead: 'A copy of all that is recorded about you. You choose who gets it.',
  csv: 'Export CSV',
  json: 'Export JSON',
  byDayCsv: 'Export totals by day',
  printIt: 'Print',
  remove: 'Delete',
  removeLead: 'Choose the first and the last day, or delete it all.',
  removeFrom: 'First day',
  removeTo: 'Last day',
  removeRange: 'Delete these days',
  removeAll: 'Delete it all',
  removeAsk: 'This cannot be undone. Delete it?',
  removeYes: 'Yes, delete it',
  removeNo: 'Keep it',
  removed: 'It is deleted.',
  removeForbidden: 'Your school keeps this log, so it cannot be deleted here.',
  failed: 'That did not work. Please try again.',

  aboutHeading: 'What is recorded, and why',
  about: [
    'In working hours: how long a network was in front of you while you were there, and whether it was a personal or a school account.',
    'When Second Look held a post: the time, the network, which rule it was about, and what you did.',
    'Never what you write, a picture, a name, a page or an address. Nothing at all outside working hours.',
    'It is there so that you and your school can talk about time online with real numbers.',
    'It stays on this computer. Second Look sends it to nobody.',
  ],
  aboutReasons: 'If a rule asks you for a reason, your words are kept with it.',
  aboutCopy: 'A second copy of each day stays here too. The browser may lose the first one.',
  retention: (days: number) => `Each record is deleted after ${plural(days, '1 day', '# days')}.`,
  shared: 'This computer is shared. The log is for this session, and the next one starts with an empty log.',

  digest: (personal: string, official: string) => `Today: ${personal} personal, ${official} for school.`,
  openTime: 'See your time',
  words: { school: 'This is for school', break: "I'm on a break" },
  said: { school: 'For the next hour, this network counts as for school.', break: 'Your break is noted.' },

  note: {
    recording: 'Second Look now records your working time on these sites. It stays on this computer.',
    first: 'It is working time. Is this a break, or for school?',
    minutes: (minutes: number) => `About ${plural(minutes, '1 minute', '# minutes')} of personal use today.`,
    label: 'Second Look: a note about time',
    school: "It's for school",
    break: "I'm on a break",
    snooze: 'Not now',
    close: 'Close',
  },
} as const;
