import type { Rule } from '../lib/model/rule.ts';

/** The school takes no side; on personal accounts only campaigning is noted. */
export const political: Rule = {
  id: 'political',
  clause: '6, 7.v',
  title: 'Politics',
  levels: { personal: 'notice', official: 'warn' },
  needs: ['campaigning', 'political-opinion'],
  messages: {
    default: {
      why: 'The school’s account does not comment on politics.',
      advice: 'Leave the opinion out. Facts, visits and lessons about democracy are fine.',
    },
    campaign: {
      why: 'This campaigns for a party, which school staff are asked not to do online.',
      advice: 'Your opinion is yours. Leave out the call to vote or help.',
      suggestion: 'Polling day is soon. Please vote, whoever you choose.',
    },
  },
  examples: {
    raises: [
      { text: 'Out canvassing with the Lib Dems this morning' },
      { text: 'Please vote Green on Thursday' },
      { text: 'Shameful budget from this government', account: 'official' },
      { text: 'Tories out!', account: 'official' },
    ],
    passes: [
      { text: 'The minister did not answer a single question' },
      { text: 'Labour exchange: you mow, I iron' },
      { text: 'Our school council election results are in', account: 'official' },
      { text: 'Year 9 put their questions to our MP today', account: 'official' },
    ],
  },
  check({ account, sightings }) {
    return sightings
      .filter(({ kind }) => account === 'official' || kind === 'campaigning')
      .map(({ where, confidence }) => ({
        where,
        confidence,
        ...(account === 'personal' ? { message: 'campaign' } : {}),
      }));
  },
};
