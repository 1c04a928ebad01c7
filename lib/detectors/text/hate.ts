import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { closeTogether } from './language/close-together.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases, type Match } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import type { Token } from './language/tokens.ts';
import { widest } from './language/widest.ts';

const KIND = 'hate';
const DISCLAIMER = 'disclaimer';
/** A group, and what is held against it: hate when they stand close together. */
const FOLK = 'folk';
const SLIGHT = 'slight';
const CLOSE = 12;

/** Hate is a group and what is said of it; a word list alone sees swearing. */
const PATTERNS = {
  [KIND]: [
    "(all|most|half|these|those|fucking|bloody|typical|stupid|dirty|filthy|bunch of|the|only|every|always)* <group> (are|is|'s|were|ar|being) (more|less|all|just|always|nothing but|mostly|basically|literally|so|too|naturally|clearly|not|never|only|the|a|an|such)* <vile>",
    '(all|these|those|the)* <group> (should|must|need to|ought to|deserve to|belong|have no right|do not belong|shouldn|can) (all|not|never|be|just|all be|not be|never be)* ~1 <harm>',
    '(deport|deporting|deported) (all|every|these|those|the|one|of|bloody)* (<group>|them|them all|lot of them|em|every one of them)',
    'go back to (your|where|africa|pakistan|india|poland|romania|china|their|the jungle|whatever) ~2 (own)? (country|you came|came from|hole|belong)?',
    '(we are|country is|britain is|england is|uk is|place is|town is) (full|overrun|being (invaded|overrun|swamped|replaced|islamified|taken over))',
    '(bloody|fucking|dirty|filthy|stinking|thieving|lazy|smelly|scrounging|illegal|typical|stupid|crazy|bunch of|effing|disgusting|evil) <group>',
    '<group> (get|gets|are given|given|got) ~1 (everything|free|housed|handouts|handed|houses|benefits)',
    '<group> (nicking|stealing|thieving|robbing|scrounging|taking our|taking over|invading|raping|grooming|ruining|destroying|breeding|infesting|flooding|swarming|living off|sponging|leeching|get everything|getting everything|get (free|housed|given)|jump the queue|with their hands out|come over here|coming over here|coming here|camped)',
    '[ (send|sent|ship|shipped|sending|shipping|kick|kicking|throw|chuck|get|boot|sling|pack|put) (all|every|these|those|the|one|of|bloody|fucking)* (<folk>|<group>|them|em|the (whole)? lot|the lot of them|every last one) (of them)? (all)? (straight)? (back|packing|on a plane|on the (next|first) (plane|boat)) ] !(to (their|your) (seat|seats|class|room|home|bed)|in time)',
    '[ (foreigners|immigrants|they|them|that lot) ~1 (get|gets) everything ~1 free ]',
    '^ (kick|chuck|get|send|boot|throw) [ (them|em) (all)? out ] $',
    '[ (are|is|were|was|be) (all|a|such|total|just|right|bunch of|like)* (benders|bender|poofs|poof|poofters|queers|fairies|dykes|lezzers|pansies|pansy|nancy boys|nancies|sissies|sissy|trannies|mongs|spastics|cripples|retards|gyppos|pikeys|chavs) ]',
    '(if|maybe|perhaps|when|until) [ (these|those|that|they|you) (people|families|parents|lot|kids)* ~1 (learned|learnt|spoke|could speak|learn|speak) ~1 english ]',
    '[ (not|never) (one|a single|a)* (word|bit) of english ]',
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
    '(bet|must be|probably|obviously|knew|guess|of course|had to be|no prizes) (it|that|he|she|they)? (was|is|it was|be|been|were)* (a|an|some|another) (woman|female|foreigner|immigrant|muslim|gypsy|pikey|traveller|pole|romanian|asian|indian|black|gay|blonde|old dear) (driver|bloke|man|lady|woman|fella|lad|lads|again|parked|driving|who)*',
    '(stop|quit|always) (blaming|using) ~2 (autism|adhd|asd|pda|dyslexia|send|mental health) ~8',
    '(adhd|autism|autistic|asd|pda|kid|kids|child) ~8 (just|only)? (needs|need|wants|want) (a (good)? (smack|slap|hiding|clip|thrashing)|smacking|slapping|a belt)',
    '(our lads|our veterans|veterans|our boys|our homeless|our own|brits|british people) ~8 (streets|homeless|doorways|freezing|cold) ~8 (hotel|hotels|holiday inn|they|them|migrants|put up|free|while)',
    '(if|when) (you|they) can not speak ~2 (language|english|lingo)',
    '(letterbox|letterboxes|face covered|veil|burka|burqa|niqab|that thing on (her|their)) ~10 (go (live|home|back)|saudi|iran|afghanistan|not here|this country)',
    // Who is said to pull the strings
    '[ (they|same people|same ones|certain people|those people|usual people|the usual|the tribe|globalists|rothschilds|rothschild|soros|zionists|you know who|we all know who|jewish people) ~5 (own|owns|control|controls|run|runs|pull|pulls|behind) ~4 (bank|banks|media|newspapers|papers|press|hollywood|strings|world|governments|money|wars) ]',
    '[ (globalist|globalists|rothschilds|soros|zionist|zionists|new world order) (agenda|plot|plan|puppets|puppet|money|lobby|scum|elite|elites|bankers|cabal) ]',
    '[ jewish (lobby|money|bankers|nose|lightning|conspiracy|elite|plot) ]',
    // Newcomers
    '[ (dinghy (divers|people|brigade|lot)|dinghies full|rubber (boat|boats|dinghies) ~3|fighting age (men|males)|four star hotels|4 star hotels|(sink|stop|torpedo|turn) the (boats|boat|dinghies)|let them drown|tow them back|charity begins at home|not our problem|(britain|england|country|we|uk|town) (is|are) full|no room (left|for them)|send (for)? the navy|shipping them in|bussed in|bus them (in|out)) ] ~12 (them|they|boats|boat|migrants|illegals|hotel|hotels|back|veterans|homeless|our own|country|here|benefits|sea|border|borders|channel|first)',
    '[ (hotel|hotels|houses|house|flats) ~4 (for|to|full of) ~2 (illegals|migrants|immigrants|asylum seekers|refugees|them lot|foreigners|boat people) ] !(welcome|need|donations)',
    '[ too many (<folk>|of them|of em|of that lot) ~2 (here|in|round|now|these days|on|coming|already) ]',
    '[ (half|most|none|hardly any|not one|hardly one|some|loads) of (them|em|the (kids|class|children|parents|families|staff)|that class) ~2 (speak|speaks|can not speak|do not speak|know|understand) ~2 english ]',
    '[ (can|do|does|could|did) not (even)? (speak|understand) (a word of|any|proper|the)? (english|lingo|language) ] ~10 (here|country|home|why|should|back|learn|benefits|them|they)',
    '[ (third world|ghetto|jungle) (country|people|lot|manners|behaviour|hellhole|shithole|savages|area) ] !(debt|charity|aid)',
    '[ (race card|race baiting|reverse racism|anti white|white guilt|white flight) ]',
    // Faith
    '[ (religion of peace|letterbox|letterboxes|post boxes|ninjas|tea towel|bin bag|bed sheet|curtain) ~4 (again|women|woman|head|heads|walking|faces|strikes|dressed|street) ] !(on the line|in the wash)',
    '[ (londonistan|bradistan|eurabia|sharia (law|zones|courts) ~3 (here|soon|next|coming|uk|britain)|creeping sharia|jihadi|jihadis|goat (shagger|shaggers|fuckers)) ]',
    '[ (not|never) even (say|celebrate|have|allowed to say) (happy)? (christmas|easter) ~2 (any more|anymore|now|in case|because) ]',
    // Men and women
    "[ (woman|women|girl|girls|female|wife|her) 's? (place|job|work) (is|are|was|to|in|at) ~2 (home|kitchen|cook|clean|house|sink|look) ]",
    '[ (leave|leaving|left) (it|that|the ~1|football|driving|diy|rugby) to the (men|lads|boys|blokes|girls|women|ladies) ]',
    '[ (not|nothing) (a|for|to do with)* (girls|boys|women|men) (game|sport|subject|job|toy|toys|colour) ]',
    '[ (girls|women|females) (can|could|should|do|are) not ~2 (maths|football|rugby|cars|computers|science|drive|park|lead|throw|code|coding|read maps|referee|commentate) ]',
    '[ (boys|men|lads) (do|should) not (cry|wear|do (dance|ballet)|play with dolls) ]',
    '[ (typical (woman|women|female|females|bird|birds|bloke|man)|dumb blonde|dumb blondes|weaker sex|grow a pair|big girls blouse|on the rag|stop being such a girl|get back in the kitchen|(asking|begging) for it in that|no homo|adam and steve|attack helicopter|pronouns are (kiss|king|your majesty|lord|fuck|none|not)|(bloke|man|men|lads|blokes) in (a|dresses|skirts) (dress|skirt|frock|wig|lipstick)?|sodomites|sodomy|deviants|half caste|half castes|chinaman|ching chong|slitty eyed|slanty eyed|slant eyes|paddy bashing|sheep shagger|sheep shaggers|council (estate|house) (scum|trash|rats)|feral underclass|underclass|trailer trash|pram face|enoch (was|powell) ~1 right|rivers of blood|final solution|globalise the intifada|elliot rodger|(string|hang) (em|them|him|her|the lot) up|all cops are bastards|acab) ]',
    '[ (the (coloured|oriental|half caste)|coloured|oriental) (people|lad|lads|girl|girls|woman|man|bloke|fella|family|families|kid|kids|chap|gentleman|doctor|nurse) ]',
    '[ (identify|identifies|identifying) as (a|an) ~2 ] (today|lol|now|so|haha|instead|too|mate)',
    '[ (confused|unsure) about (their|his|her) (gender|sex) ]',
    // Disability
    '[ (are you|you|bit|so|being|proper|acting|mate is|is he|is she) (a bit|so|being|actually|literally|properly)* (autistic|special needs|deaf|blind|disabled|downs|bipolar|schizo|dyslexic) (or what|or something|much|mate|lol|today|pal) ]',
    '[ (adhd|autism|autistic|dyslexia|dyspraxia|anxiety|depression|send|sen|pda) ~4 (excuse|excuses|made up|not (real|a thing)|fashionable|trendy|latest label|bad parenting|lazy|just naughty|naughty|badly behaved|fad|attention|did not exist|in my day) ]',
    '[ everyone (has|is|got) (got)? (adhd|autism|autistic|trans|non binary|a label|anxiety|neurodivergent) (now|these days|nowadays|suddenly|apparently) ]',
    '[ (window licker|window lickers|special bus|short bus|sunshine bus|sunshine coach|joey deacon|looney bin|loony bin|nut house|retarded|mongy|spacky|spazzy|spazzing|psycho ward|funny farm) ]',
    '[ women in <any> ] ~8 (sandwich|kitchen|ironing|lol|lmao|joke)',
    '[ <incel> ] ~12 (women|wants|property|wall|nobody|chad|alpha|simp|girls)',
    '(make|made|keep) [ women ] ~2 (property|obey|cook|serve|submissive)',
    '[ (close|ban|burn|bulldoze|shut|torch|no more|stop) (all|down|the|every|these|building)* (mosque|mosques|islam|burka|burkas|burqa|burqas|niqabs|sharia|halal|pride|drag queens|immigration) ]',
    '[ (they|them|you|ye|youse|that lot|this lot) (can|could|should|ought to|need to|want to|all)* (gan|go|get|bugger off|piss off|fuck off|clear off|jog on) (back|yem|home) (there|to where|where|to their|to your|if|i say|then) ]',
    '[ (just|only|fresh|straight)* (come over|came over|off the boat|off a boat|off the plane) ] ~10 (smell|stink|benefits|house|everything|dirty|free|hotel|hotels)',
    '[ go (back)? home (i say|the lot|all of you|where) ]',
    '[ (would|do) not want ~1 <folk> ~3 (bringing|raising|teaching|near|living|next|in|round|moving) ]',
    '[ (wake up (britain|england|white)|two genders|only two genders|(boys are boys|men are men) and (girls are girls|women are women)|real women do not|biological (male|men) in|speak english in this country|in this country we speak english|our own (people)? first|look after our own|remigration|mass deportations|ethnostate|race traitor|race traitors|race mixing|blood and honour|fourteen words|14 words|demographic replacement|replace us|white (race|blood|civilisation|children)|islamification|two tier|no go zones|trans nonsense|trans (agenda|ideology|cult|propaganda|madness)|gay agenda|woke (nonsense|agenda)|(rammed|ramming|shoved|shoving) (it|this|that)? down (our|their|your|kids) (throats|throat)) ]',
  ],
  [FOLK]: ['<folk>'],
  [SLIGHT]: ['<slight>'],
  /** "I'm not racist, but": what follows is meant. */
  [DISCLAIMER]: [
    '[ (am|is|are|be|being|not|no|nor) (not|no|a|be|being|even)* (racist|sexist|homophobic|homophobe|transphobic|prejudiced|xenophobic|islamophobic|antisemitic|ableist) (or anything)? (but|it|just|though) ]',
    "[ that (is|'s) not (racism|racist|sexism|sexist|hate|homophobia|transphobia) ~2 (fact|facts|maths|truth|reality|common|biology|just|it is|it 's) ]",
    '[ (nothing|not|no (problem|issue|offence)) (personal)? (against|with|to) (them|<folk>) (but|though|just|or anything but) ]',
  ],
} as const;

