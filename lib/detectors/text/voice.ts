import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases, type Match } from './language/phrases.ts';
import { placeOf, type Reading, readingOf } from './language/reading.ts';
import { isCapital } from './language/tests.ts';
import { speaksOfFamily } from './roster/somebody-else.ts';

/** The school speaking: an announcement, or a notice to families. */
const SCHOOL = 'school-voice';
/** Staff writing to families about a child, or about school, from wherever they are. */
const FAMILIES = 'speaks-to-families';
/** Somebody speaking for themselves. */
const OWN = 'own-voice';

const PATTERNS = {
  /** Only a school says this. */
  plain: [
    '(dear|attention|calling|hello|hi|morning) (all)? (parents|families|carers|parents and carers|parents carers|mums and dads) !(who|that|of|please stop)',
    '(gentle|quick|polite|friendly|kind|final|important|little|a|just a)* reminder (to|for) (all)? (parents|families|carers|pupils|students|children|year <grade>|reception|everyone with a child)',
    '^ (our|all)? (parents|families|carers|parents and carers) (are|should|must|may|will) (be|kindly)* (reminded|asked|requested|invited|welcome|able|note|contact|collect|ensure|book|receive|have received|find|use|leave|park|drop)',
    '(parents|families|carers|parents and carers|students|pupils) (please|can you|could you|remember|if your child|your child|we need)',
    '(applications|nominations|registrations) (for ~5)? (close|open|opens|closes|are open|are now open|are closed|are welcome|must be|should be|is open)',
    '(nursery|reception|year <grade>|sixth form|school) (applications|places|admissions|vacancies) (for ~3)? (are|is|now|open|close|available)',
    '(the|our)? school (will be|is|remains|will remain|will reopen|reopens|closes|finishes|opens) (now|be|closed|open|closing|on|at|today|tomorrow|due|as|for|until|again|early)',
    '(places|tickets|slots) (are|can be) ~2 (limited|available from (the office|reception)|bought from|booked (via|through|on))',
    '(on behalf of|from everyone at|from all of us at|from all at|from the staff at|from all the staff at) (the)? (school|staff|governors|<name>)',
    "(your|this week 's) (child|children|son|daughter) 's? ~3 (locker|key|place|teacher|class|homework|report|trip|payment|consent|reading|lunch|account|book bag|learning)",
    '(homework|spellings|spelling words|reading) (for (<yeargroup>|<classcode>|this week)|this week|tonight) ~3 (is|are|learn|read|complete|finish|due|practise|will be)',
    "(we|the school) (are|is|'re) (looking for|recruiting|hiring|advertising for|seeking) (a|an|new|two|some)* ~3 (teacher|teaching assistant|ta|supervisor|midday|caretaker|cook|cleaner|governor|governors|administrator|technician|lsa|staff|receptionist|tutor)",
    '(join our|our) (friendly|lovely|amazing)* (reception|ks1|ks2|school|support|office|teaching|year <grade>|staff) team',
    '(work|learning) will be (set|uploaded|available) (online|on ~3)',
    '(letters|slips|forms) (have gone|have been sent|went|will be sent|are coming|went out) (home|out)?',
    '(our|the) (vacancies|admissions|school) (page|website|newsletter) (is|are|for|now|can)',
    '(children|pupils|students) (can|may|should|must|will|need to|are (invited|welcome|asked)) (come|wear|bring|be|dress|not|collect|return|arrive|need|have|take)* ~3 (dressed|uniform|kit|water bottle|coat|pyjamas|school|lunch|costume|non|a|their|at|by|in)',
    '(homework|spellings|reading|work) (is|are) on (page|the|teams|google|seesaw|showbie)',
    '(school|class|individual) (photographs|photos|pictures|nurse|trip|trips|dinners|lunches) (will|are|is|take|on|can)',
    '^ (lost|found) (one)? ~1 (school jumper|jumper|coat|cardigan|pe kit|book bag|water bottle|lunch box)',
    '<yeargroup> ~3 (begin|begins|start|starts|take place|takes place|will take place|will begin|will start|is on|are on)',
    '^ (parents|families|carers) (reports|letters|the|trip|reminder|a|note|school|homework|bookings|forms)',
    'please ~6 (your|their) (child|children|son|daughter)',
    '(staff|job|teacher|teaching|ta|governor|lunchtime)* (vacancy|vacancies) ~6 (school|teacher|apply|website|teaching|assistant|reception|governor)',
    'apply (via|through|on) our (website|school|office)',
    '(nursery|reception|preschool|year <grade>|sixth form|breakfast club|holiday club) (places|spaces|tours|tour) (still|now|are|is|left|available|remaining)* (available|left|open|remaining)',
    '^ (<yeargroup>|<youngest>|<classcode>) (parents|families|pupils|students|mums and dads) (the|please|do not|remember|can|we|your|is|our|tickets|a|letters|coach|payment|trip|don)',
    '(ta|tas|teacher|teachers|lsa|midday supervisor|midday|teaching assistant|cook|caretaker|cleaner|lunchtime supervisor|site manager|governor|governors|invigilator|invigilators|cover supervisor) (needed|wanted|required)',
    'letters (are|went|have gone|were sent|will be) ~2 (book bags|home)',
    '(well done|congratulations|good luck|thank you) to (all|everyone|each)* (of)? (our|all our) (pupils|students|children|year <grade>|netball|football|choir|team)',
    '(hi|hello|dear|good morning|good afternoon|morning|afternoon) (mr|mrs|ms|miss|dr) <capital> ~14 (homework|project|lesson|class|reading|pe kit|coursework|progress|behaviour|detention|spellings|handed in|school|exam|mock|report|attendance|late|trip|maths|english|science)',
  ],
  /** Said to the families of one's pupils. */
  families: [
    '(mums and dads|mums|parents|families|carers|any (parents|mums|dads)|grown ups) ~6 (message|text|dm|ring|contact|email|whatsapp|ask|add) (me|us)',
    'if (your|ur) (child|kid|son|daughter|little one|lad|lass) (is|has|was|needs|wants|cannot|forgot) ~6 (with me|in my (class|form|group|set)|my class|this year|tomorrow|trip|me)',
    '(let|letting|tell|telling|remind|reminding|ask|asking) ~1 (parents|families|mums|mums and dads|carers) ~4 (know|that|about|to|,)',
    '(any|if you have) ~2 (questions|queries|problems|problem|qs|worries|concerns) ~3 (message|text|dm|ring|ask|inbox|whatsapp) me ~3 (here|on here|evenings|any time|anytime)',
    '(our|the) (<yeargroup>|<youngest>) (children|pupils|class|classes|students|kids)? (have|has) (had|enjoyed|been|visited|loved|started|made) ~6 (day|time|trip|week|morning|afternoon|term|learning|topic|visit|museum|farm|zoo|workshop)',
  ],
  /** Who is writing: somebody from school, going round the school's own ways. */
  staff: [
    '^ ~4 (pe|swimming|forest school|spellings|library|show and tell|assembly|cooking|phonics|homework|parents evening|the trip|nursery|cricket|netball|football club|choir) (is|are|starts|finishes|will be) ~1 (on|at)? (monday|tuesday|wednesday|thursday|friday|tomorrow|today|next|cancelled|back)',
    "(it is|it 's|its|this is) (me|mr|mrs|miss|ms) ~1 (from|in) ~1 (office|school|reception|nursery|dinners|kitchen|class|year)",
    "(it is|it 's|its|this is|am) (mr|mrs|miss|ms) <capital>",
    '(sorry|apologies|hope you do not mind me|excuse me) ~2 (use|using|message|messaging|text|texting|contacting|bothering|to) ~4 (my own account|own account|on here|here|from my|out of hours|weekend|this way|personal)',
    '(rather|easier|quicker|better|prefer) ~3 (say|message|talk|chat|write|do|tell|speak|discuss) ~3 here',
    '(here|this) ~1 (than|not|instead of|rather than) ~3 (email|the office|the school|ring|phone|school system|parentmail|class dojo|dojo|seesaw)',
    '(i have|i teach|i am) (him|her|your (son|daughter|child|lad|girl|boy)|his|their) ~3 (in|for|at|teacher|tutor|ta)',
    "(his|her|your (son|daughter|child|lad|girl) 's) (teacher|tutor|ta|key worker|keyworker) (here|at)?",
  ],
  /** What about: somebody else's child at school. */
  theirs: [
    '(left|forgot|lost|needs|forgotten|brought|wearing) (his|her|their|a|the) ~2 (glasses|coat|bag|book|books|lunch|kit|jumper|bottle|homework|reading|inhaler|hat|shoes|trainers|cardigan|planner|lunchbox|money)',
    '(she|he|they) (can|should|will need to|must|needs to|could) (come|wear|bring|have|start|borrow|stay|go|take|catch)',
    "(about|regarding|re|discuss|with) (his|her|their|your (son|daughter|child|lad|little one) 's?) ~1 (reading|behaviour|progress|homework|attendance|maths|levels|assessment|attitude|work|targets|phonics|spelling|report|ehcp|detention|mock|mocks|lunch|coat|bag|kit|trip)",
    '(can|could|please|will|would) you (get|collect|pick|come|fetch|bring|sign|send) ~2 (him|her|them|his|her|in|up)',
    '(has|had|have) (had)? (a|an|his|her) ~2 (super|great|lovely|tricky|tough|wobbly|brilliant|good|fab|bumped|rough|bad|amazing|fall|accident|bump|first) ~1 (day|week|morning|start|head|afternoon|playtime|lunch)?',
    '(just)? to let you know ~2 (has|had|is|was|will|his|her|did)',
    "(he|she|they) (is|'s|are|was|were|has) ~2 (behind|ahead|struggling|settled|settling|poorly|upset|doing|come on|been brilliant|been sick|hit|bitten|working|forgotten|in trouble|on track|above|below)",
    "(his|her) (reading|writing|phonics|maths|behaviour|work|speech|confidence) (is|has|'s|was)",
  ],
  /** An announcement; the school's when it is about a school matter. */
  announcement: [
    "we (are|'re) (so|very|absolutely|really)* (delighted|pleased|proud|thrilled|excited|happy|sorry|saddened|sad|looking forward) (to|that|by)",
    'we (would like to|look forward to|wish|welcome|said goodbye to|have|held|celebrated|will be) (thank|welcoming|all|holding|hosting|launching|opening)*',
    '(our|the) <adjective>? (fair|fayre|fete|concert|production|disco|open (morning|evening|day|event)|next (open|parents|tour)|summer fair|christmas fair|fete|book fair|inset day|sports day|school (photos|trip|play)|nursery|library) ~1 (is|are|will|takes place|on|opens)',
    '(book|arrange) (a|your) (tour|visit|place|slot|appointment)',
    '(thank you|thanks) for your (support|cooperation|patience|understanding|continued|generosity|donations)',
    '(doors|gates) (open|close|will open) at',
    '(thank you|thanks|massive thanks|big thanks|huge thanks) to (all|everyone|the|those|our)* (the)? (parents|families|carers|mums and dads|grown ups|parents and carers)',
    '(is|are) now (open|live|available|on our website)',
    '(will take place|takes place|begins|starts|close|closes|can be found) (on|at|in|next|this|for)',
    '(thank you|thanks) to (everyone|everybody|all|those) who',
    '(start|starts|begin|begins|resume|resumes|are|is) (back)? (on|at) (monday|tuesday|wednesday|thursday|friday)',
    '(to thank everyone|a big thank you|huge thank you|thank you to everyone|thanks to everyone)',
  ],
  /** Asks something of the reader. */
  demand: [
    '(please|kindly|pls|moved|cancelled|postponed|rescheduled|is off|are off|change of (date|plan|venue))',
    "(remember|reminder|do not forget|don't forget|ensure|note that|we ask|you must|you need to|need to be|needs to be|must be|should be|are required|is required|are not allowed|is not allowed|are allowed|not permitted|can not come|bring|wear|return|hand in|sign up|available from|will be)",
  ],
  /** A matter of school life that families are told about. */
  matter: [
    '((<yeargroup>|<youngest>) (children|class|pupils|trip|families|parents)|signed forms|trials|fixture|fixtures|shin pads|choir practice|rehearsal|rehearsals|non uniform|film club|show tickets|pe kit|pe kits|pe day|packed lunch|packed lunches|consent form|consent forms|permission slip|permission slips|reply slip|reading record|reading records|reading diary|reading diaries|reading book|reading books|book bag|book bags|school uniform|uniform|non uniform day|non uniform|world book day|school trip|trip letter|swimming kit|swimming kits|water bottle|water bottles|parentpay|dinner money|school gate|school gates|school office|the office|school site|drop off|pick up|home time|collection time|open morning|open evening|parents evening|inset day|staff training day|term dates|half term|first day of term|last day of term|breakfast club|after school club|after school clubs|clubs letter|flu vaccination|vaccinations|school photos|class photos|nursery place|nursery places|school fair|tuck shop|bookings|locker|lockers|show and tell|forest school|spelling list|times table|times tables|homework|coursework|pupils|students|headteacher|deputy headteacher|library|playground|governors|school council|curriculum|ks1|ks2|reception team|sixth form|year group|year groups|<yeargroup>|the (trip|coach)|(christmas|summer|spring|school|our) (concert|production|nativity|play|fair|fete|performance|show|disco)|parent governor|reports|eco schools|green flag|fayre|forms|accreditation|(been|we|were) awarded|clubs|bake sale|cake sale|book fair|book bags|front gate|back gate|year <grade> (choir|team|production|pupils)|swimming lessons|siblings|photographs)',
  ],
  self: ["(i|my|me|mine|i'm)"],
} as const;

