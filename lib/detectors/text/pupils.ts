import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases, type Match } from './language/phrases.ts';
import { placeOf, type Reading, readingOf, sentenceAround, wordsAround } from './language/reading.ts';
import { classCodeTest, isSpoken } from './language/tests.ts';
import type { Token } from './language/tokens.ts';
import { widest } from './language/widest.ts';
import { isHypothetical } from './people/hypothetical.ts';
import { recallsSchooldays } from './people/schooldays.ts';
import { classesOf } from './roster/roster.ts';
import { speaksOfFamily } from './roster/somebody-else.ts';
import { hasSchoolSign, isAtSchool, type SchoolSigns, schoolSignsFor } from './school-life/school-signs.ts';

const KIND = 'pupil';

/** Turns of phrase that speak of pupils the writer knows through work, without naming them. */
const PATTERNS = {
  /** Plainly the writer's own: "my Year 11s", "one of our pupils". */
  own: [
    '[ <my> <size>* (<yeargroup>|<classcode>|<youngest>)? <subject>? (<group>|<pupil>) ] !<taughtme>',
    '[ my (1 1|1 to 1|1 2 1|one to one) <size>* (kid|child|boy|girl|lad|pupil|student)? ] (had|has|did|was|is|made|said|today|this|who|managed|told|asked|hugged|bit|and i (are|were|have))',
    '<some> of (<my>|the) <size>* (<pupil>|<kid> (at work|at school|in school|in my <school>|i (teach|look after|work with)) | <group>)',
    'half (of)? (my|our|the) (class|form|year <grade>|set)',
    '[ my <size>* form ] <does>',
    '(in|from|of|with|for|to|told|and) [ my <size>* form ] !(of|for|to|was|is)',
    'my <size>* (lot|bunch|gang|crew|rabble|kids|children|lads|girls|boys|ones) (in|from) ~1 (<group>|<classcode>|<youngest>|<subject>|class|school|form|set)',
    '<my> <size>* <kid> (at school|at work|in class|in (my|our) (class|form|lesson|set|room|group))',
    '[ (<my>)? <subject> (set|group|class) ] <does>',
    '(ex|former|old|past|previous) <size>* (<pupil>|<group>|<yeargroup>) (of (mine|ours))?',
    '<pupil> of (mine|ours)',
    '(my|our|your|the) whole (class|form|year group|set)',
    '[ (year <grade>|<youngest>) (parents|families) ] $',
    '(kid|kids|boy|girl|lad|child|children|student|students|pupil|pupils|young man|young lady) (that|who|whom)? i (used to|once|have|had)? (teach|taught|tutor|tutored|look after|support|supported|work with|worked with|mark|have in)',
    'i (used to)? (teach|taught|tutored) [ (him|her|them|his|their|both|all) ~2 (<kid>|brother|sister|daughter|son|siblings)? ]',
    'i (<teachverb>|used to teach) [ ~2 (<yeargroup>|<classcode>|<pupil>|<kid>) ]',
    '(taught|teach|teaching) [ (both|all|three|two)? (his|her|their) ~1 (<kin>|<kid>) ]',
    '(my|our) (school|work) (<kid>|<pupil>)',
    '[ (my|our) <size>* (<yeargroup>|<classcode>|<youngest>|<subject>|form|tutor) (bunch|lot|tots|crew|gang|babies|superstars|crowd|rabble|kids|children) ]',
    '(<kid>|<pupil>) (that|who|whom)? i have (supported|taught|tutored|worked with|looked after|read with|known) (since|for|all|every|from)',
    '[ <some> of (my|our) <size>* (<kid>|<pupil>|learners|little people|small people|gang) ] (had|has|is|was|are|were|have|did|told|asked|said|came|lost|got|just|bit|kicked|threw)',
    '(mother|mum|dad|father|parents|parent|nan|gran) of [ one of mine ]',
  ],
  /** One of a class of the writer's: "a boy in my Year 4 class". */
  member: [
    '[ dear (miss|sir) ]',
    '[ set <grade> <subject>? ] (asked|told|said|argued|are|were|have|had|did|think|thought|want|wanted|made|tried)',
    '[ (worst|best|loveliest|nicest|naughtiest|hardest|laziest|brightest|thickest) (cohort|year group|intake|reception class|tutor group|form group) ] (this|i|we|ever|yet|in|of|to)',
    '(can not stand|cannot stand|hate|adore|love|will miss|going to miss|gonna miss|dread|dreading) [ (this|that) (cohort|year group|class|form|tutor group) ]',
    '(had to|having to|have to) (restrain|change|toilet|confiscate) ~3 [ (from)? (a|an|my|one of my|some|another|two) <size>* (<kid>|<pupil>) ]',
    '(in|into|through) my (room|class|form|nursery|lesson) [ <some> of (them|the siblings|the family) ]',
    '[ (that|this|the) <size>* (<kid>|<pupil>) (you|u|ye) (had|taught|have) ] ~2 (last year|last yr|before|in|last term)',
    '[ (<someone>|the one|one) (who|that) i (teach|taught|support|key work|mentor|have (for|in|on)) ]',
    '[ the naughtiest (<kid>|<pupil>|one|class) ] (you|i|we) (teach|taught|have)',
    '[ whichever (<kid>|<pupil>) ] (taught|told|keeps|left|drew|stole|put|threw|invented|started)',
    '^ [ (kid|child|student|pupil|boy|girl|a <kid>|a <pupil>|<yeargroup>|<pupil>) ] <spoken>',
    '[ (twenty|thirty|thirty odd|20|30|33|34|32|28|29|31|27|26|25|24) <size>* (<grade> year olds|year <grade>|five year olds|teenagers|teens|infants|reception children|little people) ] !(in a|at a (party|wedding))',
    '[ <det> <size>* <kid> ] (that|who)? ~1 (threw|bit|kicked|spat|swore|punched|scratched|headbutted|drew|handed|puked|sneezed|wiped|weed) ~4 (at me|me|on me|my (class|desk|display|board|room|lesson|hand|shoe|shoes|skirt|trousers|face))',
    '(carpet|lunch|duty|sick|phonics|floor|sand|sandpit|paint|glitter|glue|snack|nits|cover|morning|afternoon|day) ~2 (in|with) [ (<youngest>|<yeargroup>) ] !(desk|area)',
    '(any|all|shout out to|some|most|half|none) (of)? [ my <size>* <yeargroup> ]',
    '[ to the <size>* <kid> ] (who|that) ~6 (lesson|class|display|board|glue|pen|pens|homework|miss|sir|desk|corridor|toilets|playground|room)',
    '[ (<det>|<some> of the)? <size>* <someone> ] ~1 in (set|table|house|group|room|band|stream|class|row|seat) <grade>',
    '[ (<det>|<some> of the)? <size>* <someone> <where>? in (my <size>* <subject>? (<group>|form|set|lot|room|lesson)|<yeargroup>|<classcode>) ]',
    '[ <det> <size>* <kid> (that|who|whom)? (i|we) (adore|love|teach|support|look after|care for|key work|read with|feed|change|chase|toilet) ]',
    '(annual review|ehcp|ehc plan|referral|risk assessment|care plan|behaviour plan|reintegration|exclusion|safeguarding|pep|report|provision map|support plan|panel|nurture|intervention) ~4 for [ <det> <size>* (<kid>|<pupil>) ]',
    '[ <det> <size>* (<kid>|<pupil>) ] ~2 (in|at|on|to|from) (isolation|detention|nurture|inclusion|the unit|the hub|the base|the resource base|the sensory room|the nurture room|the dinner hall|the lunch queue|the dinner queue|the exam hall|the minibus|the school bus|breakfast club|after school club|homework club|chess club|wraparound|the reading corner|the art room|the science lab|the music room|food tech|my corridor|my detention|my club)',
    '[ <det> <size>* (<kid>|<pupil>) ] ~2 (just|has|have|had)* (asked|told|called|informed|handed|hugged|bit|drew|showed|gave|taught) (me|us) ~8 (miss|sir|lesson|class|classroom|teacher|carpet|homework|playtime|break|lunch|spelling|maths|phonics|reading|sums|pe|art|assembly)',
    '(miss|sir) ~12 (said|asked|says|asks|whispered|shouted|announced|goes) [ <det> <size>* <kid> ]',
    '[ (one|two|three|half|most|all|none|some|a few|not one|each|every one) of ((my|our) <size>* <kid>|(my|the|our|this|these) <size>* (<pupil>|<youngest>|<yeargroup>|class|lot|form|set|tutees)) ] !(of (mine|hers|his))',
    'i (teach|tutor|support|mentor|key work|look after|do (interventions|phonics|reading|1 1) with) [ <det> <size>* <someone> ]',
    '[ my <size>* (readers|writers|mathematicians|scientists|performers|artists|authors|historians|netballers|footballers|choir|orchestra|cast|squad|ducklings|caterpillars|superstars|intervention|phonics|nurture|tutees|gcses|btecs|learners|minions|cherubs|early years|eyfs|ks1|ks2|ks3|ks4|ks5) ] (were|are|have|had|did|made|smashed|sang|performed|got|will|today|this|can|who|just|all|again|in|,)',
    '(<det> <size>* <someone>|<someone>) <where>? (in|from) (<my> <size>* <subject>? (<group>|form|set|lot|tutor group|lesson|room|assembly|school)|<yeargroup>|<classcode>|<youngest>)',
    '(<det>|<some> of the) <size>* (<yeargroup>|<youngest>|<classcode>) (<kid>|<pupil>|<kin>|one|ones)',
    '[ <det> <size>* <yeargroup> ] (just|told|asked|said|called|gave|has|had|have|came|thought|thinks|did|got|is|was|were|tried|who|whose|ran|threw|handed|wrote|drew|bit|hugged|cried|informed|announced|decided|stopped|looked)',
    '<some> of the <yeargroup>',
    '[ (a|an|one|some|this|that|another|two|the) <size>* <yeargroup> ] !<yearthing>',
    '[ <det> <size>* <someone> ] ~2 (at|on|in|during|after) <lessonplace>',
    '<lessonplace> ~3 [ <det> <size>* <someone> ] (told|asked|said|called|gave|threw|came|just|has|decided|informed|announced)',
    '[ <det> <size>* <someone> ] ~3 (called me|told me|asked me|said to me|handed me|gave me|brought me|drew me|wrote me|made me|threw|hugged me|bit me|kicked me) ~5 (miss|sir|mum|mummy|lesson|class|assembly|school|maths|homework|detention|work|lunch|break|phonics)',
    '[ <det> <size>* <pupil> ] ~3 (called|told|asked|said|handed|gave|brought|drew|wrote|made|threw|hugged|bit|kicked|swore|informed|announced|cried|came|thinks|thought|fell|ran|tried|wants|spent)',
    '(told|asked|hugged|overheard|caught|hearing|heard|watching|watched|saw|seeing|helping|helped) ~1 [ <det> <size>* (<pupil>|<yeargroup>) ]',
    '(kids|children) (at work|at my work|at my school|at our school|in my class|in my school)',
    '<det> <someone> (at work|at my school|at our school|at our place|in school)',
    '[ <det> <size>* <kid> at school ] ~1 (drew|told|asked|said|called|gave|made|just|thinks|thought|wrote|brought|has|had|is|was|wants|cried|hugged)',
    "(we|i) (had|have|'ve had) [ <det> <size>* (<kid>|<pupil>) ] ~1 (last year|this year|in my|once) ~1 (who|that|with)?",
    '^ [ <kid> (in|at|on|from|during) <lessonplace> ]',
    '<det> <size>* <kid> in (your|the) class',
    '(i|we) <have> (got|just got|once had)? [ <det> <size>* <pupil> ]',
    '<det> <size>* <someone> (that|who|whom)? i (mentor|mentored|coach|coached|supported|looked after|assessed|examined|trained|ta for|work with|read with)',
    '^ [ (tutor group|form group|bottom set|top set) ]',
    '^ [ (<kid>|<pupil>) ] (just|told me|asked me|called me)',
    '[ <det> <pupil> ] (asked|told|wanted|said|called|thought|thinks|reckons|just)',
  ],
  /** Somebody's child that does something; the least sign of school makes it a pupil. */
  childwho: [
    '(look|looks|smile|smiles|joy|confusion|pride|horror) on [ (their|his|her|these|those|all their) ~1 (face|faces) ]',
    '[ (one|two|three|some|half|most|all|none) of (mine|my lot|our lot|this lot|these ones) ] ~1 (ask+|tell+|say+|said|think+|thought|write+|wrote|cry|cried|reckon+|has|have|are|were|was|is|did|can|cannot|know|believe+|turned|decided|came|got|ate|forgot)',
    '[ my <size>* (lot|bunch|crew|gang|rabble|babies|kiddos|kids|children|monkeys|littles|minis|teens|ones|darlings|angels|cherubs) ]',
    '[ i (was|got|have been|was just|have just been|just got|got told|was being) (asked|told|called|informed|bitten|kicked|punched|sworn at|sneezed on|puked on|spat at|headbutted|thanked|hugged|gifted|given) ~1 (by ~4)? ] ~8 (miss|sir|lesson|class|carpet|playground|assembly|detention|corridor|duty|phonics)',
    '[ <det> <size>* <kid> ] ~2 (who|that|whose)',
    '!<my> [ (his|her|their) <size>* (reading|phonics|maths|spelling|writing|handwriting|behaviour|attendance|homework|progress|targets|book|ehcp|annual review|key worker|reading record) ] ~2 (is|has|are|have|needs|was|were|levels|level|age|this|today|flying|brilliant|shocking|coming)',
    '(get|collect|fetch|pick up|come for|send) [ (him|her) ] ~2 (before|early|from|at (dinner|lunch|home time|the end)|home|to the office)',
    '[ <det> <size>* <kid> ] ~3 (told|asked|called|said to|gave|handed|drew|bit|kicked|hugged|threw|brought|made|wrote|showed|taught) (me|us|at me)',
    '<some> of my (girls|boys|kids|lads|children|little ones|lot|ones|lasses|teenagers)',
    '(twenty|thirty|30|32|28|29|31|27|26|25|24|33|34) <size>* (<grade> year olds|year olds|kids|children|teenagers|teens|infants|little people)',
  ],
  /** Children, somebody's: pupils when the words around speak of school. */
  child: [
    "[ (<det>|<number>|another) <size>* <kid> ] !(of (mine|ours|hers|his)|'s (party|birthday)|menu|club|tv|film|books)",
    '[ (the|these|those|all the|some of the|most of the|half the|our) <size>* (kids|children|boys|girls|little ones|lads|class|twins|pupils|students) ] !(menu|club|tv|film|room|bedroom)',
    '(<det>|one|some|two|half|most|all) of (mine|my lot|them|the class|the kids|the children|the boys|the girls)',
    '(we|i) (had|have|got|get) [ <det> <size>* (<kid>|<pupil>) ] (last year|this year|once|who|in|that)',
    'that class',
    '(twenty|thirty|30|32|28|29|31|27|26|25|24|33|34) <size>* (<grade> year olds|year olds|kids|children|teenagers|teens|boys|girls|infants|fives|little people)',
  ],
  /** A year group, class or subject set doing something in front of the writer. */
  group: [
    '[ (<yeargroup>|<classcode>) ] (<subject>|<lesson>)? <moment>* <manner>* <does>',
    '[ (<yeargroup>|<classcode>) ] <moment>',
    '[ (my|our|the)? <youngest> ] (kids|children|class|<moment>)* (were|are|have|had|did|made|broke|smashed|loved) !(sent|rung|called|phoned|closed|shut|rang|emailed|asked)',
    '(taught|teaching|teach|covering|cover|covered|had|got|have|with|marking|marked|by|survived|surviving|love|loved|miss|missed) ~1 [ (<yeargroup>|<classcode>|bottom set|top set) ]',
    '(proud of|well done|good luck|shout out to|shoutout to|big up|thanks|thank you|dear|sorry|come on|goodbye|bye|hello|morning|so long) ~2 [ (<yeargroup>|<classcode>) ]',
    '<lessonplace> (with|for|and) [ (<yeargroup>|<classcode>) ]',
    '<classcode>',
    '^ [ reception ] (never|always|are|have|had|were|love|loved|just|went|did|made|discovered|today|again|this)',
    '[ <yeargroup> ] !<yearthing>',
    '(the|our|my) (bottom|top|middle) set',
    '^ taught [ (him|her|them|his|both|all) ]',
    '[ the (class|kids|children|pupils|students|boys|girls|little ones) ] <manner>* (were|are|have|had|loved|did|made|got|went|said|asked|laughed|smashed|all) ~8 (lesson|class|assembly|school|classroom|sats|phonics|homework|playground|my room)',
  ],
} as const;

