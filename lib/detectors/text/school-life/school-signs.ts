import type { Policy } from '../../../model/policy.ts';
import { LISTS } from '../language/lists.ts';
import { findPhrases } from '../language/phrases.ts';
import { type Reading, tokenAt } from '../language/reading.ts';
import { isCapital, isClassCode } from '../language/tests.ts';
import { classesOf } from '../roster/roster.ts';
import { schoolNames } from './school-names.ts';

/** One sign that a text is about school as somebody who works there sees it. */
export interface SchoolSign {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** `strong` settles that a first name is a pupil's; `weak` (school, homework…) is said by parents as well. */
  readonly strength: 'strong' | 'weak';
}

const findSigns = findPhrases(
  {
    strong: [
      '<my> <size>* (<group>|form|set|pupils|students|pupil|student)',
      '<my> <kid> (in|at) (class|school|work)',
      '<yeargroup>',
      '(in|from|of) my (form|set|lot|group)',
      '(my|a|the|during|after|this|last|next|first|whole|every|cover|maths|english|science|pe|history) (lesson|lessons|assembly|registration|detention)',
      '(in|during|after|before) (assembly|registration|detention|lessons|class|phonics|period <grade>)',
      '(detention|isolation|invigilating|invigilation|laminator|laminating|disclosure|social worker|cp register|child protection|star chart|class hamster|class pet|reward chart|seating plan|tutor group|form group|behaviour (point|points|log|report)|on report|house points|merit (sticker|award|badge)|merits|star of the (week|day)|pupil of the (week|day|term)|student of the (week|month|term))',
      '(permanently excluded|safeguarding|senco|ehcp|iep|camhs|free school meals|pupil premium|target grade|predicted grade)',
      '(mark|marking|marked) ~3 (book|books|essay|essays|coursework|mock|mocks|paper|papers|work|draft|assessment)',
      '(seating plan|whole class|playground duty|break duty|lunch duty|gate duty|carpet time|circle time|guided reading|coursework|controlled assessment|times tables|show and tell|golden time|wet play|indoor play|wet break|school council|tuck shop|staffroom|staff room|prep room|photocopier room|staff meeting|learning walk|learning walks|leavers assembly|class assembly|non uniform|book look|parents consultation)',
      '(sir|miss) (is|can|why|are|do|what|how|will|have|said|please|look)',
      'called me (miss|sir|mum|mummy|dad|nan|grandma)',
      'i (teach|taught|tutor) !(myself|my|him|her)',
      "i (have|'ve|had)? ever taught",
      '(the deputy|slt|lsa|hlta|teaching assistant|headteacher)',
      '(teacherlife|teachersofinstagram|edutwitter|teachertwitter|primaryteacher|teachertok|schoollife|talife|teacher life|teacher problems|teacherproblems|proudteacher|ks1|ks2|eyfs)',
      '(best|hardest|worst|weirdest|strangest) job (going|in the world|ever)',
      'teaching (peaked|is|goals|life|complete|today|year|about|phonics|reception)',
      'why i teach',
      '(annual review|ehc plan|ppa|lesson plan|lesson plans|writing reports|report writing|parents evening|exam hall|wet play|golden time|school council|my classroom|our classroom|phonics screening|learning objective|success criteria|cover supervisor|dinner queue|resource base|nurture group|sensory room|set (1|2|3|4|5|6|two|three|four|five))',
      "(it is|it 's|its|this is) (me from ~1 (office|school|dinners|kitchen|reception|nursery|canteen|library)|(mr|mrs|miss|ms) <capital>)",
      '(mark|marks|marked|marking|grading) ~3 (sets|set|books|scripts|mocks|assessments|year)',
      '(i|we) (teach|taught) (him|her|them|his|their|both|that)',
    ],
    weak: [
      '(school|classroom|class|homework|teacher|teachers|pupil|pupils|student|students|sats|gcse|gcses|exam|exams|mock|mocks|revision|nativity|spelling|spellings|maths|fraction|fractions|division|essay|term|playtime|playground|inset|ofsted|lesson|lessons|assembly|tutor|reception|nursery|teach|taught|teaching|register|phonics|attendance|excluded|exclusion|suspended|merit|merits|corridor|lanyard|whiteboard|glue stick|glue sticks|glitter|worksheet|worksheets|laminator|exercise books|pencil case|pencils|book bag|book bags|packed lunch|lunchtime|at lunch|dinner hall|locker|lockers|sports day|talent show|essays|coach trip|comic sans|haircut day|plimsolls|new starter|carpet|pop quiz|exam hall|spelling test|science fair|bake off project|swimming with|caught cheating|behaviour|laminated|bin on fire|powerpoint|photocopier|display board|planner|report|reports|half term|sticker|stickers|story time|trim trail|school trip|residential|nits|allergy|allergic|epipen|asthma|asthma pump|inhaler|foster care|social services|social worker|adhd|autistic|camhs|meds|divorce|court|(science|history|geography|french|spanish|art|drama|computing|re|pshe|dt|biology|chemistry|physics) (project|homework|test|lesson|quiz|book|club|exam|set|room|block|teacher|department|lab)|science project|world book day|(read|reading|reads) ~3 (page|pages|aloud|out loud|book)|diabetes|diabetic|epilepsy|epileptic|seizure|seizures|insulin|pen licence|pen license|grammar school|prom|results day|ucas|star of|certificate|gold award|reading age|reading level|times table|netball team|football team|choir|recorder|solo|school play|production|clarinet|behaviour|lost tooth|wobbly tooth|field trip|museum|science club|chess club|coding club|spelling bee|maths challenge|duke of edinburgh|dofe|btec|a level|a levels|11 plus|clever|solder|poem|essay|experiment|paint|painted|colouring|glue|handwriting|read (his|her|their)|wrote|spelt|(his|her|their) (mum|mam|dad|nan|parents|reading|attendance|behaviour)|the office|front desk|dinner money|dinners|kit|sats|rehearsal|rehearsals|shakespeare|poem|simultaneous equations|long division|timetable|period <grade>|break time|breaktime)',
    ],
  },
  { lists: LISTS, tests: { capital: isCapital } },
);

