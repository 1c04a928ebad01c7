import type { Rule } from '../lib/model/rule.ts';

/** The school's account neither preaches nor runs down a faith; private belief is private. */
export const religious: Rule = {
  id: 'religious',
  clause: '6',
  title: 'Religion',
  levels: { personal: 'off', official: 'warn' },
  needs: ['religious-opinion'],
  messages: {
    default: {
      why: 'The school’s account does not preach, or argue about religion.',
      advice: 'Greetings, festivals and lessons are fine. Leave out what asks people to believe.',
      suggestion: 'Warm wishes to everyone who is celebrating.',
    },
  },
  examples: {
    raises: [
      { text: 'Jesus is the reason for everything we do, accept Him today', account: 'official' },
      { text: 'Join us in prayer for revival tonight', account: 'official' },
      { text: 'Religion is a fairy tale', account: 'official' },
    ],
    passes: [
      { text: 'Happy Diwali to everyone celebrating', account: 'official' },
      { text: 'Year 3 visited the gurdwara and learned about langar', account: 'official' },
      { text: 'Our carol concert is at St Mary’s Church on Thursday', account: 'official' },
      { text: 'God is good, feeling grateful' },
    ],
  },
  check: ({ sightings }) => sightings.map(({ where, confidence }) => ({ where, confidence })),
};
