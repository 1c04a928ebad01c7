import type { Rule } from '../lib/model/rule.ts';
import type { Sighting } from '../lib/model/sighting.ts';
import { beside } from './judging/beside.ts';

const DETAILS = new Set(['identifier', 'phone-number', 'home-address', 'birth-date', 'email-address']);
const PEOPLE = new Set(['student-name', 'pupil', 'staff-name', 'parent', 'parent-name', 'colleague']);

/** Contact details and identity numbers of anyone, and what is private about people at school. */
export const confidentialData: Rule = {
  id: 'confidential-data',
  clause: '6, 7, 7.v',
  title: 'Confidential details',
  levels: { personal: 'warn', official: 'warn' },
  fullInMessages: true,
  needs: [
    'identifier',
    'phone-number',
    'home-address',
    'birth-date',
    'email-address',
    'private-matter',
    'contact-offer',
    'confidential-mark',
    ...PEOPLE,
  ],
  messages: {
    default: {
      why: 'This holds confidential details of a person.',
      advice: 'Take the details out. If a colleague needs them, use the school’s own systems.',
    },
    contact: {
      why: 'This shares a private phone number or address.',
      advice: 'Take it out, or send it to the one person who needs it in another way.',
      suggestion: 'Send me a message and I will give you the details.',
    },
    private: {
      why: 'This tells something private about a person at school.',
      advice: 'Take it out. If you are worried about someone, tell the Child Protection Lead.',
      suggestion: 'Thinking of everybody who is having a hard time this week.',
    },
    marked: {
      why: 'This picture shows a sheet of paper that says it is confidential.',
      advice: 'Leave it out. If a colleague needs it, use the school’s own systems.',
    },
  },
  examples: {
    raises: [
      { text: 'her NHS number is 943 476 5919' },
      { text: 'Text me on my work mobile 07700 900218' },
      { text: 'New address: 14 Larkfield Close, Upminster RM14 9ZZ, housewarming on Saturday' },
      { text: 'Isla McKenzie has been diagnosed with epilepsy' },
      { text: 'staffroom wifi password is Conkers22' },
      { text: 'Welcome back Theo from 2H after his operation', account: 'official' },
    ],
    passes: [
      { text: 'Ring 111 if you are worried, or Childline on 0800 1111' },
      { text: 'My son has been diagnosed with epilepsy' },
      { text: 'SEND funding is a disgrace' },
      { text: 'I have forgotten my password again' },
      { text: 'Please call the school office on 01632 960144', account: 'official' },
    ],
  },
  check(evidence) {
    const { account, post, sightings } = evidence;
    const isMessage = post.surface === 'dm';
    const people = sightings.filter(({ kind }) => PEOPLE.has(kind));
    const toStudent = sightings.some(({ kind }) => kind === 'contact-offer');
    const counts = ({ kind, traits = [] }: Sighting): boolean => {
      if (kind === 'email-address') return traits.includes('private') && !isMessage && post.surface !== 'bio';
      if (kind === 'phone-number')
        return account === 'personal'
          ? !(isMessage && traits.includes('own') && !toStudent)
          : traits.includes('mobile') || traits.includes('somebody');
      if (kind === 'birth-date')
        return traits.includes('explicit') || people.some(({ kind: who }) => who === 'student-name' || who === 'pupil');
      return true;
    };
    const details = sightings
      .filter((sighting) => DETAILS.has(sighting.kind) && counts(sighting))
      .map(({ kind, where, confidence }) => ({
        where,
        confidence,
        message: kind === 'identifier' || kind === 'birth-date' ? 'default' : 'contact',
      }));
    const matters = sightings
      .filter(({ kind }) => kind === 'private-matter')
      .flatMap((matter) => {
        const about = beside(matter, evidence, 1).filter(
          (person) => PEOPLE.has(person.kind) && isAboutSomeone(person, account),
        );
        return about.length > 0 ? [{ where: matter.where, confidence: matter.confidence, message: 'private' }] : [];
      });
    const marked = sightings
      .filter(({ kind }) => kind === 'confidential-mark')
      .map(({ where, confidence }) => ({ where, confidence, message: 'marked' }));
    return [...details, ...matters, ...marked];
  },
};

/** A whole class is nobody in particular; on the school's account only named people are. */
function isAboutSomeone({ kind, traits = [] }: Sighting, account: 'official' | 'personal'): boolean {
  if (account === 'official') return kind === 'student-name' || kind === 'parent-name' || kind === 'parent';
  return kind !== 'pupil' || traits.includes('single');
}