const VOCABULARY = {
  ...LISTS,
  someone: '<kid>|<pupil>|<kin>',
  school: 'school|class|form|year|lesson',
  where: 'who ~3|at the (back|front)|sitting|sat|with ~3',
  lessonplace:
    'nurture|wet play|golden time|choir practice|football practice|swimming|homework club|breakfast club|the minibus|the dinner hall|the exam hall|mocks|pe|food tech|dt|maths|double (maths|science|english)|my <size>* <subject>? (lesson|class|classroom|room|form)|(playground|break|lunch|gate|bus|corridor) duty|class|assembly|detention|isolation|registration|form time|tutor time|carpet time|phonics|guided reading|intervention|parents evening|(period|p) <grade>|p1|p2|p3|p4|p5|p6|last lesson|(my|the) <subject> lesson|school trip|the playground|the corridor',
  does: 'are|were|have|had|broke|smashed|made|did|got|came|went|gave|said|asked|tried|wrote|finished|performed|sang|thought|decided|spent|nailed|killed|drove|ruined|refused|think|want|wanted|love|loved|hate|hated|can|could|will|would|do|know|knew|need|needed|keep|kept|took|brought|won|raised|sorted|turned|behaved|worked|cried|laughed|forgot|cannot|is being|has been|was (absolutely|so|a|an|feral|wild|amazing|hell)|has (broken|ruined|finished|made|got|destroyed|actually|just|officially|been)|put|never|ate|lost|found|actually|absolutely|just|really|literally|today|learned|learnt|built|designed|read|played|ran|survived|owe',
  yearthing:
    'of|sats|maths|english|science|curriculum|teacher|teachers|ta|place|places|parent|parents|mum|mums|dad|book|books|paper|papers|test|spelling|spellings|words|workbook|son|daughter|boy|girl|now|next|when|because|fractions|resources|planning|phonics|results|options|leavers hoodie|hoodie|self|me|tomorrow|already|in september|and (i|he|she|my)|again and|marriage|deal|plan|olds|old',
  taughtme:
    'teacher|teachers|self|selves|me|days|reunion|photo|report|trousers|blazer|union|loan|loans|house|accommodation|discount|debt|ticket|card|nurse|finance|flat|digs|halls|bar|years|life|at (the|my) (gym|pool|studio|leisure|yoga)|action|act|b|a|war|warfare|system|room of|reps',
  teachverb: 'teach|taught|tutor|tutored|teaching|love teaching|hate teaching|mark|cover|covered|support',
} as const;