const VOCABULARY = {
  ...LISTS,
  any:
    '(a|the)? ' +
    '(stem|tech|esports|gaming|games|football|politics|power|engineering|business|charge|the army|sport|boxing|comedy|science|management|trucks|cars|uniform|refereeing|punditry|leadership)',
  incel:
    'roasties|roastie|foids|foid|femoids|femoid|hypergamy|hit the wall|body count|beta male|soyboy|soy boy|alpha males|sigma male|high value (man|men)|the feminine imperative',
  folk: '<hardgroup>|headscarves|burkas|niqabs|turbans|wheelchairs|fat people|obese people|(lesbian|gay|same sex|trans) (couple|couples|parents|teacher|mums|dads)|incomers|english incomers|outsiders|(traveller|gypsy|travellers|gypsies|caravan) (site|sites|camp|camps|caravans)|immigrant|migrants|migrant|asylum seeker|refugee|foreigner|foreign (lot|kids|families|people|workers|labour)|foreign|muslamic|islam|islamists|zionists|jew|hindus|sikhs|roma|bulgarians|bangladeshis|nigerians|somalis|africans|afghans|syrians|turks|arabs|eastern europeans|blacks|(black|brown|asian|chinese|polish|irish|indian|african|romanian|turkish|jewish|muslim|gypsy|traveller|white|gay|trans|transgender|disabled|autistic|special needs|refugee|migrant|immigrant) (people|kids|lads|men|women|boys|girls|families|lot|couples|parents|ones|folk|teachers|workers|gangs|children)|two (dads|mums)|homosexuals|trans|transgenders|non binary|they thems|lgbt|lgbtq|queers|drag queens|the disabled|women|wimmin|females|feminists|single (mums|mothers)|people on benefits|benefit (mums|claimants|lot)|halal|burqas|burkas|hijabs|mosques|diversity (hire|hires)',
  slight:
    '(gone|went|going) (down hill|downhill) (since|because)|need a (mum|mother|mam) and (a)? (dad|father)|(go|go and|can) live in (saudi|iran|pakistan|africa|poland)|council (house|houses)|pay for two (seats|tickets)|put up in|holiday inn|buying up (every|all|our)|burned out|burnt out|smoked out|driven out|run out of town|burned out|burnt out|smoked out|run out of town|driven out|buying up (every|all|our)|taking all the|send the lot|kick (them|em|the lot) ~1 out|get everything|gets everything|word of english|lock (your|up your|ya|yer)|mind your (bags|purses|phones)|to a man|every last one|thieves|thieve|nick everything|parasites|leeches|spongers|scroungers|freeloaders|freeloading|vermin|filth|savages|invaders|cockroaches|subhuman|stink|stinks|reek|smelly|smell (like|of|them|her|him)|thieving|rapists|groomers|terrorists|taking over|take over|taken over|overrun|overrunning|swamped|swamping|flooding (in|our|the)|invading|invasion|infested|infesting|breed|breeding|go home|gan (home|back)|go back|send (em|them) (back|home)|deport|deported|sent back|clear off|not belong|never (paid|worked|done a)|paid nothing|handouts|free (houses|house|everything)|get everything|jump the queue|jumping the queue|(our|my) taxes|(taking|take|taken|stealing|nicking) our|(ruined|ruining|ruin|destroying|destroyed|wrecked|wrecking) (this|our|the) (country|town|area|street|estate)|unnatural|not (natural|normal|right in the head)|mental illness|mentally ill|abomination|perverts|perverted|weirdos|brainwashing|indoctrinating|indoctrination|attention seekers|attention seeking|can not (drive|park|be trusted)|belong in|hysterical|hormonal|gold diggers|should not (vote|be allowed|breed|have kids|be teaching)|inferior|lower iq|less intelligent|primitive|uncivilised|barbaric|all the same|all alike|tight fisted|control the (media|banks|world)|run the (media|banks|world)|behind it all|puppet masters|should (all)? be (banned|shot|drowned|locked|put down|sterilised|deported|castrated)|useless eaters|(drain|burden) on|workshy|work shy|nick anything|lock (your|up your)|every last one|(make|makes|making) me sick|not (english|british)|back where|know (your|their) place|where they belong|lazy|parasite|all on benefits',
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
      return widest(withSlights(find(reading), tokens))
        .filter(
          ({ label, from, to }) =>
            label === DISCLAIMER ||
            (!isCondemned(
              tokens
                .slice(Math.max(0, from - 8), to + 8)
                .map(({ form }) => form)
                .join(' '),
            ) &&
              !isQuotedToReport(
                text.slice(Math.max(0, (tokens[from]?.start ?? 0) - 120), (tokens[to - 1]?.end ?? 0) + 120),
              )),
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

/** Groups and slights become one match where they stand close together; each alone is nothing. */
function withSlights(matches: readonly Match[], tokens: readonly Token[]): Match[] {
  const of = (kind: string) => matches.filter(({ label }) => label === kind);
  return [
    ...matches.filter(({ label }) => label !== FOLK && label !== SLIGHT),
    ...closeTogether(of(FOLK), of(SLIGHT), tokens, { words: CLOSE, label: KIND }),
  ];
}

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
