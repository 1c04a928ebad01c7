import type { Rule } from '../lib/model/rule.ts';

/** Businesses, paid services and campaigns of one's own; on the school's account anybody's. */
export const commercial: Rule = {
  id: 'commercial',
  clause: '7.v',
  title: 'Selling and promoting',
  levels: { personal: 'notice', official: 'warn' },
  needs: ['promotion'],
  messages: {
    default: {
      why: 'This promotes a business or a paid service.',
      advice: 'School staff are asked not to do this online. Ask the Headteacher about work outside school.',
    },
    official: {
      why: 'This promotes a business from the school’s account.',
      advice: 'Leave it out. School fairs, uniform sales and charity events are fine.',
    },
  },
  examples: {
    raises: [
      { text: 'Taking on 11+ tuition from September, £40/hr, DM me' },
      { text: 'My handmade earrings are live in my Etsy shop, use code SPRING10' },
      { text: '20% off all lashes this weekend, use code TEACH20', account: 'official' },
      { text: 'Bouncy castles from £60, now booking', account: 'official' },
    ],
    passes: [
      { text: 'Selling a Silver Cross pram, £120 ono, collection only' },
      { text: 'Running the marathon for Macmillan, please sponsor me' },
      { text: 'Why is parking £9 in Southend' },
      { text: 'Uniform sale on Friday, everything £1, all proceeds to the PTA', account: 'official' },
    ],
  },
  check: ({ account, sightings }) =>
    sightings.map(({ where, confidence }) => ({
      where,
      confidence,
      ...(account === 'official' ? { message: 'official' } : {}),
    })),
};