/** Classes that are taken, not taught. */
const HOBBY = new Set(
  'gym yoga pilates spin spinning zumba hiit pump dance ballet aerobics aqua swimming swim boxing boxercise barre salsa pottery ceramics knitting crochet antenatal nct hypnobirthing bootcamp crossfit cooking cookery evening uni university college masters degree phd driving business economy working middle upper world'.split(
    ' ',
  ),
);
/** Pupils spoken of in general terms, as somebody who works with them does. */
export const pupils: TextDetector = {
  id: 'pupils',
  sees: [KIND],
  prepare(policy) {
    const find = findPhrases(PATTERNS, {
      lists: VOCABULARY,
      tests: { classcode: classCodeTest(classesOf(policy)), spoken: isSpoken },
    });
    const signsOf = schoolSignsFor(policy);
    return (input) => {
      const reading = readingOf(input);
      const signs = signsOf(reading);
      const matches = find(reading).filter((match) => isAboutPupils(match, reading, signs));
      return widest(matches).map(
        (match): Sighting => ({
          kind: KIND,
          where: placeOf(reading.tokens, match.markFrom, match.markTo),
          confidence: match.label === 'own' ? 0.95 : match.label === 'member' ? 0.85 : 0.75,
          traits: [match.label, ...(isSingle(reading.tokens.slice(match.markFrom, match.markTo)) ? ['single'] : [])],
        }),
      );
    };
  },
};