const LISTED = {
  ...LISTS,
  adjective: 'new|annual|termly|next|brand new|first|whole school|big|summer|christmas|spring|autumn|virtual',
};

/** Whose voice a text is in: the school speaking, or somebody speaking for themselves. */
export const voice: TextDetector = {
  id: 'voice',
  sees: [SCHOOL, FAMILIES, OWN],
  prepare(policy) {
    const find = findPhrases(PATTERNS, {
      lists: LISTED,
      tests: {
        name: isCapital,
        capital: isCapital,
        classcode: ({ form }) => policy.classes.some((name) => name.toLowerCase() === form),
      },
    });
    return (input) => {
      const reading = readingOf(input);
      const matches = find(reading);
      const sentences = Map.groupBy(matches, ({ from }) => reading.tokens[from]?.sentence ?? 0);
      const official = [...sentences.values()].flatMap((sentence) => asSchool(sentence, reading));
      const said = (label: keyof typeof PATTERNS) => matches.find((match) => match.label === label);
      const toFamilies = said('families') ?? (said('staff') && said('theirs'));
      const own = matches.find(({ label, from }) => label === 'self' && !isQuoted(reading, from));
      return [
        ...official.map((match) => sighting(SCHOOL, match, reading, 0.75)),
        ...(toFamilies && !speaksOfFamily(reading, toFamilies.from)
          ? [sighting(FAMILIES, toFamilies, reading, 0.75)]
          : []),
        ...(own && !isLetter(input.text) ? [sighting(OWN, own, reading, 0.6)] : []),
      ];
    };
  },
};

