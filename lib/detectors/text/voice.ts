import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { widest } from './language/widest.ts';

const SCHOOL = 'school-voice';
const OWN = 'own-voice';

const PATTERNS = {
  [SCHOOL]: [
    '[ we are (delighted|pleased|proud|thrilled|excited|happy|sorry|saddened|sad) to (announce|share|welcome|say|confirm|inform|introduce|present|report|offer) ]',
    '[ (applications|bookings|nominations|registrations) (for ~4)? (close|open|are (open|now open|closed|welcome)|must|should) ]',
    '[ (a)? (gentle|quick|polite|friendly|kind|final|important|little)? reminder (to|for) (all)? (parents|families|carers|pupils|students|everyone|children|year) ]',
    '[ (dear|attention|calling|hello) (all)? (parents|families|carers|fennimore)(and|carers|parents|families)* ]',
    '[ (the|our) school (will|is|remains|reopens|closes|office|gates) (be|closed|open|closing|reopen|reopening|at|from|will|remain)* ] ~2 (closed|open|today|tomorrow|monday|tuesday|wednesday|thursday|friday|at|from|due|until)',
    '[ (parents|families|carers) (are|should|must|can|may|please) (reminded|asked|requested|invited|welcome|able|now|note|contact|collect|ensure|book) ]',
    '[ please (ensure|make sure|remember|collect|send|return|contact|note|label|bring) ~3 (your (child|children|son|daughter)|children|pupils|pe kit|kit|the school office|permission|consent|reply slip|uniform) ]',
    '[ (our|the) (pupils|students|children) (will|should|must|need) (be|to|wear|bring|need|take|return|come) ]',
    '[ we (look forward to|would like to|are recruiting|are hiring|have a vacancy|are currently|wish all|hope (all)? our) ]',
    '[ (on behalf of|from everyone at|from all of us at|from all at|from the staff at) (the)? (school|staff|governors) ]',
    '[ (school|term|nursery) (reopens|re opens|closes|starts back|resumes|finishes|begins|breaks up) (on|at|for) ]',
    '[ year <grade> (parents|families|homework|pupils|children|students)? (please|remember|your homework|will need|should bring|need) ]',
    "[ (your|this week 's) homework (is|this week is|for) ]",
  ],
  [OWN]: ['[ (i am|i have|i was|i will|i would|i do|i did|i|my|me) ]'],
} as const;

/** Whose voice a text is in: the school speaking, or somebody speaking for themselves. */
export const voice: TextDetector = {
  id: 'voice',
  sees: [SCHOOL, OWN],
  prepare() {
    const find = findPhrases(PATTERNS, { lists: LISTS });
    return (input) => {
      const reading = readingOf(input);
      const { tokens } = reading;
      return widest(find(reading)).map(
        ({ label, markFrom, markTo }): Sighting => ({
          kind: label,
          where: placeOf(tokens, markFrom, markTo),
          confidence: label === SCHOOL ? 0.75 : 0.6,
        }),
      );
    };
  },
};
