import type { Rule } from '../lib/model/rule.ts';
import type { Sighting } from '../lib/model/sighting.ts';
import { beside } from './judging/beside.ts';

const PEOPLE = new Set(['student-name', 'staff-name', 'parent-name', 'pupil', 'parent', 'colleague']);

/** Abuse and strong swearing; on the school's account mild words as well. */
export const offensive: Rule = {
  id: 'offensive',
  clause: '7.v, App. A 3',
  title: 'Swearing and insults',
  levels: { personal: 'warn', official: 'warn' },
  needs: ['swearing', 'insult', 'mild-insult', 'slur', ...PEOPLE],
  messages: {
    default: {
      why: 'This has strong language that people may find offensive.',
      advice: 'Say it without the strong word.',
    },
    insult: {
      why: 'This insults somebody.',
      advice: 'Say what happened, or how you feel, without the insult.',
    },
    official: {
      why: 'This language does not suit the school’s account.',
      advice: 'Say it as you would in a letter home.',
    },
  },
  examples: {
    raises: [
      { text: 'shut up you stupid bitch' },
      { text: 'Your app is dogshit and so are you' },
      { text: 'What a load of b0llocks' },
      { text: 'f**k off' },
      { text: 'Learn to park, you absolute muppet', account: 'official' },
      { text: 'What a bloody awful morning', account: 'official' },
    ],
    passes: [
      { text: 'bloody hell it is cold' },
      { text: 'Two great tits on the feeder this morning' },
      { text: 'Faggots and peas for tea' },
      { text: 'We drove through Penistone and Scunthorpe' },
      { text: 'This car is a heap of crap' },
      { text: 'Spotted dick for pudding today', account: 'official' },
    ],
  },
  check(evidence) {
    const { account, post, sightings } = evidence;
    const insults = sightings.filter(
      ({ kind }) => kind === 'insult' || (kind === 'mild-insult' && account === 'official'),
    );
    const counts = (word: Sighting): boolean => {
      if (word.kind === 'slur' || word.traits?.includes('strong')) return true;
      if (account === 'official')
        return (
          word.traits?.includes('medium') === true ||
          !/^(?:cows?|tart|bums?|twit|daft|hell|sod)$/i.test(written(word, post.text))
        );
      return word.traits?.includes('medium') === true && beside(word, evidence).some(({ kind }) => PEOPLE.has(kind));
    };
    return [
      ...insults.map(({ where, confidence }) => ({
        where,
        confidence,
        message: account === 'official' ? 'official' : 'insult',
      })),
      ...sightings
        .filter(
          (word) =>
            (word.kind === 'swearing' || word.kind === 'slur') &&
            counts(word) &&
            !insults.some((insult) => covers(insult, word)),
        )
        .map(({ where, confidence }) => ({
          where,
          confidence,
          message: account === 'official' ? 'official' : 'default',
        })),
    ];
  },
};

function written({ where }: Sighting, text: string): string {
  return where && 'start' in where ? text.slice(where.start, where.end) : '';
}

function covers({ where: a }: Sighting, { where: b }: Sighting): boolean {
  return a !== null && b !== null && 'start' in a && 'start' in b && a.start <= b.start && b.end <= a.end;
}
