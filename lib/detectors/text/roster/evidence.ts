import { LISTS } from '../language/lists.ts';
import { findPhrases } from '../language/phrases.ts';
import type { Reading } from '../language/reading.ts';
import { isClassCode } from '../language/tests.ts';

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
      '(in|my|a|the|during|after|this) <size>* (lesson|lessons|assembly|registration|detention)',
      'detention|isolation|lunchtime detention|behaviour (point|points|log|report)|on report|house points|merit (sticker|award|badge)|merit|merits|star of the (week|day)|pupil of the (week|day|term)|student of the (week|month|term)',
      'excluded|exclusion|suspended|permanently excluded|safeguarding|send|senco|ehcp|iep|camhs|free school meals|pupil premium|attendance|target grade|predicted grade',
      '(mark|marking|marked) ~3 (book|books|essay|essays|coursework|mock|mocks|paper|papers|work|draft|assessment)',
      '(seating plan|register|whole class|in class|playground duty|break duty|lunch duty|gate duty|carpet time|circle time|guided reading|phonics|coursework|mock|mocks|controlled assessment|spelling test|times tables|show and tell|reading record|golden time|wet play|school council)',
      '(sir|miss) <be>|called me (miss|sir|mum|mummy|dad)|(miss|sir) (can|why|are|do|is|what|how|will|have)',
      'i (teach|taught|tutor|support) |(teaching|taught|teach) (him|her|them|it)',
      'the head|headteacher|head teacher|the deputy|slt|ta|lsa|teaching assistant',
      'teacher life|teacherlife|teachersofinstagram|edutwitter|teachers of instagram',
    ],
    weak: [
      'school|classroom|class|homework|teacher|teachers|pupil|pupils|student|students|sats|gcse|gcses|a level|exam|exams|revision|nativity|pe kit|reading|spelling|spellings|maths|essay|term|half term|playtime|playground|inset|ofsted|year (three|four|five|six|seven)|lesson|lessons|assembly|form|tutor|sixth form|reception|nursery|teach|taught|teaching',
    ],
  },
  { lists: LISTS },
);

/** The signs of one text. */
export interface SchoolSigns {
  readonly all: readonly SchoolSign[];
  readonly bySentence: ReadonlyMap<number, readonly SchoolSign[]>;
  /** The first strong one, wherever it stands. */
  readonly strong: SchoolSign | undefined;
}

/** Every sign of school life in a text. */
export function schoolSigns(reading: Reading, classes: ReadonlySet<string>): SchoolSigns {
  const { tokens } = reading;
  const all = findSigns(reading).map(
    ({ label, from, to }): SchoolSign => ({ from, to, sentence: tokens[from]?.sentence ?? 0, strength: label }),
  );
  for (const [i, token] of tokens.entries())
    if (isClassCode(token, classes)) all.push({ from: i, to: i + 1, sentence: token.sentence, strength: 'strong' });
  return {
    all,
    bySentence: Map.groupBy(all, ({ sentence }) => sentence),
    strong: all.find(({ strength }) => strength === 'strong'),
  };
}