/** "starts Year 4", "was in Year 9", "my Year 4 daughter": somebody's schooling, not somebody's class. */
const SCHOOLING =
  /\b(?:in|into|start|starts|started|starting|enter|entering|join|joins|joining|to|leaving|finished|finishes|from|for|until|since|by|end of|beginning of|of|repeat|going)$/;

function isAboutPupils(
  { label, from, markFrom, markTo }: Match<keyof typeof PATTERNS>,
  reading: Reading,
  signs: SchoolSigns,
): boolean {
  const { tokens } = reading;
  const around = sentenceAround(tokens, from);
  if (recallsSchooldays(reading, from)) return false;
  // Pupils of the eye.
  if (
    /\b(?:dilated|optician|optometrist|eye test|eyes?)\b/.test(wordsAround(reading, from)) &&
    tokens.slice(markFrom, markTo).some(({ form }) => form === 'pupils')
  )
    return false;
  const marked = tokens.slice(markFrom, markTo).map(({ form }) => form);
  const owned = marked.includes('my') || marked.includes('our');
  if (marked.some((form) => form === 'class' || form === 'classes') && around.some(({ form }) => HOBBY.has(form)))
    return false;
  if (label === 'own' && owned) return !isSingularChild(tokens, markFrom, markTo);
  if (label !== 'own' && (speaksOfFamily(reading, from) || isAdultRole(tokens, markFrom, markTo))) return false;
  if (label === 'child' || label === 'childwho')
    return (
      (label === 'child' ? isAtSchool : hasSchoolSign)(signs, tokens[from]?.sentence ?? 0) &&
      !isHypothetical(reading, from) &&
      !PARTY.test(wordsAround(reading, from))
    );
  if (label !== 'own' && isHypothetical(reading, from)) return false;
  // A year alone is only its pupils when nobody is in it, starts it or asks for its worksheets.
  if (
    label === 'group' &&
    markTo - markFrom === 2 &&
    marked[0] === 'year' &&
    SCHOOLING.test(tokens[markFrom - 1]?.form ?? '') &&
    !TEACHING.test(wordsAround(reading, from))
  )
    return false;
  if (
    label === 'group' &&
    /\b(?:anyone|any (?:ideas|tips|teachers)|recommend|resources|worksheets?|curriculum|my (?:niece|nephew|cousin|godson|goddaughter))\b/.test(
      wordsAround(reading, from),
    )
  )
    return false;
  return true;
}

