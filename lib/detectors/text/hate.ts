import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { widest } from './language/widest.ts';

const KIND = 'hate';

/** Hate is a group and what is said of it; a word list alone sees swearing. */
const PATTERNS = {
  [KIND]: [
    "(all|most|half|these|those|fucking|bloody|typical|stupid|dirty|filthy|bunch of|the|only|every|always)* <group> (are|is|'s|were|ar|being) (more|less|all|just|always|nothing but|mostly|basically|literally|so|too|naturally|clearly|not|never|only|the|a|an|such)* <vile>",
    '(all|these|those|the)* <group> (should|must|need to|ought to|deserve to|belong|have no right|do not belong|shouldn|can) (all|not|never|be|just|all be|not be|never be)* ~1 <harm>',
    '[ (send|ship|sending|shipping|kick|kicking|throw|chuck|get) (all|every|these|those|the|one|of|bloody|fucking)* (<group>|them|em|the lot of them) (all)? (back|home|out) ] ~6 (where|to|on|boat|boats|country|came|here|of|come)',
    '(deport|deporting|deported) (all|every|these|those|the|one|of|bloody)* (<group>|them|them all|lot of them|em|every one of them)',
    'go back to (your|where|africa|pakistan|india|poland|romania|china|their|the jungle|whatever) ~2 (own)? (country|you came|came from|hole|belong)?',
    '(we are|country is|britain is|england is|uk is|place is|town is) (full|overrun|being (invaded|overrun|swamped|replaced|islamified|taken over))',
    '(bloody|fucking|dirty|filthy|stinking|thieving|lazy|smelly|scrounging|illegal|typical|stupid|crazy|bunch of|effing|disgusting|evil) <group>',
    '<group> (get|gets|are given|given|got) ~1 (everything|free|housed|handouts|handed|houses|benefits)',
    '<group> (nicking|stealing|thieving|robbing|scrounging|taking our|taking over|invading|raping|grooming|ruining|destroying|breeding|infesting|flooding|swarming|living off|sponging|leeching|get everything|getting everything|get (free|housed|given)|jump the queue|with their hands out|come over here|coming over here|coming here|camped)',
    "[ (always|funny how it is always|it 's always|its always|every time|typical|surprise surprise|usual suspects) ~1 (the|them|those|some|a)? <group> ] !(who (help|save)|welcome|been|first)",
    '(women|girls|females|woman|birds|wives) (are|can|do|should|shouldn|must|just are|just do|belong|ca|will never|need to|cannot|only|were) (not|never|just|always|too|all|be|have|stay|know|only)* <sexist>',
    '(women drivers|woman driver|female drivers|female driver|women driver)',
    '(get|belong|back|stay|should be) (back)? (in|to) the kitchen',
    '[ (make me a sandwich|man up you|like a girl|time of the month|on the blob|on her period|asking for it|dressed like that) ] ~4 (love|woman|she|deserved|deserve|again|pathetic|throw|run|fight|probably)',
    "[ (that is|that 's|thats|this is|so|how|it is|is|well|dead|proper) gay ] !(and|marriage|rights|pride|icon|bar|club|couple|friend|man|men|community|as)",
    '(gays|lesbians|homosexuals|gay people|trans people|transgenders|trans|transgender people|trans women|bisexuals|queers) (are|is|should|make me|need|belong|go against|will|have) (all|just|be|a|an|to|mentally|not|really|in|against)* <vile>',
    "(homosexuality|being gay|being trans|transgenderism|gay marriage|same sex marriage) (is|'s) (a|an|just)* (sin|disease|illness|choice|disgusting|unnatural|wrong|abomination|perversion|mental illness|sick|evil|not natural|not normal)",
    '(the)? jews (control|run|own|did|are behind|rule|cause|caused|run the)',
    '(hitler (was right|had a point|did nothing wrong|had the right idea)|heil hitler|sieg heil|white power|white pride|white genocide|white lives matter|great replacement|gas the|death to (all)? <group>|kill all|blood and soil|rwds|race war|white race|master race|pure race|ethnic cleansing|islamification|stop islamification|islam is (a|the)? (cancer|evil|disease|cult|plague)|religion of peace my|paki bashing|no blacks|no dogs|kkk|ku klux klan|holocaust (was|is|never|did) (a|not|never)* ~1 (hoax|happened|lie|happen|real)|holohoax|zionist pigs|rape gangs)',
    '(join|support|supporting|long live|glory to|praise|god bless) (the)? (isis|isil|daesh|taliban|al qaeda|al qaida|national front|edl|bnp|britain first|patriotic alternative|combat 18|national action|hamas|hezbollah|proud boys|ku klux klan|kkk|caliphate|mujahideen|jihadis)',
    '(wage|waging|time for|join the|holy|call to|ready for) (violent)? jihad',
    '[ (take (our|the|back our) country back|take back our country|reclaim our (streets|country)|fight for our race) ] ~6 (force|violence|fight|weapons|blood|arms|muslims|immigrants|foreigners|them)',
    '(white people|whites|our people|our race|native brits|the english) (are|is) being (replaced|wiped out|bred out|erased|exterminated)',
    '(kuffar|kaffirs|infidels|apostates|unbelievers|crusaders) ~2 (must|will|should|deserve) ~2 (die|killed|burn|punished|beheaded)',
    '(blow|bomb|burn|shoot) (up|down)? (the|all|a|every|that) (mosque|mosques|synagogue|church|parliament|hotel|migrants|hostel|hotels|boats)',
    "(you|u|he|she|they|such|what|bunch|fucking|fat|skinny|that|these|those|bloody|is|are|'s) (a|an|of|little|total|absolute|fat|are|is)* (fag|fags|poof|queers|homo|homos|gayboy|gaylord|bender|dyke|dykes|coon|chink|jap|abo|sambo|cripple|cripples|spastic|hun|fenian|gammon scum|trannies|tranny)",
    '(act|acting|behave|behaving|look|looking|drive|driving|walk|walking|throw|throws|play|plays) like (a|an|some)? (retard|retards|spastic|mong|spaz|cripple|gypsy|gypo|gyppo|girl|poof|tranny|savage|savages|caveman)',
    '(old people|pensioners|the elderly|boomers|the disabled|disabled people|benefit scroungers|scroungers|the poor|poor people|single mums|fat people|homeless|the homeless|autistic kids|autistic people|downs kids|foreigners) (should|are|need|must|just|cost|do not) (all|be|just|a|an|to|not|too|deserve|lazy|bunch)* <vile>',
    '(no|never trust|do not trust|hate|hates|hated|fuck|despise|detest|can not stand|sick of|fed up of|had enough of|tired of) (all|the|these|those|bloody|fucking|of)* <hardgroup>',
    "[ <hardgroup> (have|has|'ve)? (set up|moved in|moved on|taken over|turned up|invaded|arrived|parked|come) ~4 ] (hide|lock|watch|there goes|rec|again|doors|park|call|police|field|nail|lead|copper|everything)",
    '(disability|disabled|wheelchair|pregnant|autistic|deaf|blind|foreign|trans) ~6 (point of (hiring|employing)|not (hire|hiring|employ|employing)|unemployable|should not (work|teach|be allowed))',
    '(old people|pensioners|boomers|poor people|disabled people|women|immigrants|young people) (should|must) (lose|not get|not have) (the|a)? (vote|rights|children|kids)',
    '<group> ~4 (disgusting|disgust me|make me sick|makes me sick|stink|everywhere you look)',
    '(pakis|gyppos|pikeys|illegals|foreigners|immigrants|muslims) everywhere',
    '(do not|never|stop|ban|no more|why do we|should not|not|who) ~1 (let|allow|letting|allowing|trust|want|need|give|giving|elect|hire) ~2 <group>',
    '(hang|hanging|shoot|drown|gas|deport|castrate|exterminate|sterilise|flog|cage|bring back ~2 for) ~3 <group>',
    '<group> ~2 (nicked|nick|stole|steal|robbed|rob|stealing|pickpockets|pickpocket|thieves|mug|mugged|raped|attack|stabbed|deal drugs|dealers|vandalised|trashed|scam|scammers|dumping|dumped)',
    '<group> ~1 (get|gets|got|are given|take|took|taking|given|want|expect|demand) (all|everything|our|free|first|priority|special)',
    '(islam|muslims|judaism|christianity|hinduism|homosexuality|feminism|multiculturalism|immigration|gays) ~1 (has|have|had) (no place|ruined|destroyed|no right|killed)',
    '(no wonder|typical|of course|what do you expect) ~5 [ (woman|female|asian|black|foreign|foreigner|immigrant|muslim|gypsy|irish|polish|indian|chinese|gay|tranny) ]',
    '(do not|does not|nobody|no one) (want|wants) (you|your lot|your kind|your sort|them|their lot|their kind) ~1 (here|in this country|round here|back)',
    '(do not want|send|get|hate|sick of|deport) (you|your|their|that)* (your|their) (lot|kind|sort)',
    '(what|such|a|an|looks|looking|bit|too|proper|really|well) ~1 gay (haircut|hair|shirt|film|movie|song|car|dance|game|top|outfit|voice|walk|name|lesson|homework|phone)',
    '<nationality> (people|men|women|kids|families|lot)? (stink|smell|are (dirty|thieves|tight|lazy|rude|all|animals|backward)|eat dogs|can not (drive|speak)|breed like|all look the same|take our jobs|stole our)',
  ],
} as const;