const GREETING = /^(?:hi|hello|dear|good (?:morning|afternoon|evening)|thank|sorry|i'?m (?:so |very )?sorry|apolog)/i;
const SCHOOL_WORDS =
  /\b(?:school|pupils?|students?|children|year \d+|years \d|class(?:es|room)?|lessons?|assembly|playground|lunch hall|governors|headteacher|parents|families|reception|choir|term|staff)\b/gi;
const LETTER = 250;

/** An answer to a family, or the Headteacher's weekly letter: signed by somebody, and still the school's. */
function isLetter(text: string): boolean {
  if (GREETING.test(text) && /\byou(?:r|rs)?\b/i.test(text)) return true;
  const words = text.match(SCHOOL_WORDS)?.length ?? 0;
  return (
    (text.length > LETTER && words > 2) ||
    (words > 0 && /^.{0,60}\b(?:blog|note|letter|newsletter|message from)\b/i.test(text))
  );
}

/** @returns the match that gives a sentence away as the school's, if any */
function asSchool(sentence: readonly Match<keyof typeof PATTERNS>[], reading: Reading): Match[] {
  const of = (label: keyof typeof PATTERNS) => sentence.find((match) => match.label === label);
  const first = sentence[0];
  const given = of('plain') ?? (of('matter') && !of('self') ? (of('announcement') ?? of('demand')) : undefined);
  return given && first && !speaksOfFamily(reading, first.from) ? [given] : [];
}

function sighting(kind: string, { markFrom, markTo }: Match, { tokens }: Reading, confidence: number): Sighting {
  return { kind, where: placeOf(tokens, markFrom, markTo), confidence };
}

function isQuoted({ quotes, tokens }: Reading, at: number): boolean {
  const offset = tokens[at]?.start ?? 0;
  return quotes.some(({ start, end }) => start <= offset && offset < end);
}
