import type { Rule } from '../lib/model/rule.ts';
import { isImagePlace } from '../lib/model/sighting.ts';

/** Other people's pictures, texts and films. */
export const copyright: Rule = {
  id: 'copyright',
  clause: '7.v',
  title: 'Somebody else’s work',
  levels: { personal: 'notice', official: 'notice' },
  needs: ['others-rights'],
  messages: {
    default: {
      why: 'This seems to use a picture, text or film that belongs to somebody else.',
      advice: 'Use your own, or something free to share, or ask for permission first.',
    },
    picture: {
      why: 'This picture carries the name or mark of somebody it belongs to.',
      advice: 'Use your own, or something free to share, or ask for permission first.',
    },
  },
  examples: {
    raises: [
      { text: 'Our garden in bloom © Getty Images', account: 'official' },
      { text: 'Photo: Shutterstock' },
      { text: 'No copyright intended, music belongs to Sony' },
    ],
    passes: [
      { text: 'Photo taken by our eco club', account: 'official' },
      { text: 'Copyright law is a strange thing' },
    ],
  },
  check: ({ sightings }) =>
    sightings.map(({ where, confidence }) => ({
      where,
      confidence,
      ...(where && isImagePlace(where) ? { message: 'picture' } : {}),
    })),
};