/** The signs of one text. */
export interface SchoolSigns {
  readonly all: readonly SchoolSign[];
  readonly bySentence: ReadonlyMap<number, readonly SchoolSign[]>;
  /** The first strong one, wherever it stands. */
  readonly strong: SchoolSign | undefined;
}

const prepared = new WeakMap<Policy, (reading: Reading) => SchoolSigns>();

/** A look for signs of school life, shared by the detectors of one policy: a text is looked through once. */
export function schoolSignsFor(policy: Policy): (reading: Reading) => SchoolSigns {
  const known = prepared.get(policy);
  if (known) return known;
  const classes = classesOf(policy);
  const findNames = schoolNames(policy);
  const seen = new WeakMap<Reading, SchoolSigns>();
  const look = (reading: Reading): SchoolSigns => {
    const before = seen.get(reading);
    if (before) return before;
    const { tokens } = reading;
    const sign = (strength: SchoolSign['strength'], from: number, to: number): SchoolSign => ({
      from,
      to,
      sentence: tokens[from]?.sentence ?? 0,
      strength,
    });
    const all = findSigns(reading).map(({ label, from, to }) => sign(label, from, to));
    for (const [i, token] of tokens.entries()) if (isClassCode(token, classes)) all.push(sign('strong', i, i + 1));
    for (const { start } of findNames(reading)) {
      const at = tokenAt(tokens, start);
      all.push(sign('strong', at, at + 1));
    }
    const signs = {
      all,
      bySentence: Map.groupBy(all, ({ sentence }) => sentence),
      strong: all.find(({ strength }) => strength === 'strong'),
    };
    seen.set(reading, signs);
    return signs;
  };
  prepared.set(policy, look);
  return look;
}

/** Whether a sentence, or one beside it, speaks of school: one strong sign, or two weak ones. */
export function isAtSchool({ bySentence }: SchoolSigns, sentence: number): boolean {
  let weak = 0;
  for (let at = sentence - 1; at <= sentence + 1; at++)
    for (const { strength } of bySentence.get(at) ?? []) if (strength === 'strong' || ++weak > 1) return true;
  return false;
}

/** Whether a sentence, or one beside it, has any sign of school. */
export function hasSchoolSign({ bySentence }: SchoolSigns, sentence: number): boolean {
  return [sentence - 1, sentence, sentence + 1].some((at) => bySentence.has(at));
}
