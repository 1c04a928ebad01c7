import type { Rule } from '../lib/model/rule.ts';
import { isImagePlace, type Place } from '../lib/model/sighting.ts';
import { beside } from './judging/beside.ts';

/** A personal account says nothing of students; the school's own account may, but not with full names or classes beside them. */
export const studentReference: Rule = {
  id: 'student-reference',
  clause: '7.ii, 7.v, 7.vi; 6',
  title: 'About a student',
  levels: { personal: 'warn', official: 'warn' },
  fullInMessages: true,
  needs: ['student-name', 'pupil', 'identifier', 'private-matter', 'complaint', 'birth-date', 'home-address'],
  messages: {
    default: {
      why: 'This is about a student you know through work.',
      advice:
        'Leave students out of personal posts, even without a name. Share good news with colleagues in school instead.',
      suggestion: 'A lovely moment at work made my day.',
    },
    named: {
      why: 'This names a student of the school.',
      advice: 'Take the name out. Students are not mentioned on personal accounts, even kindly.',
      suggestion: 'Somebody did really well today, and it made my day.',
    },
    official: {
      why: 'This shows who a student is: their full name, or their name and class.',
      advice: 'Use “one of our students” or the class without names, and check consent first.',
      suggestion: 'Well done to one of our students!',
    },
  },
  examples: {
    raises: [
      { text: 'Tyrone Campbell made my day with that poem' },
      { text: 'One of my pupils asked if I was alive in the war' },
      { text: 'A boy in my Year 4 class has just called me Grandma' },
      { text: '4B were amazing on the trip today' },
      { text: 'Ollie from my form has won the cross country' },
      { text: 'Well done to Kai (7S), star of the week', account: 'official' },
      { text: 'Congratulations to Grace Turner on winning the spelling bee', account: 'official' },
    ],
    passes: [
      { text: 'My daughter starts Year 4 tomorrow and I am not ready' },
      { text: 'Will someone please explain this parking fine' },
      { text: 'Chloe Kelly, what a penalty!' },
      { text: 'When I was in Year 9 we all had the same haircut' },
      { text: 'My class at the gym nearly finished me off' },
      { text: 'Year 6 had a brilliant day at the museum', account: 'official' },
    ],
  },
  check(evidence) {
    const { account, sightings } = evidence;
    if (account === 'official')
      return sightings
        .filter(
          (sighting) =>
            sighting.kind === 'student-name' &&
            (['full', 'class', 'initial'].some((trait) => sighting.traits?.includes(trait)) ||
              beside(sighting, evidence, 1).some(({ kind }) => SENSITIVE.has(kind))),
        )
        .map(({ where, because = [], confidence }) => ({ where, because, confidence, message: 'official' }));
    const known = sightings.filter(
      ({ kind, traits = [] }) =>
        kind === 'student-name' ||
        kind === 'pupil' ||
        (kind === 'identifier' && (traits.includes('upn') || traits.includes('uln'))),
    );
    const names = known.filter(({ kind }) => kind === 'student-name');
    return known.map((sighting) => ({
      where: sighting.where,
      because: sighting.because ?? [],
      confidence: sighting.confidence,
      // A class beside a name is part of the same matter: one thing to think about, not two.
      message: names.some((name) => name === sighting || isNear(name.where, sighting.where)) ? 'named' : 'default',
    }));
  },
};

/** Beside these, even a first name says too much on the school's own account. */
const SENSITIVE = new Set(['private-matter', 'complaint', 'birth-date', 'home-address']);

/** Within a few words of each other. UTF-16 units. */
const NEAR = 60;

function isNear(a: Place | null, b: Place | null): boolean {
  if (!a || !b || isImagePlace(a) || isImagePlace(b)) return false;
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) < NEAR;
}
