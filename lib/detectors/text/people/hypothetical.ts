import { LISTS } from '../language/lists.ts';
import { findPhrases } from '../language/phrases.ts';
import { inSentence } from '../language/reading.ts';

const find = findPhrases(
  {
    supposed: [
      '^ (even|what|only|and|but|so|imagine)* if (i|we|you|they|a|an|any|your|the)',
      'if (any|every|your|you are a|you have a)',
      '(every|any|each|no) <size>* (<pupil>|<kid>|child|teacher|school|headteacher|parent)',
      '(good luck|congratulations|congrats|well done|best of luck|thinking of|hope) (to)? ~1 (all|everyone|every) ~1 (kids|children|students|teenagers|teens|young people|pupils)',
      '(imagine|suppose|supposing|hypothetically)',
      '(on the (news|telly|tv)|in the (guardian|telegraph|daily mail)) (who|that|about|and)',
      '(a|the|this|that) (novel|film|movie|sitcom|soap|whodunnit|thriller|box set|video game) (in which|where|i am|about|with)',
      'in (this|that) (novel|film|movie|sitcom|thriller|book|series)',
      '(teachers|schools|headteachers|tas|parents|children|pupils|students) (everywhere|nationally|across the country|should|deserve|need|must)',
    ],
  },
  { lists: LISTS },
);

/** Whether the sentence at a token speaks of what might be, or of everybody, and so of nobody in particular. */
export const isHypothetical = inSentence(find);
