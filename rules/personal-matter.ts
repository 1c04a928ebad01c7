import type { Rule } from '../lib/model/rule.ts';

/** Private life and individual matters stay off the school's account. */
export const personalMatter: Rule = {
  id: 'personal-matter',
  clause: '6',
  title: 'A personal matter',
  levels: { personal: 'off', official: 'warn' },
  needs: [
    'home-life',
    'promotion',
    'student-name',
    'religious-opinion',
    'political-opinion',
    'swearing',
    'insult',
    'complaint',
    'others-rights',
    'sexual-word',
    'sexual-talk',
    'colleague',
  ],
  messages: {
    default: {
      why: 'This is a personal matter, and this is the school’s account.',
      advice: 'Post it from your own account. Check which account you are using.',
    },
    individual: {
      why: 'This is about one family’s matter, and all can read it here.',
      advice: 'Invite them to phone or email the office instead.',
      suggestion: 'Please phone or email the office and we will be happy to help.',
    },
  },
  examples: {
    raises: [
      { text: 'Happy anniversary babe, ten years and you still snore', account: 'official' },
      { text: 'Girls night! Prosecco o’clock', account: 'official' },
      { text: 'Does anyone know a good plumber?', account: 'official' },
      { text: 'Mrs Lawson, you still owe £46 in dinner money', account: 'official' },
    ],
    passes: [
      { text: 'Happy anniversary babe' },
      { text: '“My favourite part was the dinosaurs”, said one of our Year 2 children', account: 'official' },
      { text: 'Our choir sang beautifully today', account: 'official' },
      { text: 'Clubs for next term: chess, cookery and Lego', account: 'official' },
    ],
  },
  check({ sightings }) {
    if (sightings.some(({ kind }) => kind === 'promotion')) return [];
    const isCovered = sightings.some(({ kind }) => kind !== 'home-life');
    // Loose talk is only called personal when nothing plainer is wrong with it.
    const matters = sightings.filter(
      ({ kind, traits = [] }) => kind === 'home-life' && !(isCovered && traits.includes('chatter')),
    );
    return matters.map(({ where, confidence, traits = [] }) => ({
      where,
      confidence,
      message: traits.includes('individual') ? 'individual' : 'default',
    }));
  },
};
