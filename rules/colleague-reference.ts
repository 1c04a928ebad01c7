import type { Rule } from '../lib/model/rule.ts';
import { isNegativeOrPrivate } from './judging/negative-or-private.ts';

/** People one works with, partner staff, governors and visitors included. */
export const colleagueReference: Rule = {
  id: 'colleague-reference',
  clause: '7.ii, 7.v, 7.vi',
  title: 'About a colleague',
  levels: { personal: 'warn', official: 'warn' },
  needs: ['colleague', 'staff-name', 'complaint', 'insult', 'private-matter'],
  messages: {
    default: {
      why: 'This is about someone you work with.',
      advice: 'Leave colleagues out of your posts, also kindly. Tell them yourself, or talk to your line manager.',
    },
    official: {
      why: 'This speaks badly of a colleague, or of something private, on the school’s account.',
      advice: 'Leave the person out, and settle it inside school.',
    },
  },
  examples: {
    raises: [
      { text: 'Gary the caretaker has fixed my chair again' },
      { text: 'One of the TAs I work with is having a baby' },
      { text: 'Friday drinks with @laurapike_, best work wife' },
      { text: 'Our head has banned glue sticks' },
    ],
    passes: [
      { text: 'My husband has eaten my sandwich' },
      { text: 'Headteachers everywhere are worn out' },
      { text: 'I’m a TA and I love it' },
      { text: 'Mrs Whitcombe is hosting tours on Thursday', account: 'official' },
    ],
  },
  check(evidence) {
    const { account, sightings } = evidence;
    const colleagues = sightings.filter(({ kind }) => kind === 'colleague' || kind === 'staff-name');
    return colleagues
      .filter((colleague) => account === 'personal' || isNegativeOrPrivate(colleague, evidence))
      .map(({ where, confidence }) => ({
        where,
        confidence,
        ...(account === 'official' ? { message: 'official' } : {}),
      }));
  },
};
