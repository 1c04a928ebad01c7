import type { Rule } from '../lib/model/rule.ts';

/** The school speaks from its own accounts, people from theirs. */
export const accountMismatch: Rule = {
  id: 'account-mismatch',
  clause: '6, 7',
  title: 'Whose account this is',
  levels: { personal: 'warn', official: 'warn' },
  needs: [
    'school-voice',
    'speaks-to-families',
    'own-voice',
    'promotion',
    'campaigning',
    'political-opinion',
    'religious-opinion',
  ],
  messages: {
    default: {
      why: 'This sounds like the school speaking, but it is your personal account.',
      advice: 'Post school news from the school’s own account, or ask whoever looks after it.',
    },
    families: {
      why: 'This tells families about school, but the account is your own.',
      advice: 'Use the school’s own ways of reaching families: its office, its phone, its account.',
      suggestion: 'Please phone the school office about this.',
    },
    own: {
      why: 'This is in your own voice, on the school’s account.',
      advice: 'Post it from your own account, or say it as the school.',
    },
    approved: {
      why: 'Are you approved to post as the school?',
      advice: 'Only people approved by the Headteacher post from the school’s account. If you are, carry on.',
    },
    forbidden: {
      why: 'Your role does not post from the school’s account.',
      advice: 'Send the news to whoever looks after the school’s account.',
    },
  },
  examples: {
    raises: [
      { text: 'We are delighted to announce our new Headteacher' },
      { text: 'Reminder to all parents: PE kit is needed on Thursday' },
      { text: 'Applications for Reception close on Friday' },
      { text: 'Mums and dads, any questions about the trip just message me' },
      { text: 'I am so tired, fell asleep in front of the telly again', account: 'official' },
    ],
    passes: [
      { text: 'We are delighted with our new sofa' },
      { text: 'I am so tired, fell asleep in front of the telly again' },
      { text: 'We are delighted to welcome our new Headteacher', account: 'official' },
    ],
  },
  check({ account, policy, sightings }) {
    if (account === 'personal')
      return sightings
        .filter(({ kind }) => kind === 'school-voice' || kind === 'speaks-to-families')
        .map(({ kind, where, confidence }) => ({
          where,
          confidence,
          message: kind === 'school-voice' ? 'default' : 'families',
        }));
    if (policy.officialPosting === 'no') return [{ where: null, message: 'forbidden' }];
    // What is sold, campaigned for or preached is said to be that; whose voice it is in adds nothing.
    const isCovered = sightings.some(({ kind }) => !kind.endsWith('-voice') && kind !== 'speaks-to-families');
    const own = (isCovered ? [] : sightings)
      .filter(({ kind }) => kind === 'own-voice')
      .slice(0, 1)
      .map(({ where, confidence }) => ({ where, confidence, message: 'own' }));
    return policy.officialPosting === 'ask' ? [{ where: null, message: 'approved' }, ...own] : own;
  },
};
