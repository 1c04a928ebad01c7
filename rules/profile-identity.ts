import type { Concern } from '../lib/model/finding.ts';
import type { Rule } from '../lib/model/rule.ts';

/** What a profile should say: the official position on the school's account, nothing of the school on one's own. */
export const profileIdentity: Rule = {
  id: 'profile-identity',
  clause: '6, 7.vi',
  title: 'What the profile says',
  levels: { personal: 'notice', official: 'notice' },
  needs: ['profile', 'age-under-18', 'official-position', 'school-name', 'email-address'],
  messages: {
    default: {
      why: 'This profile shows which school you work at.',
      advice: 'Leave the school out of your own profile.',
    },
    age: {
      why: 'This profile gives an age under 18.',
      advice: 'Adults should not seem to be a young person online. Take the age out.',
    },
    position: {
      why: 'This profile does not say that it is official, or who runs it.',
      advice: 'Add the school’s name and the position of the person who runs it.',
      suggestion: 'The official account of our school, run by the school office.',
    },
    email: {
      why: 'This profile gives a private email address, but it is for school use.',
      advice: 'Give the school’s own address instead.',
    },
  },
  examples: {
    raises: [
      { text: '16 | she/her | art', surface: 'bio' },
      { text: 'Teacher at Fennimore Lane School', surface: 'bio' },
      { text: 'Coffee and chaos', surface: 'bio', account: 'official' },
      {
        text: 'The official account of Fennimore Lane School. jo.smith@gmail.com',
        surface: 'bio',
        account: 'official',
      },
    ],
    passes: [
      { text: 'Primary teacher | Essex | 15 years in education', surface: 'bio' },
      { text: 'The official account of Fennimore Lane School, run by the office', surface: 'bio', account: 'official' },
    ],
  },
  check({ account, sightings }) {
    if (!sightings.some(({ kind }) => kind === 'profile')) return [];
    const of = (kind: string, message: string): Concern[] =>
      sightings
        .filter((sighting) => sighting.kind === kind)
        .map(({ where, confidence }) => ({ where, confidence, message }));
    if (account === 'personal') return [...of('age-under-18', 'age'), ...of('school-name', 'default')];
    const unstated: Concern[] = sightings.some(({ kind }) => kind === 'official-position')
      ? []
      : [{ where: null, message: 'position' }];
    const emails = sightings
      .filter(({ kind, traits = [] }) => kind === 'email-address' && traits.includes('private'))
      .map(({ where, confidence }) => ({ where, confidence, message: 'email' }));
    return [...unstated, ...emails];
  },
};
