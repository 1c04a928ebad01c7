import type { Rule } from '../lib/model/rule.ts';

/** Pictures that are not fit for a post by somebody who works at a school. */
export const indecentImage: Rule = {
  id: 'indecent-image',
  clause: '7.v',
  title: 'A picture that may not be suitable',
  levels: { personal: 'warn', official: 'warn' },
  fullInMessages: true,
  needs: ['indecent-picture'],
  messages: {
    default: {
      why: 'This picture may not be suitable.',
      advice: 'Please look at it again before you post it. The computer can be wrong about pictures.',
    },
  },
  examples: { raises: [], passes: [{ text: 'Lovely walk on the beach' }] },
  check: ({ sightings }) => sightings.map(({ where, confidence }) => ({ where, confidence })),
};
