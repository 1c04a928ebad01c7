import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { closeTogether } from './language/close-together.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases, type Match } from './language/phrases.ts';
import { placeOf, type Reading, readingOf, tokenAt } from './language/reading.ts';
import { widest } from './language/widest.ts';

const KIND = 'sexual-talk';
/** Nothing alone: a body, a wish, a place for it. Two of a kind that go together are meant. */
const BODY = 'body';
const WISH = 'wish';
const SCENE = 'scene';
const CLOSE = 14;
/** Beside a body, a wish or a scene these say how it is meant. */
/** Beside a scene alone it takes one of these. */
const HOT = /🥵|🤤|😈|😏|🍆|🍑|💦|👅/gu;
const LEER = /🥵|🤤|😈|😏|🍆|🍑|💦|👅|😜|🔥|phwoar/gu;

const PATTERNS = {
  [KIND]: [
    '[ (shag|shagging|shagged|bonk|bonking|bang|banged|banging|screw|screwed|ride|riding|rode|fuck|fucked|bone|boned|smash|pound|rail|railed|wreck|destroy|ruin|do|have|mount|bend|bending|spank|spanking|lick|licking|suck|sucking|taste|tasting|undress|strip|tie|choke|grind|grinding) (you|me|him|her|that|u|it) ] ~4 (all night|tonight|again|senseless|hard|harder|over|up|off|last night|on (saturday|sunday|friday)|in bed|every|like a|from behind|naked|dry|raw|baby|daddy|any day|anytime)',
    "[ (i|we|'d|would|could|want to|wanna|let|let 's|gonna) (would|could|totally|absolutely|definitely|so|let|happily|love to|like to|want to|to|him|you|her)* (shag|bonk|bang|fuck|ride|climb|wreck|pound|rail|snog|lick|suck|mount|spank|sit on|bend|do|destroy|ruin) (you|him|her|that|me|u|your ~1|his ~1|her ~1) ] !(a favour|up the|for|justice|in|with|again in)",
    '[ (riding|straddling|going down on|going down|on top of|inside|underneath|between) (you|me|your legs|my legs|her|him) ] ~5 (tonight|last night|on|again|bed|baby|all|thinking|later|x|please)',
    '(going down on|go down on|goes down on) (you|me|him|her)',
    "<body> (i would|i'd|id|that|so|to|look|looks|is|are|in|,|'s|makes|make) ~4 <lust>",
    '(thinking about|thinking of|dreaming of|dreaming about|remember|can not stop thinking about|can not wait for|miss|missing) ~2 [ (you|your|his|her|last night|that) ~3 (riding|naked|on top|inside|body|lips|hands on|in bed|in my bed|mouth|tongue|bum|arse|cock|legs|going down|undressing|moaning (my|for|in my)|last night) ]',
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
    '(hands|lips|mouth|tongue) all over (me|you|my|your|him|her)',
    '(lazy|morning|sunday|good|quick|cheeky|decent|drunken|proper|a|nice|hungover|make up) (shag|bonk|seeing to|rogering|rumpy pumpy|how is your father|bit of how)',
    '(sit|sits|sitting|sat) on (my|his|her|your) (face|lap) !(in|at|for (story|the photo))',
    '(give|gimme|with|alone with) (me)? (ten|five|10|5|twenty) minutes (alone)? with (him|her|them|you|that) ~4 (walking|walk|and|regret|knees|smile|would|limp)',
    '(thighs|arms|hands|chest) ~2 (crush|choke|crack|break|suffocate|squeeze) (me|my|walnuts|heads?)',
    '[ (be|been|get|getting|got|to be) (sat on|railed|rimmed|dicked down|bent over|manhandled|ravished|pegged|spanked|tied up|ruined by|eaten out|choked by) ]',
    '[ (he|she|they|you|we|i|him|her) ~3 (could|can|would|should|to|please|pls|let|need|needs) ~1 (rail|ruin|wreck|ravish|ravage|smash|destroy|pin|bend|throw|pound|spank|choke|bite|eat|have|ride|mount) (me|us|him|her|you) ~3 (anytime|any time|over|into|against|down|up|idc|please|now|senseless|next|daddy|hard|any day|every|whole) ]',
    '[ (cold shower|clean (pair of)? (knickers|pants)|new (pair of)? (knickers|pants)|fresh knickers|change of knickers|knickers (off|are off|dropped|wet|flying|on fire)|knicker (wetting|twisting|dropping)|loins|ovaries ~2 (exploded|exploding|just|are)|(weak|trembling) at the knees|hot under the collar|hot flush|feeling (hot|thirsty|things)|fanny (flutters|flutter)|fanny gallops|lady boner|phwoar|phwoarr|phwooar|take me now|have (my|his|her|your) babies|impregnate me|get me pregnant|got me pregnant just|rearrange my|step on me|sit on (my|your|his) (face|lap)|climb (him|her|that|you) like|(smash|smashed) (or|and) pass|on all fours|between the sheets|roll in the hay|jump (his|her|your|my) bones|get (laid|some)|getting laid|got laid|laid (tonight|this|last)|bedroom eyes|come to bed|sex on legs|sex on a stick|sex bomb|bit of crumpet|totty|eye candy|thirst trap|thirst traps|hung like|well hung|size (matters|queen)|size does matter|camel toe|under boob|underboob|side boob|sideboob|nipple slip|nip slip|wet t shirt|morning glory|morning wood|stiffy|hard on|(give|gave|giving|given) (me|him|her|us)? (a)? (semi|stiffy|hard on|boner|head|one)|blow job|hand job|bj|rough and tumble|sexual favours|sugar (daddy|baby|mummy)|dominatrix|sub dom|(live|free|hot) (cams|webcams|webcam|singles)|hot (milfs|girls|babes|singles) (near|in|waiting)|swing (parties|party|club)|wife swap|wife swapping|car keys in (a|the) bowl|(kinky|filthy|naughty|dirty) (sod|bugger|minx|boy|girl|cow|beast|stuff|fun|thoughts|weekend|time|secret|mind|business)|vibrator|vibrators|lube|lubed|condoms|cock ring|rabbit died|battery operated boyfriend|bob in my drawer|what (a|an) (arse|rack|bod|hunk|stud|shag)) ] !(running|of the (ice|class)|on the first|education)',
    "[ (would|could|'d) not (kick|say no to|throw) ~4 (out of bed|bed|him|her|that) ]",
    '[ (would|could|do|did) not mind ~3 (trapped|stuck|locked|alone|in bed|getting|giving|seeing|a bit of|waking up) ~4 (with|of|to) ~4 ]',
    '[ (anyone|any|who) (fancy|want|wants|up for|down for) (a|some|for)* (threesome|foursome|fun|no strings|nsa|shag|cheeky|casual|swap|swinging|hook up|hookup|netflix) ]',
    "[ (wife|husband|missus|partner|gf|bf|hubby) (is|'s) (bored|up for|away|out|game|watching) ] ~10 (😏|room|join|threesome|fun|lonely|naughty|til|till|who|anyone|dm)",
    '[ (what|things) i (would|could|want to) (do|let) ~1 (him|her|them|you|that man|that woman) ] ~2 (do)?',
    "[ (he|she|his|hers|it|mine) (is|'s) (massive|huge|enormous|tiny|hung|thick|eight inches|8 inches|nine inches) ~2 ] (ask|ladies|in bed|😏|down there|where it)",
    '[ (in|under) (the)? (bath|shower|sheets|duvet|covers) ~2 (with|thinking of|thinking about) (you|him|her) ]',
    '[ (wearing|got) ~3 (that|those|the|new)* (lingerie|stockings|suspenders|basque|thong|negligee|see through) ]',
    '[ (undress|undressed|undressing) (you|me|him|her) ~2 (with|slowly|eyes|mentally)? ]',
    '[ (up|down|under) (my|your|her|his) (skirt|top|kilt|trousers|pants|knickers|shirt|bra) ] !(straps)',
    '[ (cop|copped|copping) (a|another) feel ]',
    '[ (sexiest|fittest|hottest|shaggable|most shaggable|doable|fit af|peng|buff) (teacher|man|woman|girl|lad|boy|dad|dads|mum|mums|ta|staff|doctor|actor|player|thing|arse|bloke)? ] ~6 (alive|would|shag|arse|bed|ever|school|gate|staffroom|staff|🥵|😍|🔥|phwoar|naked|in shorts)',
    '(last night|tonight) ~6 [ (filthy|legs are still shaking|could not walk|can not walk|can not sit down|still shaking|still throbbing|bruises on my thighs) ]',
  ],
  [BODY]: [
    '[ (arse|ass|bum|boobs|boob|tits|breasts|cleavage|chest|thighs|abs|six pack|torso|biceps|pecs|lips|tongue|hips|rear|backside|bulge|package|knickers|underwear|undies|lingerie|bra|thong|stockings|suspenders|pants off|naked|nude|topless|shirtless|(top|shirt|trousers|pants|kit|clothes|knickers|bra) off|wet (shirt|t shirt)|speedos|budgie smugglers|grey (joggers|sweatpants)|tight (trousers|jeans|shorts|top|dress|leggings)|those (shorts|hands|forearms|arms|legs|shoulders|eyes)|in (uniform|a uniform)|third leg|both hands) ] !(bag|deal|note|crack|tums|infection|cold)',
  ],
  [WISH]: [
    "[ (would|let|'d|could) (let|have|take|do|ruin|ride|lick|bite|eat|climb|mount|bend|spank|snog|bang|shag|smash|wreck|pound|marry and) (him|her|them|that|it|u|you) ]",
    '[ let (him|her|them|that ~4|you) (ruin|wreck|blow|do|have|take|bend|tie|spank|choke|ride|lick|whisper|undress|handcuff|arrest|frisk|teach) (me|us|my|his|her|whatever|anything|what|things) ]',
    '[ (lick|licking|lick itself|nibble|nibbling|spank|spanking|moan|moaning|moans|panting|grope|groping|straddle|straddling|undress|undressing|devour|ravish|pleasure|pleasuring|seduce|seducing|drool|drooling|dribbling|thirsty|horny|frisky|randy|gagging for|aching for|begging for|up for it|turned on|get my hands on|got my hands on|have my way|(after|want|wants|need|fancy|looking for) a third|a bit of (that|him|her)|a piece of (that|him|her)|(do|did|doing) (things|bad things|unspeakable things) to (me|him|her|you|that)|if you (get|catch|know) (my drift|what i mean)|all night long|in my ear all night|every which way|twice on sundays|five times a night|could not walk|can not walk straight|sore in the morning|let us just say) ]',
  ],
  [SCENE]: [
    "[ (in bed|come round|coming round|come over|home alone|all alone|nothing on|candles lit|lights low|any time you like|any time|anytime|check my (pipes|plumbing|oil|boiler)|hands all over (me|you|my|your)|barely walk|can not walk|could not walk|legs like jelly|walking stick|crush my (head|skull)|cancelling my plans|new toy|lovehoney|ann summers|the size of (it|that|him)|wife is always smiling|long hard|hard and fast|best night ever|night of my life|on top|underneath|the bedroom|my bed|his bed|her bed|on the (stairs|desk|table|sofa|kitchen table|kitchen floor|worktop|bonnet)|against (a|the) wall|under the (desk|table)|in the (wings|stock cupboard|stationery cupboard|store cupboard|store room|back seat|bath|shower|hot tub|royal circle|stalls)|back of (the|his|my|a) (van|car|minibus)|over (the|a|his|my) (desk|table|sofa|knee)|hotel room|the app|tinder|grindr|hinge|bumble|feeld|(hubby|husband|wife|missus|partner|boyfriend|girlfriend|fella) (is|'s) (away|out|asleep)|all night|handcuffs|massage oil|baby oil|whipped cream|a couple on|anyone watching|with the lights on) ]",
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
      const found = widest(withPairs(find(reading), reading))
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

/** A body with a wish or a leer, a wish with a scene or a leer; what stands alone is left out. */
function withPairs(matches: readonly Match[], { tokens, text }: Reading): Match[] {
  const of = (kind: string) => matches.filter(({ label }) => label === kind);
  const together = { words: CLOSE, label: KIND } as const;
  const leers = [...text.matchAll(LEER)].map(({ index }) => tokenAt(tokens, index));
  const hots = [...text.matchAll(HOT)].map(({ index }) => tokenAt(tokens, index));
  const leered = [...of(WISH), ...of(BODY)].filter(({ from, to }) =>
    leers.some((at) => at >= from - 6 && at <= to + 6),
  );
  return [
    ...of(KIND),
    ...closeTogether(of(BODY), of(WISH), tokens, together),
    ...closeTogether(of(WISH), of(SCENE), tokens, together),
    ...of(SCENE)
      .filter(({ from, to }) => hots.some((at) => at >= from - 8 && at <= to + 8))
      .map((match) => ({ ...match, label: KIND })),
    ...leered.map((match) => ({ ...match, label: KIND })),
  ];
}
