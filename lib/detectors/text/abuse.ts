import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { swearWordFinder } from './abuse/swear-words.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { widest } from './language/widest.ts';

const SWEARING = 'swearing';
const SLUR = 'slur';
const SEXUAL = 'sexual-word';
/** Runs somebody down, swearing or not. */
const INSULT = 'insult';
/** Calls somebody a fool: nothing among friends, too much from a school. */
const MILD_INSULT = 'mild-insult';

const PATTERNS = {
  [INSULT]: [
    '(you|u|ya|yer|your) (absolute|total|complete|utter|fucking|stupid|bloody|massive|big|fat|ugly|dumb|silly|daft|miserable|old|little|blind|lazy|horrible|nasty|vile|sad|pathetic|disgusting|ignorant|useless|worthless|right|dirty|filthy|lying|two faced|grumpy|moaning|whinging|ungrateful|tight|jumped up|mardy|poor excuse for a|excuse for a|piece of|bunch of|load of|lot of|shower of)* <abuse>',
    "(you|he|she|they|it|ref|referee|who) (are|is|'s|was|were) (all|both|just|such|literally|actually|honestly|nothing but)* (a|an|the|one)? (absolute|total|complete|utter|fucking|stupid|bloody|massive|fat|ugly|dumb|miserable|old|little|lazy|horrible|nasty|vile|sad|pathetic|disgusting|lying|right|proper|real|bit of a|piece of|bunch of|load of|lot of)* <harsh>",
    '(piece of shit|pieces of shit|piece of crap|piece of filth|piece of scum|pile of shit|sack of shit|scum of the earth|waste of (space|oxygen|skin|air|a human)|oxygen thief|vile (human|person|man|woman|creature)|poor excuse for a ~2)',
    '(ugly|fat|stupid|dumb|silly|daft|miserable|old|nasty|lazy|horrible|moody) (cow|bitch|cows|bitches|hag|pig|pigs|slag|slags|bat|git|sod|mare|trout|woman|bint|mare)',
    '<dismissal> ~1 (you|yourself|your|mate|love|woman|both|moron|idiot|muppet|hun|clown|pal|yer)',
    '^ [ (ah|oh|just|well|please|so|now|why not)* <dismissal> ] !(and back|to)',
    '(kill yourself|kys|top yourself|go and die|go die|rot in hell|burn in hell|drop dead)',
    '(hope|wish|pray) (you|he|she|they) (die|choke|dies|get (hit|cancer|run over|raped|what is coming)|rot|choke|burn|suffer|fall down|lose your|never)',
    "[ (i will|i 'll|i am going to|gonna|going to|want to|could|i would) ~1 (kill|punch|batter|smack|knock|stab|slap|strangle|murder|hurt|find|beat|deck|bury|break) (you|him|her|them|your|ur) ~2 (out|up|face|teeth|head|legs|and|senseless)? ] !(with kindness|laugh)",
    '(do (everyone|us all|the world) a favour|nobody (likes|asked|wants) you|no one (likes|asked|wants) you|everyone hates you|world is better without you|you make me sick|disgust me|you should be (ashamed|shot|sacked))',
    '(thick as (mince|pig ~1|shit|planks|two short planks|a plank|bricks)|dumb as (rocks|a rock|a brick)|thick as)',
    "(is|are|was|were|what|'s|such|you|these|those|just|some|bunch of|load of|pair of|lot of) ~2 (a|an|the|total|absolute|complete|utter|proper|bunch of|bloody|fucking|useless|lying|pathetic|stupid|miserable|jumped up|two faced|little|load of)* <harsh>",
    "you ~1 (are|'re) ~2 (idiot|moron|imbecile|fool|thick|stupid|pathetic|disgusting|vile|scum|a liar|a joke|a disgrace|a waste|worthless|useless|delusional|mental|deranged|embarrassing|a fool|retarded|brain dead|braindead|dense|evil|a creep|a pervert|a nasty|repulsive|hideous|ugly|fat)",
    '(twats|wankers|dickheads|bastards|cunts|pricks|tossers|scum|scumbags|vermin|morons|imbeciles|cretins) (the lot of (you|them)|all of (you|them)|everywhere)?',
    "(he is|she is|they are|he 's|she 's) ~1 (scum|vile|disgusting|a creep|a pervert|repulsive|hideous|evil|retarded|brain dead|worthless)",
    '(stop|quit) (being|acting like) (such)? (a|an) <harsh>',
    '(is|are|was|were|what|such|you|these|those|my ex is) (a|an|the|just|such|all|total|absolute|complete|utter)* ~2 (scumbag|scumbags|scum|bastard|bastards|wanker|wankers|twat|bitch|cretin|vermin|moron|morons|bellend|bell end|dickhead|dickheads|prick|pricks|tosser|arsehole|lowlife|pathetic losers)',
    '(shove|stick|ram) (it|that|them|your ~1) up ~1 (arse|ass|jacksie|where)',
    "(bell end|for f 's sake|go f (yourself|yourselves)|f off|eff off|f you|fuck you|f ing|effing)",
    'go (fuck|f ck|f|screw|eff) (yourself|yourselves|off|your|himself|herself)',
    "[ (you|he|she|they|with|has|have|'ve|got) (got)? the (intellect|brain|brains|iq|charm|charisma|personality|manners|morals|face|backbone|work ethic|attention span|decency|mentality|maturity|looks|vocabulary) of (a|an|the|two|pond|some) ~2 ]",
    '[ (festering|slimy|creepy|nasty|vile|revolting|talentless|gormless|gutless|spineless|bitter|twisted|jumped up|odious|smug|inbred|brain dead|braindead|rancid|hateful|wretched|filthy|lying|sad|pathetic|horrible|wife beating|sour faced|po faced|two faced|hatchet faced|poisonous|vindictive|useless|lazy|evil) (little|old|fat|sad|lying)* (creep|weasel|toad|slug|rat|worm|maggot|cockroach|troll|drunk|hack|madam|twerp|oik|oaf|loser|freak|ghoul|leech|snake|weirdo|witch|hag|pig|swine|git|monster|bully|specimen|excuse for a ~1) ]',
    '[ (hope|hoping|pray) (you|he|she|they|it|your ~1|his ~1|her ~1) ~2 (choke|chokes|rots|rot|dies|die|burns|burn|blows up|falls (off|down)|gets (hit|run over|cancer)|get run over|crashes|suffers|drowns|bleeds) ]',
    '[ (crawl back (under|into|to) ~4|get in the (bin|sea)|go boil your head|nobody cares what you|shut your (cake hole|pie hole|noise|mouth|gob)|wife beater|child abuser|inbred|useless lump|waste of oxygen|(your|his|her) face like (a)? ~2 (arse|smacked|slapped|bulldog|wasp|dropped)|(i will|see you|gonna) (drag|batter|bray|lamp|chin|deck|twat|leather|knock|bang) (you|him|her) (out|one|up|all over)?) ]',
    '(two faced|2 faced|nasty|jealous|bitter|miserable|moody|fat|stuck up|snotty|mardy) (old|little|fat)* (cow|mare|bitch|madam|hag|cat|witch|piece of work)',
    'shut (your|ur|ya|yer) (fat|big|stupid|ugly)* (gob|mouth|face|trap|noise|hole|cakehole)',
    '(ugly|rotten|vile|evil) (inside and out|to the core|on the inside)',
    '(what|such) a (nasty|vile|horrible|disgusting|pathetic|spiteful|sad) (piece of work|little man|little woman|man|woman|person|human|individual|creature)',
    '^ [ (oh|just|please|aw|ah)* (do one|jog on|wind your neck in|naff off|p off|get stuffed|sod off) ] !(of|more|with|for)',
    '[ (do one|jog on) (you|mate|love|pal|hun) ]',
  ],
  [MILD_INSULT]: [
    "(is|are|was|were|'s|you|what|such|that|these|those) (a|an|the|all|just|such|total|totals|absolute|complete|right|proper|bunch of|pair of|set of|load of|of)* (clown|clowns|fool|fools|imbecile|idiots|morons|pillock|melt|helmet|muppet|muppets|numpty|plonker|wally|joke|jokers|disgrace|donkey|cretin|twit|prat|idiot|moron|liar|div|melt|embarrassment)",
    '(idiot|idiots|moron|morons|imbeciles|clowns|cretins)',
    '(stupid|silly|daft|idiotic|moronic|ridiculous|pathetic) (woman|man|people|person|boy|girl|parents|parent|lot|comment|question)',
  ],
} as const;

