import type { Rule } from '../lib/model/rule.ts';

/** Sexual content, in public or in a message. */
export const sexual: Rule = {
  id: 'sexual',
  clause: '7.v',
  title: 'Sexual content',
  levels: { personal: 'warn', official: 'warn' },
  needs: ['sexual-word', 'sexual-talk'],
  messages: {
    default: {
      why: 'This has sexual content.',
      advice: 'Leave it out. Students and families may see what staff post.',
    },
  },
  examples: {
    raises: [
      { text: 'send me nudes' },
      { text: 'that arse is to die for, I would ride him all night' },
      { text: 'still thinking about you riding me on sunday', surface: 'dm' },
    ],
    passes: [
      { text: 'Riding my bike to work all week' },
      { text: 'Sex education should start early' },
      { text: 'My legs are killing me after that run' },
      { text: 'Kinky Boots at the Palace Theatre' },
    ],
  },
  check: ({ sightings }) => sightings.map(({ where, confidence }) => ({ where, confidence })),
};
