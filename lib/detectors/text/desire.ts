import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { widest } from './language/widest.ts';

const KIND = 'sexual-talk';

const PATTERNS = {
  [KIND]: [
    '[ (shag|shagging|shagged|bonk|bonking|bang|banged|banging|screw|screwed|ride|riding|rode|fuck|fucked|bone|boned|smash|pound|rail|railed|wreck|destroy|ruin|do|have|mount|bend|bending|spank|spanking|lick|licking|suck|sucking|taste|tasting|undress|strip|tie|choke|grind|grinding) (you|me|him|her|that|u|it) ] ~4 (all night|tonight|again|senseless|hard|harder|over|up|off|last night|on (saturday|sunday|friday)|in bed|every|like a|from behind|naked|dry|raw|baby|daddy|any day|anytime)',
    "[ (i|we|'d|would|could|want to|wanna|let|let 's|gonna) (would|could|totally|absolutely|definitely|so|let|happily|love to|like to|want to|to|him|you|her)* (shag|bonk|bang|fuck|ride|climb|wreck|pound|rail|snog|lick|suck|mount|spank|sit on|bend|do|destroy|ruin) (you|him|her|that|me|u|your ~1|his ~1|her ~1) ] !(a favour|up the|for|justice|in|with|again in)",
    '[ (riding|straddling|going down on|going down|on top of|inside|underneath|between) (you|me|your legs|my legs|her|him) ] ~5 (tonight|last night|on|again|bed|baby|all|thinking|later|x|please)',
    '(thinking about|thinking of|dreaming of|dreaming about|remember|can not stop thinking about|can not wait for|miss|missing) ~2 [ (you|your|his|her|last night|that) ~3 (riding|naked|on top|inside|body|lips|hands on|in bed|in my bed|mouth|tongue|bum|arse|cock|legs|going down|undressing|moaning|last night) ]',
    '(going down on|go down on|goes down on) (you|me|him|her)',
    "<body> (i would|i'd|id|that|so|to|look|looks|is|are|in|,|'s|makes|make) ~4 <lust>",
    '[ (your|his|her|that|those|my|nice|great|got|what|an|a|them|some|peachy|perky|fit|juicy|massive|huge|amazing|incredible|gorgeous) ~1 <body> ] ~6 <lust>',
    '<lust> ~4 [ (your|his|her|that|those|nice|my) <body> ]',
    '(send|sent|sending|swap|swapping|want|show me|post|posting|share|trade|got any) ~2 (a|your|me|some|more|any|my|us)* (nudes|nude|naked pics|naked pictures|dirty pics|dick pic|dick pics|topless pics|lingerie pics|pics in your (pants|underwear|undies)|feet pics|sexy pics|spicy pics|something naughty|noods)',
    '(my|new|on|our|check|subscribe to|sub to|free) ~2 (onlyfans|only fans|of page|fansly|premium snap|adult content|spicy account)',
    '[ (best|great|amazing|good|rough|hot|morning|had|have|having|make up|drunken|casual|crap|bad|no|some|wild|kinky|need|want) (a|some|the|rough|hot|good|great|incredible|mind blowing)* (sex|shag|shags|bonk|one night stand|booty call|quickie|bj|blowie|head|romp|threesome|fumble|leg over) ] !(education|ed|and the city|offender|offenders|life of|pistols|discrimination|pest)',
    '[ (horny|turned on|aroused|naughty|frisky|randy|gagging for it|up for it|wet for|hard for|dripping|throbbing) ] ~4 (right now|tonight|for you|af|as fuck|me|you|over here|again|come|x|baby|thinking)',
    '[ (so|feeling|getting|am|makes me|got me|all|really|well) (horny|turned on|wet|hard|frisky|randy) ] ~3 (for|right|now|thinking|over|you|when|tonight|just|baby|x)',
    '(full|whole|absolute|total|proper|complete) (snack|milf|dilf|thirst trap|sex god|sex goddess|sex kitten|hottie)',
    '[ (come and get (it|me|some)|come get (it|some|me)|get over here and|get in my bed|come to bed|into my bed|in my bed|share my bed) ] ~4 (ladies|lads|boys|girls|baby|babe|big boy|gorgeous|sexy|tonight|naked|x|hun|now)',
    '[ (in bed with|sleep with|slept with|sleeping with|spend the night with|got off with|pulled|hooked up with|one night stand with) (you|him|her|me|a|that|my|the|some|half|two) ] ~5 (last night|tonight|again|naked|stranger|fit|both|lads|best|married|secret)',
    '(wear|wearing|in) (nothing|only|just) (but)? ~2 (smile|heels|lingerie|underneath|thong|stockings|suspenders|handcuffs|whipped cream)',
    '(nothing underneath|no knickers|no bra on|no underwear|going commando|whips and|handcuffs|safe word|sex toy|sex toys|ann summers|strap on|friends with benefits|fwb|dogging|swingers|swinging party|lap dance|stripper|strippers|pole dancing for|talk dirty|dirty talk|phone sex|netflix and chill|sit on my face|face sitting|happy ending|nsfw|69ing|sixty nine|bed breaking|walk of shame|love bite|love bites|lovebites|hickeys)',
    '(ruin|leave|leaving|risk|end|cheat on) (my|the) (marriage|husband|wife|diet|girlfriend|boyfriend|fella|missus) for',
    '[ (daddy|mummy|mistress|master|baby girl|good girl|good boy|sir) ] ~2 (spank|punish|discipline|on your knees|beg|harder|please)',
    '(got|get|getting|whip|have|out) (my|your|her|his|the) (tits|boobs|arse|bum|cock|dick|knockers|willy) (out)?',
    '[ (great|nice|fit|lovely|massive|amazing|cracking|big|huge|perfect|incredible|fantastic|fake) (tits|boobs|arse|rack|knockers|bod|ass|booty|jugs) ] !(on the (feeder|table|bird)|birds|in the garden|feeder)',
    '(wet dream|wet dreams|sex dream|sexy time|sexy times)',
    '[ (bored|alone|lying here|in bed|home|totally|completely|stark) ~1 naked ] ~4 (entertain|right now|join|come|x|waiting|thinking|who|tonight|dm)',
    '(fancy|up for|need|want|had|another) ~1 (quickie|shag|bonk|bunk up|threesome|booty call|leg over)',
    '(amazing|great|good|incredible|unreal|terrible|rubbish|wild|animal|beast|demon) in (bed|the sack)',
    '(nice|great|lovely|fit|cracking) (arse|bum|ass|tits) (mate|babe|love|hun|x)?',
    '(no strings|no strings attached|nsa) (fun|sex|hook up|hookup)?',
    '<body> ~5 [ (i|definitely|so|absolutely) would ] $',
    '(filthiest|dirtiest|steamiest|filthy|dirty|steamy|kinky|naughty) (night|weekend|texts|messages|mind|fun|pics|dream|dreams)',
    '(last night|tonight) ~6 [ (filthy|legs are still shaking|could not walk|can not walk|can not sit down|still shaking|still throbbing|bruises on my thighs) ]',
  ],
} as const;

