import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf, wordsAround } from './language/reading.ts';
import { widest } from './language/widest.ts';

const KIND = 'religious-opinion';

const PATTERNS = {
  [KIND]: [
    "[ <holy> ~1 (is|are|loves|love|will|can|alone|has|saves|saved|heals|died|forgives|wants|bless|blesses|gives|knows|gave|provides|never|reigns|be with|first|'s (love|plan|word|will|grace|mercy|son|kingdom|name)) ] !(very proud|in year|played|the best)",
    '(no such thing as|does not exist|do not believe in|never believed in|without) <holy>',
    '(bible|quran|koran|torah|scripture|gospel|gita) (says|tells|teaches|commands|is|shows)',
    '(accept|trust|trust in|believe in|turn to|pray to|praise|thank|follow|fear|love|serve|worship|through|seek|know|find|meet|in) (be to)? <holy>',
    '(praise be|glory be|glory|thanks be|praise|all praise|thank you|thanks) (to)? <holy>',
    '(be saved|born again|accept him|repent|salvation|your saviour|our saviour|my saviour|our lord|the lord|eternal life|eternity|washed in|blood of christ|holy spirit|kingdom of god|kingdom of heaven|day of judgement|judgement day|the rapture|second coming|good news of|gospel|sinners|sinner|sins|blasphemy|infidel|infidels|unbelievers|nonbelievers|non believers|hellfire)',
    "(join (us|me) (in|for)|come (and|to)|let us|lets|let 's|please) ~2 (prayer|pray|worship|praise|mass|bible study|prayer meeting|dawah|jummah|chant|meditate|satsang|service at church|church (this|on) sunday)",
    '[ (pray|praying|prayed|prayers|prayer) ] ~4 (for|works|changes|answered|with|heals|revival|every|daily|to)',
    '(there is no god|no other god|one true (god|faith|religion|church)|true (faith|religion|god)|only (one|true) (faith|religion|god|way)|paradise|heaven is|hell is|way to heaven|god bless|bless you all|amen|hallelujah|alleluia|inshallah|mashallah|alhamdulillah|subhanallah|allahu akbar|hare krishna|jai shri ram|waheguru|om shanti|namaste and blessings)',
    '[ (religion|religions|christianity|islam|hinduism|judaism|sikhism|buddhism|catholicism|atheism|church|god|faith|the bible|the quran|the koran) ] ~1 (is|are) ~3 (a|the|all|nothing|only|just|poison|evil|rubbish|nonsense|fairy|dangerous|answer|truth|lie|lies|way|fake|not real|best|wrong|peace|cult)',
    '[ (atheists|atheist|christians|muslims|hindus|jews|catholics|believers|unbelievers) ] (will|are|should|must|know|never|need)',
    '(john|matthew|luke|mark|romans|psalm|psalms|proverbs|corinthians|isaiah|genesis|exodus|surah|quran|hadith|ephesians|philippians) <number> (<number>)?',
    '[ (our|my|your) (faith|church|pastor|vicar|imam|mosque|temple|gurdwara|congregation) ] ~4 (is|teaches|says|family|welcomes|sunday|this sunday|believes|community)',
    '(dawah|evangelism|mission|crusade|revival|alpha course|prayer meeting|bible study)',
    '(jesus|christ|god|allah|lord) (is|be)',
    '(let|welcome|invite|put|find|need|love|know) <holy> ~1 (into|in|first|back)?',
    '(power|love|grace|mercy|word|blood|light|peace|name|way|hand|will|blessing|blessings) of (our)? <holy>',
    '(religion|faith schools|religious education) (has|have) no place',
    '(come|turn|back|closer|return) to <holy>',
    '(may|let) (the)? <holy> ~2',
    '(the)? (resurrection|crucifixion|ascension|power of prayer|prayer works|miracles of|greatest miracle|holy ghost|divine plan|word of god|house of god|children of god)',
    '(believe in|trust in|trust) (the)? (power of prayer|lord|almighty|scripture|bible|quran)',
    '<holy> (has|had|have) (a|the|his) plan',
    '(religion|religions|faith|god|church) (causes|cause|caused|starts|started|ruins|ruined|poisons|divides|brainwashes|is to blame)',
    '[ (serving|serve|following|follow|loving|love|putting|put|honouring|glorifying|trusting|obeying|walking with) <holy> (first|in|with|through|above)? ]',
    '[ (as|we are|being|true|real|good|us|fellow) (a|an|good|true)* (christian|christians|muslim|muslims|catholic|catholics|believer|believers|hindu|hindus|sikh|sikhs|jew|jews|atheist|atheists) ] ~3 (we|i|you|should|must|do|know|believe|shouldn|would|our)',
    "[ (devil 's (work|night|day)|the devil|satan|satanic|demonic|ungodly|unchristian|un christian|haram|pagan nonsense|witchcraft) ] !(in the detail|wears)",
    '[ (make|making|keep (us|them|him|her|me|you)|remember (us|them)|say|saying) ~2 (dua|in your (prayers|duas)|in our prayers|a (little)? prayer) ]',
    '[ (pray|prays|praying) with (your|the|our|me|us) ~2 ]',
    '[ (sky (fairy|daddy|pixie)|(imaginary|invisible) friend in the sky|fairy (tales|stories) ~2 (religion|bible|god|church)|bible (bashers|bashing|basher)|god botherers|god botherer|happy clappy|made up (religion|god)|who (still)? believes in <holy>|(nobody|no one|only idiots) (still)? (believes|believe) in <holy>) ]',
    '[ (testimony|fellowship|ministry|baptised|got baptised|saved by|sabbath|rosary|novena|communion wine|confession|speaking in tongues|anointed|anointing|revelation|second coming|end times|judgment day) ] ~10 (<holy>|church|join|come|pray|prayer|sunday|faith|believe|soul)',
  ],
} as const;

