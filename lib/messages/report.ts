import { clauses } from './clauses.ts';

/** Words of the page for telling somebody about a concern. */
export const reportMessages = {
  title: 'Report a concern',
  lead: 'Seen something that worries you? You do not have to deal with it alone.',
  private: 'Second Look does not keep what you write here, and it sends nothing.',

  emergencyHeading: 'Is somebody in danger right now?',
  emergency: 'Call 999 first. Then tell the Child Protection Lead straight away.',
  call: (phone: string) => `Call ${phone}`,

  matterHeading: 'What is it about?',
  clause: (list: string) => `Policy ${clauses(list)}`,
  whomHeading: 'Who to tell',
  orElse: 'if the first is not there',
  noteHeading: 'What to note down',
  alsoHeading: 'Good to know',
  messageHeading: 'A message to start from',
  messageLabel: 'Your message',
  messageHint: 'Fill in what you know, then copy it or open it in your mail program.',
  copy: 'Copy the message',
  copied: 'The message was copied.',
  notCopied: 'It could not be copied. Please mark the text and copy it yourself.',
  mail: (name: string) => `Write to ${name}`,

  roles: {
    childProtectionLead: 'the Child Protection Lead',
    headteacher: 'the Headteacher',
    lineManager: 'your line manager',
    technologyLead: 'the Enterprise and Technology Lead',
  },

  agesHeading: 'How old must they be?',
  agesLead: 'The age for an account, by the terms of each network. Terms can change.',
  age: (years: number) => `${years} years`,

  matters: {
    risk: {
      title: 'A student may be at risk',
      clause: '6',
      whom: ['childProtectionLead', 'headteacher'],
      when: 'Now. Do not wait for the end of the day.',
      notes: ['Who it is about', 'What was said or shown, in the same words', 'Where it was, and when'],
      also: [
        'Do not ask the student for more. Listen, and say who you will tell.',
        'Never copy or pass on a private picture of a child. Say where it is.',
      ],
    },
    bullying: {
      title: 'Cyber-bullying, or contact that feels wrong',
      clause: '8, 9',
      whom: ['childProtectionLead', 'headteacher'],
      when: 'As soon as you can. It is kept in confidence.',
      notes: ['Who is hurt by it, and by whom, if known', 'The network and the account', 'When it began'],
      also: ['It counts even if it did not start in school.', 'Do not answer the posts yourself.'],
    },
    colleague: {
      title: 'A post by a colleague',
      clause: '7',
      whom: ['lineManager', 'headteacher'],
      when: 'Soon. Not telling anyone can get you into trouble too.',
      notes: ['The network, the account and the day', 'What the post says or shows', 'How it came to light'],
      also: ['Talk about it with nobody else for now.'],
    },
    post: {
      title: 'Some other post that should not be there',
      clause: '7',
      whom: ['lineManager', 'headteacher'],
      when: 'As soon as you can.',
      notes: ['The network, the account and the day', 'What the post says or shows', 'A link to it, if there is one'],
      also: ['Do not share or answer the post. Each share makes it travel.'],
    },
    underAge: {
      title: 'An account of a child who is too young',
      clause: '7.iii, 8',
      whom: ['headteacher'],
      when: 'When you notice it.',
      notes: ['The network and the name of the account', 'Who it may be', 'How old they are'],
      also: ['Most networks have a form to report such an account. Look in their help pages.'],
    },
    follow: {
      title: 'A student wants to follow or message you',
      clause: '7.iii, 8',
      whom: ['headteacher'],
      when: 'The same day. Do not accept, and do not answer.',
      notes: ['The name of the student', 'The network and the account', 'What was sent, if anything'],
      also: ['The parents will be told. That is the normal way and not a punishment.'],
    },
    workingDay: {
      title: 'Students or staff on social media in school time',
      clause: '7.vi, 8',
      whom: ['childProtectionLead'],
      when: 'The same day.',
      notes: ['Who it was, if known', 'The day and the time', 'What was seen'],
      also: ['Students may not use these networks in school at any time of day.'],
    },
    question: {
      title: 'A question about the policy',
      clause: '4',
      whom: ['lineManager'],
      when: 'Any time.',
      notes: ['What I would like to do', 'The part of the policy that is not clear to me'],
      also: ['Asking first is always fine.'],
    },
  },

  message: (matter: string, notes: readonly string[]) =>
    [
      'Hello,',
      '',
      `I am writing about this: ${matter.charAt(0).toLowerCase()}${matter.slice(1)}.`,
      '',
      ...notes.map((note) => `${note}:\n`),
      'Thank you',
    ].join('\n'),
  subject: 'A concern about social media',
} as const;