const ONE = new Set('a an one this that another new two'.split(' '));
const SINGULAR = new Set(
  'kid kiddo kiddie child boy girl lad lass bairn wean teen teenager youngster pupil student schoolkid schoolchild schoolboy schoolgirl tutee learner prefect him her son daughter brother sister'.split(
    ' ',
  ),
);

/** Whether the words single somebody out: "a boy in my class", "one of our pupils". */
function isSingle(marked: readonly Token[]): boolean {
  return ONE.has(marked[0]?.form ?? '') || marked.some(({ form }) => SINGULAR.has(form));
}

const TEACHING =
  /\b(?:teach|teaching|taught|explain|explaining|cover|covering|marking|mark|lesson|lessons|duty|observe|period|assembly|reading with|explaining|showing|today|thursday|wednesday|monday|tuesday|friday)\b/;
const PARTY =
  /\b(?:party|birthday|bouncy castle|sleepover|trampoline park|soft play|grandkids|neighbours?|bus|train|plane|beach|restaurant|pub|supermarket|tesco|asda)\b/;

/** "Head of Year 10", "the Year 3 teacher": somebody grown up. */
function isAdultRole(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens
    .slice(Math.max(0, from - 2), from)
    .map(({ form }) => form)
    .join(' ');
  return (
    /\b(?:head|leader|lead|teacher) of$/.test(before) ||
    /^(?:teacher|teachers|ta|tas|lead|leader|parents?|mums?|dads?|team|staff)$/.test(tokens[to]?.form ?? '')
  );
}

/** "my Year 4 has her spelling test": one child, the writer's own. */
function isSingularChild(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  const after = tokens[to];
  const isYear = tokens[to - 2]?.form === 'year' && !/s$/.test(last?.form ?? '');
  return (
    isYear &&
    to - from <= 4 &&
    after?.sentence === last?.sentence &&
    /^(?:has|is|was|starts|started|had|'s|came|son|daughter|boy|girl|child)$/.test(after?.form ?? '')
  );
}
