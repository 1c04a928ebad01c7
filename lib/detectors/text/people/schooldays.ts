import { LISTS } from '../language/lists.ts';
import { findPhrases } from '../language/phrases.ts';
import { inSentence } from '../language/reading.ts';

const find = findPhrases(
  {
    schooldays: [
      '(when|since|back when|from when) (i|we) (was|were|did|had|went|left|got|started) ~3 (school|year|class|kid|child|primary|secondary|sixth|reception|<grade>|uni|college)',
      'i was (in|at) (year|school|sixth form|reception|primary|secondary|infants|juniors)',
      '(my|our) (old|primary|secondary|high) (school|teacher|headteacher)',
      'my (year <grade>|<subject>|form|old <subject>|school|primary school|reception|head of year) (teacher|tutor|self) !(group|time)',
      '(at|in|from|during) (my|our) (school days|schooldays|school years|childhood|youth)',
      '(school|class) reunion',
      'class of (<grade>|<decade>)',
      'in my day',
      'old school report',
      '(taught|told) me ~3 (at|in) (school|year)',
      'back in (year|school|the <decade>)',
      'used to be in year',
      'remember (year|being in year|when)',
      '(when|since|back when|until) (i|we) (was|were) ~1 (little|small|young|younger|tiny|a girl|a boy|a lad|a lass|a teenager|a teen|a nipper|a bairn|growing up)',
      'as a (kid|child|teenager|teen|boy|girl|lad|lass|nipper)',
      '(growing up|childhood)',
      '(my|our) old (form tutor|tutor|headmaster|headmistress|headteacher|head teacher|form teacher|<subject> teacher|<subject> master|<subject> mistress)',
      '(<yeargroup>|primary|secondary|infants|juniors) was ~4 (year|years|time|days) (of my life|when i|that i|i)',
      'my year <grade> (options|report|photo)',
      '(i|we) (once|always|never|only) got ~1 (detention|detentions|lines|suspended|expelled|sent out)',
      '(caned me|gave me the cane|got the cane|got the slipper)',
      'still (have|got|has) ~5 from (sixth form|school|primary|college)',
    ],
  },
  {
    lists: LISTS,
    tests: { decade: ({ form }) => /^(?:19|20)?\d0s?$|^(?:19|20)\d\d$/.test(form) },
  },
);

/** Whether the sentence at a token looks back at the writer's own schooldays. */
export const recallsSchooldays = inSentence(find);
