/** One clause of the policy in a few plain sentences of our own. */
interface ClauseSummary {
  readonly clause: string;
  readonly title: string;
  readonly points: readonly string[];
}

/** The policy, clause by clause, for the welcome page. */
export const POLICY_SUMMARY: readonly ClauseSummary[] = [
  {
    clause: '1–3',
    title: 'What it is for',
    points: [
      'It keeps students safe, and it looks after you and the good name of the school.',
      'It is for all who work or learn here, and for the governors.',
      'It counts for school accounts, and for your own where they touch on school.',
    ],
  },
  {
    clause: '4',
    title: 'Who does what',
    points: [
      'Staff know the policy and keep to it. If you are not sure, ask your line manager first.',
      'The Headteacher makes time to talk about it, and sees that it is kept.',
    ],
  },
  {
    clause: '5',
    title: 'In school time',
    points: [
      'No social media for yourself while you are at work.',
      'For work, only where the Headteacher has said yes.',
    ],
  },
  {
    clause: '6',
    title: 'On the school’s accounts',
    points: [
      'Ask the Headteacher before you start a new account or page.',
      'Use the school’s own accounts and e-mail for school matters, never yours. Say what your job is.',
      'Keep it to school news. Leave out politics, faith and your private life.',
      'The crest and logo are only for what the school itself says.',
      'Parents may be let in by the Enterprise and Technology Lead. Students may not.',
      'If someone brings up a private matter, show them a better place to talk.',
      'These accounts are looked at from time to time, and the time spent on them should stay small.',
    ],
  },
  {
    clause: '7',
    title: 'On your own account',
    points: [
      'People in town know where you work. A post can reach them even if it was meant for friends.',
      'Keep school business out of it, and share nothing that you know only through work.',
      'If you see a post that should not be there, tell your line manager soon.',
    ],
  },
  {
    clause: '7.i',
    title: 'Pictures',
    points: ['No pictures of students. No pictures of staff that you would not show to a class.'],
  },
  {
    clause: '7.ii',
    title: 'Words about people',
    points: [
      'Do not talk about students, parents or the people you work with, kindly or not.',
      'What you say about yourself counts too, such as a day out while you are off sick.',
    ],
  },
  {
    clause: '7.iii',
    title: 'Students, now and before',
    points: [
      'Do not chat with anyone under 18 that you know through work. Their brothers and sisters count too.',
      'Do not offer help with school work there.',
      'Tell the Headteacher if a child has an account and is too young for it.',
    ],
  },
  {
    clause: '7.iv',
    title: 'Friends and followers',
    points: [
      'Set your own accounts to private.',
      'Be careful who you let in, above all if you are not sure who it is.',
      'It is best not to have parents as friends there.',
    ],
  },
  {
    clause: '7.v',
    title: 'What to leave out',
    points: [
      'No hate, no insults, nothing sexual. Nothing that is the work of someone else.',
      'No party politics. Nothing to sell, and no campaigns of your own.',
    ],
  },
  {
    clause: '7.vi',
    title: 'You and the school',
    points: [
      'Do not name the school as your place of work, or speak for it.',
      'Leave out what goes on there, and who takes part.',
      'Never say that you are younger than 18 when you are not.',
    ],
  },
  {
    clause: '8',
    title: 'Students',
    points: [
      'Nobody under 13 should be on these networks, and no student should use them in school.',
      'If a student asks to follow you, say no and tell the Headteacher.',
    ],
  },
  {
    clause: '9',
    title: 'Bullying on the net',
    points: ['Tell someone as soon as you hear of it. The school has to look into it, wherever it began.'],
  },
  {
    clause: 'Appendix A',
    title: 'Four things that go badly wrong',
    points: [
      'Running down the school or the people in it. You could lose your job over that.',
      'Saying things about a person that are not true, or that hurt them.',
      'Looking people up there to choose who gets a job.',
      'Silly stunts on film while you wear a school shirt or badge.',
    ],
  },
];