const VOCABULARY = {
  ...LISTS,
  nationality:
    'poles|polish|romanians|romanian|bulgarians|albanians|albanian|indians|indian|pakistanis|pakistani|bangladeshis|bengalis|chinese|nigerians|somalis|somali|africans|jamaicans|irish|french|germans|americans|russians|turks|arabs|syrians|afghans|iraqis|eastern europeans|asians|asian',
  group:
    '<nationality>|immigrants|immigrant|migrants|migrant|illegals|illegal immigrants|asylum seekers|asylum seeker|refugees|refugee|foreigners|foreigner|boat people|muslims|muslim|moslems|jews|jewish people|hindus|sikhs|christians|catholics|protestants|gypsies|gypsy|travellers|gyppos|pikeys|pikey|roma|tinkers|blacks|black people|black men|black lads|black kids|whites|white people|brown people|coloureds|coloured people|' +
    'gays|gay people|lesbians|homosexuals|trans people|transgenders|queers|trannies|disabled people|the disabled|autistic people|autistic kids|women|females|feminists|men|pakis|them lot|that lot|these people|those people|ethnics|ethnic minorities|non whites|single mothers|single mums|benefit scroungers',
  hardgroup:
    'immigrants|illegals|illegal immigrants|asylum seekers|refugees|foreigners|muslims|muslim|jews|gypsies|gypsy|pikeys|travellers|blacks|black people|gays|gay people|lesbians|homosexuals|trans people|trannies|disabled people|poles|romanians|albanians|indians|pakistanis|pakis|asians|chinese people|ethnics|brown people|non whites|women drivers',
  vile: 'terrorist|terrorists|scum|vermin|animals|animal|savages|savage|thieves|thief|criminals|criminal|rapists|rapist|paedophiles|paedos|groomers|groomer|perverts|pervert|freaks|freak|parasites|parasite|disease|diseased|dirty|filthy|filth|lazy|scroungers|scrounging|evil|inferior|subhuman|less than human|human|disgusting|mentally ill|ill|mental illness|sick|unnatural|abnormal|normal|degenerate|degenerates|stupid|thick|dumb|backward|backwards|violent|dangerous|the problem|problem|burden|drain|waste|welcome|wanted|british|english|cockroaches|rats|pigs|dogs|apes|monkeys|cancer|plague|liars|greedy|tight|sluts|whores|bitches|killed|shot|deported|banned|sterilised|sterilized|locked up|put down|locking up|castrated|hanged|gassed|die|dead|exterminated|abomination|abusers|kids|confused|attention seeking|taking over|invaders|ruining|spongers|a lie|predators|sinners|hell|leeches|illegals|emotional|weak',
  harm: 'deported|shot|banned|killed|hanged|hung|gassed|drowned|drown|burned|burnt|die|locked|sterilised|sterilized|castrated|sent back|sent home|go home|go back|leave|exterminated|put down|rounded up|segregated|in cages|allowed|in prison|kept away|vote|work here|adopt|children|marry|teach|near children|punished|stoned|beaten|whipped|obey|ashamed|hell|sunk|barred|in this country|here',
  sexist:
    'drive|park|emotional|hysterical|weak|kitchen|inferior|stupid|built|funny|football|pundits|lead|leaders|think|logical|crazy|mental|moody|nag|silent|quiet|obey|home|housework|cook|clean|sandwich|place|complain|refs|referees|boss|managers|engineers|science|maths|capable|cut out|strong enough|paid the same|objects|property|irrational|good at',
};

