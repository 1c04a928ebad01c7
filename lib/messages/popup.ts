import { listed } from './listed.ts';
import { plural } from './plural.ts';

const time = (at: number) => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at);

/** Words of the popup under the toolbar button. */
export const popupMessages = {
  guarded: (site: string) => `Second Look is with you on ${site}.`,
  guardedMore: 'When a post may not fit the policy, it asks you before the post goes out.',
  reloadFirst: (site: string) => `Not ready on ${site} yet`,
  reloadMore: 'Reload this page so that Second Look can help here. If you are writing something, copy it first.',
  reload: 'Reload this page',
  elsewhere: 'Nothing to do on this page',
  elsewhereMore: (sites: readonly string[]) => `Second Look helps on ${listed(sites)}.`,

  accountIs: {
    personal: 'Your posts here count as personal.',
    official: 'Your posts here count as the school’s.',
    unknown: 'It cannot tell which account this is, so your posts count as personal.',
  },
  accountNamed: {
    personal: (handle: string) => `@${handle} counts as a personal account.`,
    official: (handle: string) => `@${handle} is one of the school’s accounts.`,
    unknown: (handle: string) => `It is not sure about @${handle}, so your posts count as personal.`,
  },
  accountWrong: 'Is that wrong?',
  accountWrongMore: 'Your IT team can put it right. Nothing is sent: you copy a note and pass it on.',
  accountNote: (site: string, words: string) =>
    `Second Look takes an account on ${site} for the wrong one.\nIt says: ${words}\nThe school’s accounts are named in its settings.`,
  copyNote: 'Copy a note for IT',
  noteCopied: 'The note was copied.',
  notCopied: 'It could not be copied. Please tell your IT team in your own words.',

  asking: 'One moment…',
  pause: 'Pause for 10 minutes',
  paused: (until: number) => `Paused until ${time(until)}`,
  pausedMore: 'Your posts are not checked until then. Second Look counts those that go out.',
  resume: 'Start again now',
  off: (site: string) => `Switched off on ${site}`,
  offMore: 'Your posts here are not checked.',
  switchOn: 'Switch on',

  actions: 'More',
  check: 'Check a text',
  report: 'Report a concern',
  welcome: 'The policy',
  welcomeNew: 'Not read yet',
  options: 'All settings',

  uncheckedHeading: 'Posts that were not checked',
  uncheckedNone: 'None so far.',
  unchecked: (counts: readonly { readonly site: string; readonly count: number }[]) => {
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const where = listed(counts.map(({ site, count }) => (counts.length === 1 ? site : `${count} on ${site}`)));
    const many = plural(all, '1 post went out unchecked', '# posts went out unchecked');
    return counts.length === 1 ? `${many}, on ${where}.` : `${many}: ${where}.`;
  },
  resetUnchecked: 'Set the count back to 0',

  settingsHeading: 'Settings in force',
  problems: (count: number) => plural(count, '1 setting could not be used.', '# settings could not be used.'),
} as const;
