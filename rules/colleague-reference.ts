import type { Evidence, Rule } from '../lib/model/rule.ts';
import { isImagePlace, type Sighting } from '../lib/model/sighting.ts';
import { isNegativeOrPrivate } from './judging/negative-or-private.ts';

/** People one works with, partner staff, governors and visitors included. */
export const colleagueReference: Rule = {
  id: 'colleague-reference',
  clause: '7.ii, 7.v, 7.vi',
  title: 'About a colleague',
  levels: { personal: 'warn', official: 'warn' },
  needs: ['colleague', 'pupil', 'staff-name', 'complaint', 'inability', 'rebuke', 'insult', 'private-matter'],
  messages: {
    default: {
      why: 'This is about someone you work with.',
      advice: 'Leave colleagues out of your posts, also kindly. Tell them yourself, or talk to your line manager.',
      suggestion: 'Grateful for the people around me this week.',
    },
    official: {
      why: 'This says something bad or private of a colleague, and it is the school’s account.',
      advice: 'Leave the person out, and settle it inside school.',
      suggestion: 'Please phone the office and we will be happy to help.',
    },
  },
  examples: {
    raises: [
      { text: 'Gary the caretaker has fixed my chair again' },
      { text: 'One of the TAs I work with is having a baby' },
      { text: 'Friday drinks with @laurapike_, best work wife' },
      { text: 'Our head has banned glue sticks' },
    ],
    passes: [
      { text: 'My husband has eaten my sandwich' },
      { text: 'Headteachers everywhere are worn out' },
      { text: 'I’m a TA and I love it' },
      { text: 'Mrs Whitcombe is hosting tours on Thursday', account: 'official' },
    ],
  },
  check(evidence) {
    const { account, sightings } = evidence;
    const colleagues = sightings.filter(({ kind }) => kind === 'colleague' || kind === 'staff-name');
    return colleagues
      .filter((colleague) => !isInPupilsStory(colleague, evidence))
      .filter((colleague) => account === 'personal' || isNegativeOrPrivate(colleague, evidence))
      .map(({ where, confidence }) => ({
        where,
        confidence,
        ...(account === 'official' ? { message: 'official' } : {}),
      }));
  },
};

/** "One of our pupils told the dinner lady…" is about the pupil, and said to be. */
function isInPupilsStory({ kind, where }: Sighting, { sightings, post }: Evidence): boolean {
  if (kind !== 'colleague' || !where || isImagePlace(where)) return false;
  const before = post.text.slice(0, where.start);
  return (
    /\b(?:told|asked|called|gave|to)\s$/i.test(before) &&
    sightings.some(
      (other) =>
        other.kind === 'pupil' &&
        other.where &&
        'start' in other.where &&
        other.where.end <= where.start &&
        where.start - other.where.end < 40,
    )
  );
}
