import { LISTS } from '../language/lists.ts';
import { findPhrases } from '../language/phrases.ts';
import { inSentence } from '../language/reading.ts';
import { isCapital } from '../language/tests.ts';
import type { Token } from '../language/tokens.ts';

const words = (list: string) => new Set(list.split(' '));

/** Before a name, these say whose it is: "my niece Poppy", "Auntie Joy", "King Charles". */
const RELATIONS = words(
  'son daughter eldest youngest oldest nephew niece grandson granddaughter goddaughter godson stepson brother sister cousin twin baby toddler mum dad nan nana grandad gran granny grandma auntie aunt aunty uncle ' +
    'husband hubby wife partner fiance fiancee boyfriend girlfriend bf gf friend mate pal bestie neighbour boss landlord vet dog cat puppy kitten horse pony bunny budgie hamster ' +
    'saint st lady lord prince princess queen king dame pope president minister senator cllr councillor',
);
/** After a name, these make it something else: "Ruby Wedding", "Poppy Appeal", "Grace period". */
const NOT_NAMES_BEFORE = words(
  'wedding anniversary appeal day slippers gold gin wine period street road lane avenue close park hotel arms inn college university cathedral church hospital fc united city town rovers wanderers',
);
const PLAIN_CAPITALS = words(
  'i mr mrs miss ms mx dr in from on at and or but is was has had monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'year reception nursery sir class form ks1 ks2 ks3 ks4 gcse gcses sats pe maths english science history geography art music drama re rs ict send ehcp adhd asd ta tas slt head eyfs btec lol omg ffs xx bless well just what the a so then who said told',
);

/**
 * Whether the words around a name from the roster make it another person or a thing: a relative, a public figure with the
 * same first name, a street.
 */
export function isSomebodyElse(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  const same = (token: Token | undefined) => (token && token.sentence === first?.sentence ? token : undefined);
  const before = same(tokens[from - 1]);
  const after = same(tokens[to]);
  const joinedBefore = first?.before === '';
  if (before && joinedBefore && RELATIONS.has(before.form) && !isSchoolKind(tokens, from)) return true;
  // "my Grace", "our little Noah": said of one's own.
  if (before && joinedBefore && to - from === 1 && isOwn(tokens, from)) return true;
  if (after?.before !== '') return false;
  if (NOT_NAMES_BEFORE.has(after.form) && (isCapital(after) || to - from === 1)) return true;
  // "Alfie Boe", "Chloe Kelly": a surname that is not the student's, unless the whole text is written in capitals.
  return (
    to - from === 1 &&
    isCapital(after) &&
    after.kind === 'word' &&
    !after.inHashtag &&
    after.text.length > 1 &&
    /\p{Ll}/u.test(after.text) &&
    /\p{Ll}/u.test(first?.text ?? '') &&
    !PLAIN_CAPITALS.has(after.form)
  );
}

const FONDNESS = words('little lovely gorgeous beautiful darling dear own sweet clever poor big baby precious');

function isOwn(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  while (FONDNESS.has(tokens[i]?.form ?? '')) i--;
  return ['my', 'our'].includes(tokens[i]?.form ?? '') && tokens[i]?.sentence === tokens[from]?.sentence;
}

function isSchoolKind(tokens: readonly Token[], from: number): boolean {
  return ['student', 'pupil', 'form', 'class'].includes(tokens[from - 2]?.form ?? '');
}

const findFamily = findPhrases(
  {
    family: [
      '<my> <size>* (<kin>|boy|girl|kids|kid|child|children|little one|little man|lad)',
      'as a (mum|dad|parent)',
      '(my|your) own (kid|kids|child|children|year <grade>|sixth former)',
      "our <name> (only|got|did|has|was|is|came|won|made|said|asked|just|'s (school|first|class|teacher|prize|nativity|sports day|report|parents evening|assembly|leavers))",
      '(gone|going|off|back|stay+|are|is) (to|at|with) (their|his|her) (dad|mum|dads|mums|nan|nans|gran|grans|grandparents)',
      '^ (and|so|but|oh|well|today|poor)* (<kin>|<elder>) !(of|evening)',
      "(son|sons|daughter|daughters|grandson|granddaughter|grandkids|nephew|niece|godson|youngest|eldest) 's",
      '(his|her) (teacher|form tutor|headteacher|new school|school report)',
      '(mum|dad) life',
      'mumlife|dadlife',
      'proud (mum|mummy|mam|dad|daddy|nan|nana|grandad|auntie|uncle)',
      '(mummy|daddy|mama)',
    ],
  },
  { lists: LISTS, tests: { name: isGivenName } },
);

/** Written as a name, and no word of school: "our Tilly". */
function isGivenName(token: Token): boolean {
  return isCapital(token) && token.kind === 'word' && /\p{Ll}/u.test(token.text) && !PLAIN_CAPITALS.has(token.form);
}

/** Whether the sentence at a token speaks of the writer's own family. */
export const speaksOfFamily = inSentence(findFamily);

const FAME = words(
  'ufc mma wba wbc knockout premier wembley wimbledon arsenal chelsea tottenham spurs liverpool everton united utd rangers celtic lionesses fifa uefa euros olympics motd striker midfielder winger goalkeeper transfer fulham ' +
    'album netflix bbc itv oscar oscars bafta baftas brits grammys glastonbury strictly bakeoff gbbo eastenders corrie hollyoaks eurovision podcast actor actress singer rapper mp novelist author snooker darts ashes odi t20 nba nfl f1 grand',
);

/** Whether a text is about sport, television or politics, where names belong to public figures. */
export function speaksOfFame(tokens: readonly Token[]): boolean {
  return tokens.some(({ form }) => FAME.has(form));
}
