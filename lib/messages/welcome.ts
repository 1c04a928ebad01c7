import { plural } from './plural.ts';

/** `2027-08-31` → `31 August 2027`. */
const longDate = (iso: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));

/** Words of the welcome page. */
export const welcomeMessages = {
  title: 'Hello, this is Second Look',
  lead: 'It reads along while you write a post. If something in it may not fit your school’s policy, it tells you before anyone else sees it.',

  doesHeading: 'What it does',
  does: [
    'It looks at the words and pictures of a post while you write it.',
    'It asks you once, before the post goes out. Then you decide.',
    'It tells you why, and what you could do instead.',
    'It is quiet on nearly all posts. Most people rarely meet it.',
  ],
  neverHeading: 'What it never does',
  never: [
    'It never sends what you write to anyone. Not to the school either.',
    'It never keeps your posts, your pictures or the names of others.',
    'It never changes your post, and never posts for you.',
    'It never looks at what you read, only at what you are about to post.',
  ],

  fileHeading: 'Did your school give you a settings file?',

  keepsHeading: 'What is kept, on this computer only',
  keeps: [
    'The settings of your school, and which version of the policy you have read.',
    'How many posts went out without a check. Only the number.',
    'Names and words you have said are not about school, as codes that nobody can read back.',
    'If your time is logged: how long you were on these networks in working hours. Also which rule spoke up, what you chose, and your reason if you gave one.',
  ],
  seeKept: 'See what is kept',

  deviceHeading: 'Whose computer is this?',
  devices: {
    school: {
      name: "The school's",
      advice: 'The school looks after it. What Second Look keeps stays in your own browser profile.',
    },
    own: {
      name: 'My own',
      advice: 'You choose. You can take Second Look out of your browser at any time.',
    },
    shared: {
      name: 'I share it',
      advice:
        'Use a browser profile of your own, with your own sign-in. Then others do not see your settings, and you do not see theirs.',
    },
  },

  childHeading: 'Have you a child at this school?',
  childLead: 'Then you may want to write about your own family without a question each time.',
  child: 'I have a child at this school',
  childrenKnown: (count: number) => plural(count, '1 child is noted', '# children are noted'),
  childNames: 'How do you write your child’s name?',
  childNamesHint: 'With commas between the ways you write it, such as first name, full name and nickname.',
  childCalled: 'What shall we call it in your list?',
  childCalledExample: 'My daughter',
  childKeep: 'Do not ask about my child',
  childKept: 'Done. Second Look will not ask about these names.',
  childHint: 'The names are turned into codes that nobody can read back. They stay on this computer.',
  childSee: 'See or take back what you have said',

  policyHeading: 'The policy in plain words',
  policyLead: 'This is a short form to help you remember. What counts is the policy of your school.',
  policyOf: (school: string) => `For ${school}.`,
  clauseNumber: (clause: string) => (/^\d/.test(clause) ? `Clause ${clause}` : clause),

  readHeading: 'Have you read it?',
  version: (version: string) => `This is version ${version} of the policy.`,
  reviewPast: (date: string) => `Its review was due on ${longDate(date)}. Ask your school if there is a newer one.`,
  newVersion: (version: string) => `You read version ${version} before. There is a new one now.`,
  acknowledge: 'I have read this version',
  acknowledged: (date: string) => `You said on ${longDate(date)} that you have read this version.`,
  acknowledgeHint: 'This is noted on this computer only. Nobody is told.',
  notStored: 'That could not be noted. Please try again.',

  tryHeading: 'Try it',
  tryLead: 'See what it says to a made-up post. You can change every word.',
  try: 'Try a sample post',
} as const;