const VOCABULARY = {
  ...LISTS,
  body: 'arse|ass|bum|boobs|boob|tits|titties|breasts|chest|cleavage|body|bod|legs|thighs|lips|abs|cock|dick|pussy|nipples|behind|rack|butt|booty|hips|torso|package|six pack|knockers|jugs|baps|bulge|nude|naked body|mouth|tongue|back side|backside|rear',
  lust: 'incredible|lick|licking|ride|shag|fuck|bite|squeeze|grab|spank|hard|horny|wet|drool|drooling|dribbling|to die for|gorgeous|sexy|hot|fit|delicious|tasty|phwoar|phwoarr|bend|naked|bury|touch|kiss|smack|ruin|worship|sit on|sin|sinful|unreal|juicy|yummy|insane|want|need|mine|bouncing|wow|suck|taste|dream about|dreaming|filthy|naughty|babe|destroy|all over',
};

/** Explicit talk and open desire. Health, lessons and news are not meant. */
export const desire: TextDetector = {
  id: 'desire',
  sees: [KIND],
  prepare() {
    const find = findPhrases(PATTERNS, { lists: VOCABULARY });
    return (input) => {
      const reading = readingOf(input);
      const { tokens, text } = reading;
      const found = widest(find(reading))
        .filter(
          ({ from, to }) =>
            !/\b(?:workout|leg day|physio|injur\w+|ache|aching|sore|pain|marathon|squats|baby|babies|newborn|dog|cat|doctor|nurse|surgery|breastfeed\w*)\b/.test(
              tokens
                .slice(Math.max(0, from - 8), to + 8)
                .map(({ form }) => form)
                .join(' '),
            ),
        )
        .map(
          ({ markFrom, markTo }): Sighting => ({
            kind: KIND,
            where: placeOf(tokens, markFrom, markTo),
            confidence: 0.75,
          }),
        );
      // Two such emoji together, or one beside talk of the night, mean what they are used for.
      const suggestive = [...text.matchAll(/(?:🍆|🍑|💦|👅|😈|🥵){2,4}/gu)].map(
        ({ 0: written, index }): Sighting => ({
          kind: KIND,
          where: { start: index, end: index + written.length },
          confidence: 0.65,
        }),
      );
      return [...found, ...suggestive];
    };
  },
};