/** Hatred of groups: slurs aimed at somebody, a group and a vile predicate, extremist slogans. */
export const hate: TextDetector = {
  id: 'hate',
  sees: [KIND],
  prepare() {
    const find = findPhrases(PATTERNS, { lists: VOCABULARY });
    return (input) => {
      const reading = readingOf(input);
      const { tokens, text } = reading;
      return widest(find(reading))
        .filter(
          ({ from, to }) =>
            !isCondemned(
              tokens
                .slice(Math.max(0, from - 8), to + 8)
                .map(({ form }) => form)
                .join(' '),
            ) &&
            !isQuotedToReport(
              text.slice(Math.max(0, (tokens[from]?.start ?? 0) - 120), (tokens[to - 1]?.end ?? 0) + 120),
            ),
        )
        .map(
          ({ markFrom, markTo }): Sighting => ({
            kind: KIND,
            where: placeOf(tokens, markFrom, markTo),
            confidence: 0.8,
          }),
        );
    };
  },
};

/** Speaks against what it repeats: "nobody should say that all Muslims are terrorists". */
function isCondemned(around: string): boolean {
  return /\b(?:racist|racism|sexist|sexism|homophobi\w+|transphobi\w+|islamophobi\w+|antisemit\w+|stereotypes?|prejudice|myth|not true|never say|do not say|stop saying|how dare|people who (?:say|think|believe)|anyone who (?:says|thinks)|welcome here|are welcome|so called|told me to|was told|someone (?:said|told)|called me|shouted at (?:me|her|him))\b/.test(
    around,
  );
}

function isQuotedToReport(text: string): boolean {
  return (
    /["“'‘]/.test(text) &&
    /\b(?:he|she|they|someone|man|woman|bloke|customer) (?:said|shouted|told|yelled|called)\b/i.test(text) &&
    /\b(?:disgust\w+|shame\w*|racis\w+|upset|cried|shaking|reported)\b/i.test(text)
  );
}
