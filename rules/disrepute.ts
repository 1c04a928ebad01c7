import type { Concern } from '../lib/model/finding.ts';
import type { Evidence, Rule } from '../lib/model/rule.ts';
import type { Place, Sighting } from '../lib/model/sighting.ts';
import { beside } from './judging/beside.ts';

const SCHOOL_PEOPLE = new Set([
  'student-name',
  'pupil',
  'staff-name',
  'colleague',
  'parent',
  'parent-name',
  'school-name',
  'employer',
  'management',
]);

/** Bad words about the school and its people; being off sick and somewhere else. */
export const disrepute: Rule = {
  id: 'disrepute',
  clause: '7, 7.ii, App. A 1, 2',
  title: 'Bad words about the school',
  levels: { personal: 'warn', official: 'warn' },
  needs: [
    'complaint',
    'inability',
    'ill-word',
    'insult',
    'swearing',
    'complaint-about-work',
    'sick-leave',
    'leisure',
    'speaking-up',
    ...SCHOOL_PEOPLE,
  ],
  messages: {
    default: {
      why: 'This speaks badly of the school or of people in it.',
      advice: 'Talk to your line manager or your union instead. They can change something.',
      suggestion: 'A hard day. I will talk to somebody about it tomorrow.',
    },
    sick: {
      why: 'This could read as if you were off sick without being ill.',
      advice: 'Leave out that you are off sick, or where you are.',
    },
    official: {
      why: 'This sounds unkind about families or the school, on its own account.',
      advice: 'Say it as you would in a letter home, or answer in private.',
      suggestion: 'Please phone the office and we will be happy to help.',
    },
    concern: {
      why: 'You have a right to raise a concern. In public it may identify people.',
      advice: 'Your union, your line manager or a governor can help. Leave out who it is about.',
      suggestion: 'I have raised something at work and hope it is looked into.',
    },
  },
  examples: {
    raises: [
      { text: 'I hate my job. I hate the building.' },
      { text: 'Fennimore Lane management is a joke' },
      { text: 'Year 9 were feral again, not one of them can spell' },
      { text: 'Rang in sick, currently in Primark' },
      { text: 'Whitcombe couldn’t run a bath, let alone a school' },
    ],
    passes: [
      { text: '4B have broken me today' },
      { text: 'Was off sick all last week, still coughing' },
      { text: 'United were a disgrace again' },
      { text: 'This parking fine is a joke' },
    ],
  },
  check(evidence) {
    const { account, sightings } = evidence;
    const speakingUp = sightings.some(({ kind }) => kind === 'speaking-up');
    const sick = sightings.find(({ kind }) => kind === 'sick-leave');
    const leisure = sightings.find(({ kind }) => kind === 'leisure');
    const rude = sightings.filter(({ kind }) => kind === 'insult' || kind === 'swearing');
    // An insult is said to be one already; what is left is bad-mouthing.
    const complaints = sightings.filter(
      (sighting) =>
        ['complaint', 'inability', 'ill-word'].includes(sighting.kind) &&
        !rude.some((word) => overlaps(word.where, sighting.where)),
    );
    const concerns: Concern[] = sightings
      .filter(({ kind }) => kind === 'complaint-about-work')
      .map(({ where, confidence }) => ({ where, confidence, message: 'default' }));
    for (const complaint of complaints) {
      const about = isAboutSchool(complaint, evidence);
      if (about)
        concerns.push({
          where: complaint.where,
          confidence: complaint.confidence,
          message: account === 'official' ? 'official' : 'default',
        });
    }
    if (sick && leisure && account === 'personal')
      concerns.push({ where: sick.where, confidence: 0.7, message: 'sick' });
    return apart(concerns)
      .slice(0, 3)
      .map((concern) => (speakingUp ? { ...concern, message: 'concern', atMost: 'notice' } : concern));
  },
};

/** A complaint is about what it names as its subject; without one, about those spoken of around it. */
function isAboutSchool(complaint: Sighting, evidence: Evidence): boolean {
  const isPlain = complaint.kind === 'complaint';
  // Children are called many things in fun: of them only a plain complaint counts. A hard word reaches no further than its sentence.
  const people = beside(complaint, evidence, complaint.kind === 'ill-word' ? 0 : 1).filter(
    ({ kind }) => SCHOOL_PEOPLE.has(kind) && (isPlain || (kind !== 'pupil' && kind !== 'student-name')),
  );
  const [subject] = complaint.because ?? [];
  return subject ? people.some(({ where }) => overlaps(where, subject)) : people.length > 0;
}

function overlaps(a: Place | null, b: Place | null): boolean {
  return a !== null && b !== null && 'start' in a && 'start' in b && a.start < b.end && b.start < a.end;
}

/** One concern for each stretch of text. */
function apart(concerns: readonly Concern[]): Concern[] {
  return concerns.filter((concern, i) => !concerns.slice(0, i).some((before) => overlaps(before.where, concern.where)));
}
