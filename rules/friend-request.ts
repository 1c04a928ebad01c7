import type { Rule } from '../lib/model/rule.ts';

/** Who may be asked, and answered, as a friend or follower: nobody's students, and parents only as the school allows. */
export const friendRequest: Rule = {
  id: 'friend-request',
  clause: '6, 7.iv, 8',
  title: 'Friends and followers',
  levels: { personal: 'notice', official: 'notice' },
  fullInMessages: true,
  acts: true,
  needs: ['student-recipient'],
  messages: {
    default: {
      why: 'Students, and as a rule parents, do not belong among your own contacts.',
      advice: 'Check who this is before you go on.',
    },
    student: {
      why: 'This looks like a student of the school.',
      advice: 'Leave it. If a student has asked you, tell your line manager.',
    },
    official: {
      why: 'On the school’s account, only the technology lead lets parents in. Nobody lets students in.',
      advice: 'Ask the technology lead if you are not sure who this is.',
    },
    'official-student': {
      why: 'This looks like a student. Nobody approves students on the school’s account.',
      advice: 'Leave it, and tell the technology lead.',
    },
  },
  examples: {
    raises: [
      { text: '', act: 'follow', surface: 'dm', recipients: ['jayd3n_ok'] },
      { text: '', act: 'accept', surface: 'dm', recipients: ['Jayden Okafor'] },
      { text: '', act: 'accept', surface: 'dm', recipients: ['Sam Example'], account: 'official' },
    ],
    passes: [{ text: 'Thank you for following us', account: 'official' }],
  },
  check: ({ account, sightings }) =>
    sightings.length > 0
      ? [{ where: null, message: account === 'official' ? 'official-student' : 'student', atLeast: 'warn' }]
      : [{ where: null, message: account === 'official' ? 'official' : 'default' }],
};
