import type { Rule } from '../lib/model/rule.ts';

/** The crest stands for the school's official position, so it stays off personal accounts. */
export const schoolLogo: Rule = {
  id: 'school-logo',
  clause: '6',
  title: 'The school’s logo',
  levels: { personal: 'warn', official: 'off' },
  needs: ['school-logo'],
  messages: {
    default: {
      why: 'This picture shows the school’s logo.',
      advice: 'Choose a picture without the logo, or crop it out. Uniforms and certificates count too.',
    },
  },
  examples: { raises: [], passes: [{ text: 'Lovely walk on the beach' }] },
  check: ({ sightings }) => sightings.map(({ where, confidence }) => ({ where, confidence })),
};