const VOCABULARY = {
  ...LISTS,
  holy: 'god|jesus|jesus christ|christ|allah|lord|the lord|our lord|muhammad|prophet muhammad|the prophet|krishna|shiva|buddha|guru nanak|almighty|holy spirit|the almighty|yahweh|jehovah|our saviour|heavenly father|virgin mary|our lady',
};

/** Lessons, festivals and visits: what a school may well tell of. */
const CALENDAR =
  /\b(?:assembly|assemblies|lesson|lessons|re|learned|learnt|learning|learn|taught|visit|visited|visiting|trip|nativity|carol|carols|celebrating|celebrate|celebrated|festival|festivals|mubarak|diwali|eid|vaisakhi|hanukkah|easter service|christmas|harvest|performed|play|choir|sang|pupils|children|year \d|reception|class|recycling)\b/;
const PREACHING =
  /\b(?:saved?|saviour|repent|accept|salvation|paradise|hell|pray(?:er|ing)? (?:with|for)|join us in prayer|worship|only|true|sin|sinners?|glory|praise|bless|heal|truth|lie)\b/;

/** Preaching, praising or running down a faith. Festivals and lessons about religions are neither. */
export const faith: TextDetector = {
  id: 'faith',
  sees: [KIND],
  prepare() {
    const find = findPhrases(PATTERNS, { lists: VOCABULARY });
    return (input) => {
      const reading = readingOf(input);
      const { tokens } = reading;
      const matches = find(reading).filter(({ from }) => {
        const sentence = wordsAround(reading, from);
        if (
          /\b(?:oh my|omg|thank|for|god) (?:god|lord|jesus|sake)\b|\bgod (?:only )?knows\b|\bgodparent|\blord of the\b|\blord mayor\b/.test(
            sentence,
          ) &&
          !PREACHING.test(sentence)
        )
          return false;
        return !CALENDAR.test(sentence) || PREACHING.test(sentence);
      });
      return widest(matches).map(
        ({ markFrom, markTo }): Sighting => ({
          kind: KIND,
          where: placeOf(tokens, markFrom, markTo),
          confidence: 0.75,
        }),
      );
    };
  },
};