const VOCABULARY = {
  ...LISTS,
  dismissal:
    'shut up|shut it|shut your (face|mouth|gob|trap)|piss off|sod off|bugger off|bog off|get lost|get stuffed|go to hell|rot in hell|burn in hell|drop dead|kill yourself|go die|go and die|choke on it|go jump|kiss my arse|up yours|screw you',
  abuse:
    '<harsh>|idiot|idiots|moron|morons|imbecile|imbeciles|cow|pig|hag|bat|woman|man|cretin|dimwit|halfwit|weirdo|creep|freak|loser|losers|liar|liars|fraud|coward|cowards|snake|snowflake|snowflakes|karen|gammon|boomer|spanner|tool|bellends|jobsworth|jobsworths|lowlife|lowlifes|so and so|sod|mare|trout|joke|disgrace|embarrassment|hypocrite|hypocrites|bully|bullies|witch|rat|rats|worm|parasite|parasites|peasant|peasants|simpleton|buffoon|oaf|lump',
  harsh:
    'bitch|bitches|bastard|bastards|scum|scumbag|scumbags|vermin|cretin|cretins|wanker|wankers|tosser|tossers|twat|twats|prick|pricks|dickhead|dickheads|cunt|cunts|arsehole|arseholes|asshole|assholes|bellend|bellends|knobhead|knobheads|knob|nonce|nonces|paedo|paedos|slag|slags|slut|sluts|whore|whores|shithead|shitheads|little shit|little shits|shits|liar|liars|dickwad|piece of shit|lowlife|degenerate|degenerates|retard|retards|psycho|nutter|nutters|dipshit|fuckwit|fuckwits|minger|munter|skank|pervert|perverts|toerag|toerags|scrote|scrotes|chav|chavs|half wit|halfwit|halfwits|cockwomble|gobshite|gobshites',
};

/** Swear words, slurs, sexual words and insults. Says how strong they are; the rules know what an account may bear. */
export const abuse: TextDetector = {
  id: 'abuse',
  sees: [SWEARING, SLUR, SEXUAL, INSULT, MILD_INSULT],
  prepare() {
    const swearWords = swearWordFinder();
    const find = findPhrases(PATTERNS, { lists: VOCABULARY });
    return (input) => {
      const reading = readingOf(input);
      const { tokens } = reading;
      const insults = widest(find(reading)).map(
        ({ label, markFrom, markTo }): Sighting => ({
          kind: label,
          where: placeOf(tokens, markFrom, markTo),
          confidence: 0.8,
        }),
      );
      const words = swearWords(reading).map(
        ({ start, end, grade }): Sighting => ({
          kind: grade === 'slur' ? SLUR : grade === 'sexual' ? SEXUAL : SWEARING,
          where: { start, end },
          confidence: 0.85,
          traits: [grade],
        }),
      );
      return [...insults, ...words];
    };
  },
};
