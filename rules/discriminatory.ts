import type { Rule } from '../lib/model/rule.ts';

/** Slurs, hatred of groups, and extremist slogans. */
export const discriminatory: Rule = {
  id: 'discriminatory',
  clause: '7.v, App. A 3',
  title: 'Hurtful to a group of people',
  levels: { personal: 'warn', official: 'warn' },
  needs: ['slur', 'hate'],
  messages: {
    default: {
      why: 'This speaks of a group of people in a hateful or demeaning way.',
      advice: 'Leave it out. If something happened, say what, without the group.',
    },
  },
  examples: {
    raises: [
      { text: 'send them all back on the boats they came on' },
      { text: 'stop acting like a retard' },
      { text: 'women drivers should come with a warning light' },
      { text: 'All Muslims are terrorists' },
    ],
    passes: [
      { text: 'Gay rights march in the rain, soaked and happy' },
      { text: 'Watching a documentary about Romany gypsies' },
      { text: 'Somebody shouted that all Muslims are terrorists. Racist nonsense.' },
      { text: 'Women are paid less and it has to stop' },
    ],
  },
  check: ({ sightings }) => sightings.map(({ where, confidence }) => ({ where, confidence })),
};
