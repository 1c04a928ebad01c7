import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';

/** An age under 18. */
const UNDER_AGE = 'age-under-18';
/** Says whose official account this is. */
const POSITION = 'official-position';
/** The text is a profile. */
const PROFILE = 'profile';

const PATTERNS = {
  [POSITION]: [
    '(official|account of|twitter of|page of|feed of|run by|managed by|maintained by|home of|news from|updates from|tweets from|posts from|for (parents|families)|school office|headteacher|head teacher|principal|deputy head|head of ~2|<subject> department|department|faculty|teacher|office|lead|leader|senco|pta|governors|librarian|primary school|secondary school|academy|high school|nursery|infant school|junior school|sixth form|ofsted|pupils aged|ages)',
  ],
} as const;

/** "17 |", "16 yrs old", "age 15": an age given as one's own. */
const AGE =
  /(?:^|[|•·,/\n]|\b(?:age|aged|i'?m|i am|im|just turned|turning|nearly)) ?(1[0-7]|[89])(?= ?(?:$|[|•·,/\n]|y\/?o\b|yo\b|yrs?\b|years?\b|🎂|she|he|they))/gimu;

/** What a profile says of its owner. */
export const profile: TextDetector = {
  id: 'profile',
  sees: [UNDER_AGE, POSITION, PROFILE],
  prepare(policy) {
    const find = findPhrases(PATTERNS, { lists: LISTS });
    const name = policy.school.name.toLowerCase();
    return (input) => {
      if (input.surface !== 'bio') return [];
      const reading = readingOf(input);
      const { tokens, text } = reading;
      const ages = [...text.matchAll(AGE)].flatMap(({ index, 0: all, 1: age = '' }): Sighting[] => {
        const start = index + all.lastIndexOf(age);
        const after = text.slice(start + age.length, start + age.length + 24).toLowerCase();
        return /^ ?(?:years?|yrs?) (?:in|of|as|teaching|exp)/.test(after)
          ? []
          : [{ kind: UNDER_AGE, where: { start, end: start + age.length }, confidence: 0.8 }];
      });
      const positions = find(reading).map(
        ({ markFrom, markTo }): Sighting => ({
          kind: POSITION,
          where: placeOf(tokens, markFrom, markTo),
          confidence: 0.8,
        }),
      );
      const named: Sighting[] =
        name && text.toLowerCase().includes(name) ? [{ kind: POSITION, where: null, confidence: 0.9 }] : [];
      return [{ kind: PROFILE, where: null, confidence: 1 }, ...ages, ...positions, ...named];
    };
  },
};
