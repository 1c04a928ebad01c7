import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { isCapital } from './language/tests.ts';
import { widest } from './language/widest.ts';
import { speaksOfFamily } from './roster/somebody-else.ts';
import { schoolNames } from './school-life/school-names.ts';

/** The school by name, short name, hashtag, handle or web address. */
const NAME = 'school-name';
/** The writer's place of work without its name: "my school", "Ofsted in tomorrow". */
const EMPLOYER = 'employer';

const PATTERNS = {
  /** Says in so many words that the writer works there. */
  works: [
    '(at|for|in|to) (my|our) (new|own|current|old|lovely|little)? (school|academy|primary|nursery|college|sixth form|place|trust)',
    '[ (my|our) (own|new|current)? (school|academy|workplace|primary school|secondary school) ] !(run|days|holidays|uniform|photo|photos|shoes|dinners|days|mates|friends|reunion|report)',
    '(the)? (school|place|academy) (where|that|which)? i (work|teach|am (at|based)|have worked|taught)( at| in)?',
    'where i (work|teach)',
    'our (playing field|playing fields|playground|staffroom|classrooms|school site|school hall|school building|school library|academy trust)',
    '(as a|i am|speaking as a|being a) ~2 [ (member of staff|teacher|ta|governor|employee|sen|senco|head|headteacher|deputy|teaching assistant|lunchtime supervisor|midday) ~1 (here|at (our|my|this|the)) ]',
    "[ the school ] ('s|is) (becoming|closing|being|getting|going|merging|joining)",
    "(anyone|anybody) else 's school",
    "(i|we|have|'ve|just|been|i 'm)* (work|working|worked|teach|teaching|taught|started|starting|employed) (here)? (at|in|for) (a|an|the|my|our|this) <size>* (school|primary|primary school|secondary|secondary school|academy|special school|comp|comprehensive|pru)",
    '(so|very|incredibly|really|just)* (proud|lucky|happy|blessed|grateful) to (work|teach) (here|at|where|in|with) ~3',
    "(we|we have been told we|school|been told) (are|'re|is) [ (merging|becoming an academy|academising|joining (a|another|the) ~1 trust|in special measures|making redundancies|restructuring|being taken over|getting a new head) ]",
  ],
  /** Things that happen at the writer's school. */
  event: [
    '^ [ (the|ofsted|hmi)? (inspectors|hmi) ] (in|here|coming|have|are|arrived|left|gone|due|on site)',
    '(covering|cover|working|teaching|stuck|marking|photocopying|printing|on duty|still|late) ~3 [ (at|in) school ] !(holidays|uniform|plays|run)',
    '(we|school|they|the school) (got|are|were|is|have been|been|just got) ~2 [ (outstanding|requires improvement|inadequate|special measures|rated good|graded good|good with outstanding) ]',
    '[ (twilight inset|twilight training|twilight cpd|inset twilight|twilight session|staff training day|staff inset) ]',
    '[ (non uniform day|world book day|sports day|nativity|ofsted|mock week|mocks|open evening|parents evening|wet play|christmas dinner day|fire drill) ] ~1 at (work|my work|ours|our place|mine)',
    '[ our <yeargroup> (<title>|~2 (production|play|show|musical|concert|exhibition|trip|fixture|match|assembly|prom|residential|performance)) ]',
    '[ (the|our) (school|staff) (wifi|printer|photocopier|heating|boiler|minibus|kettle|fridge|car park|canteen|roof|hall roof|server|laptops|ipads) ]',
    '(backstage|tech rehearsal|dress rehearsal|opening night|get in|last night) ~4 [ (our|the) (school)? (show|production|play|musical|panto|nativity) ]',
    '[ ofsted ] (have|has|had|are|is|just|finally|only)* (left|gone|been|arrived|turned up|come|rung|finished|given us|graded us|loved|said we|given|walked|phoned)',
    '[ ofsted ] ~2 (in|here|coming|tomorrow|today|call|called|called us|rang|week|window|monday|tuesday|wednesday|thursday|friday|visit|grading|inspection|result|report|phone|arrived|due)',
    '(we|us|our|call from|visit from|phone call from|had|waiting for|got) ~2 [ ofsted ]',
    '[ inset (day|days)? ] ~3 (here|at (our|my)|with (the)? (staff|team|slt)|training|so i|so we|me|i am|my)',
    '(on|doing|running|leading|sat in|sitting through|surviving) [ inset ]',
    '(come|join|see you|welcome) ~3 (to|at) ~1 [ our ~2 (fair|fayre|fete|concert|play|production|show|assembly|nativity|open (evening|morning)|open day !(at the)|disco|bazaar|sports day|bake sale|cake sale|quiz night|pta) ]',
    'our ~2 (sports day|summer fair|summer fayre|christmas fair|christmas fayre|nativity|school (trip|play|production|council|fete|disco|choir|hall|field|garden)|open (evening|day !(at the))|year <grade> (play|production|trip|assembly|residential)|harvest (festival|assembly)|leavers (assembly|do|disco|prom))',
    "[ (school|our)? (disco|fete|fair|fayre|prom|production|nativity|summer fair|christmas fair|bake sale|sports day|concert|show|quiz night|open evening|bazaar) ] ~6 (i am|i 'm|me|we are|i 'll be|i will be) (on|running|doing|manning|in charge|helping|organising|djing|the)",
    '[ (our|the) (school|nursery|academy) (got|has got|have got|was|is|were|has been) ] ~3 (outstanding|good|requires improvement|special measures|inadequate|ofsted|award|looking for|recruiting|hiring|closed|shut|freezing|falling)',
    'staff (were|was|have been|are being) (told|informed|warned|asked)',
    '(on|to) the school (field|hall|playground|website|office|gates)',
  ],
} as const;

const VOCABULARY = { lists: LISTS, tests: { title: isCapital } };

/** The school itself, by name or as the writer's place of work. */
export const school: TextDetector = {
  id: 'school',
  sees: [NAME, EMPLOYER],
  prepare(policy) {
    const nameAt = schoolNames(policy);
    const find = findPhrases(PATTERNS, VOCABULARY);
    return (input) => {
      const reading = readingOf(input);
      const named = nameAt(reading);
      const employed = widest(find(reading))
        .filter(({ from, label }) => label === 'event' || !speaksOfFamily(reading, from))
        .filter(({ from }) => !speaksOfFamily(reading, from))
        .map(
          ({ label, markFrom, markTo }): Sighting => ({
            kind: EMPLOYER,
            where: placeOf(reading.tokens, markFrom, markTo),
            confidence: label === 'works' ? 0.7 : 0.75,
            traits: [label],
          }),
        );
      return [...named.map((where): Sighting => ({ kind: NAME, where, confidence: 0.95 })), ...employed];
    };
  },
};
