import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, type Reading, readingOf } from './language/reading.ts';
import { widest } from './language/widest.ts';

/** Runs somebody or something down; whom, the rules see beside it. */
const COMPLAINT = 'complaint';
/** What somebody is said to be unable to do. */
const INABILITY = 'inability';
/** A hard word that runs down whoever of the school stands in its sentence. */
const ILL_WORD = 'ill-word';
/** Telling a reader off. */
const REBUKE = 'rebuke';
/** Runs down the job or the school in so many words. */
const ABOUT_WORK = 'complaint-about-work';
const SICK = 'sick-leave';
const LEISURE = 'leisure';
/** Union business, a grievance, raising a concern: the right to speak up. */
const SPEAKING_UP = 'speaking-up';

const PATTERNS = {
  [COMPLAINT]: [
    "(is|are|was|were|'s|being|such|what|proper|absolutely|utterly|totally|completely|an absolute|a total|so|just|all|pure|got|have|has) (a|an|all|so|just|absolutely|utterly|totally|completely|pretty|really|too|such|the|actually|bloody|fucking|honestly|beyond|full of)* <bad>",
    '(has|have) (the)? ~3 (leadership|people|social|organisational|management|teaching|personality|charisma|brains|intelligence|manners|backbone|brain) (skills)? of (a|an)',
    '(joke of a (place|school)|circus|madhouse|zoo of a|clown show|clown shoes|clown car|shambles|shitshow|disgrace|dump|hellhole|hell hole|sinking ship|toxic (place|environment|culture|workplace)|car crash|dumpster fire|bin fire|train wreck|laughing stock|snakes|nest of vipers|poisonous|rotten)',
    '(worst|laziest|nastiest|rudest|stupidest|thickest|most useless|most incompetent|most toxic|naughtiest|most horrible) (class|school|year group|head|boss|manager|leadership|slt|parents|kids|children|cohort|pupils|students|place|colleague|teacher|department|bunch|group|lot|trust)',
    '[ (no|zero|lack of|without) (leadership|respect|support|communication|manners|backbone|discipline|integrity|clue|hope|common sense|brains|money) ] !(left over)',
    '(not one of them|none of them|half of them|most of them|these kids|those kids|that lot) ~1 (can|could|has|have|will|knows|know|are) ~2 (spell|sit|read|write|behave|count|manners|listen|add|speak|ever|future|respect|thick|listens)',
    '(thick as|dim as|dense as|as much use as|about as useful as|chocolate (teapot|fireguard)|damp (crisp|squib|lettuce|sponge)|wet (lettuce|wipe|flannel)|run a bath|organise a ~1 in a|bun fight|piss up in|couldn organise)',
    '(does|do|did|never does|never do|never did) (not|nothing|sod all|naff all|bugger all|any|her|his|their|a) ~2 (work|job|duties|duty|share|lift|stroke|hand|thing|help|own|listen|marking|planning)',
    'never (covers|does|helps|turns up|replies|listens|says thank|pulls|takes|marks|plans|supports|lifts|does a)',
    '(bully|bullies|bullying|bullied|tyrant|dictator|control freak|power mad|two faced|backstabber|backstabbing|snake|witch|dragon|dinosaur|jobsworth|narcissist|gaslighting|gaslights|favouritism|nepotism|micromanages|micromanaging|micromanager|micro manages|cowardly|spineless)',
    'the way (they|he|she|slt|management|we) ~1 (treat|treats|treated|run|runs|speak|speaks|are treated)',
    '(sick of|fed up of|fed up with|tired of|had enough of|can not stand|hate|hates|hated|despise|loathe|dread|dreading|regret) ~2 (this|that|the|my|our|these|working|teaching)? (school|place|job|building|class|kids|head|boss|slt|management|department|staff|team|parents|year <grade>|children|pupils|students|lot|colleagues)',
    '(useless|incompetent|pathetic|clueless|lazy|rude|feral|horrible|vile|disgusting|toxic|nasty|thick|stupid|spoilt|entitled|ungrateful|awful|dreadful|obnoxious|moronic|brain dead|evil|ignorant|shocking|spiteful|poisonous|dishonest|corrupt) (head|headteacher|slt|management|boss|kids|kid|children|class|school|parents|parent|mum|dad|teacher|colleague|colleagues|staff|department|bunch|lot|pupils|students|leadership|child|boy|girl|year <grade>|governors|trust|woman|man|people|place|office)',
    '(got that wrong|gets it wrong|often does|ignore the letter|messed up again|as usual|cocked up|screwed up|made a mess of)',
    "(if you (had|would|'d)|had you) (turned up|bothered|read|listened|been|come|paid|checked|answered) ~6 (know|might|would|have|already)",
    '(grow up|get over it|think (they|she|he) (run|runs|own|owns)|honestly the attitude|the attitude|do my head in|does my head in|drive me mad|drives me mad|drives me insane|are a nightmare|is a nightmare|an absolute nightmare|absolute nightmare|makes my skin crawl|want to scream|make me sick|makes me sick)',
    '(liar|liars|lied|lying|lies|cheat|cheats|thief|thieves|fraud|alcoholic|drunk|pervert|creep|idiot|idiots|moron|morons|muppet|clown|clowns|waste of space|waste of (money|time|oxygen)|numpty|plonker|wally)',
    '(future of (the|our|this) country|what hope|god help us|heaven help us|doomed)',
    'could (not)? care less',
    'could not care less (about)?',
    'doing my head in',
    '(driving|drives|drive|driven) me (up the wall|round the bend|mad|insane|crazy|to drink)',
    'had it up to here with',
    '(ruined|ruining|ruin|ruins) my (week|day|evening|weekend|life|lunch)',
    'the reason i drink',
    '(can|could) do one',
    '(get|gets|getting) (thicker|stupider|ruder|dumber|lazier)',
    '(worst|rudest|worse) behaved',
    '(finish|finishing) me off',
    '(absolute|total|utter|proper|complete) (zoo|circus|write off)',
    'worse than the (kids|children)',
    'i can not work like this',
    '(out of control|on its knees|falling apart|going to the dogs|down the pan|down the drain|no one cares|nobody cares|nobody at the top|no one at the top|does not care about)',
    '(run|led|managed) by (clowns|idiots|muppets|people who|bullies|children|amateurs|morons|fools|cowards)',
    '[ (rather|sooner) ~3 than ] ~6 (work|teach|another|glue|listen|spend|us)',
    '(should|must|needs to|ought to) ~1 (resign|be sacked|be fired|be ashamed|be struck off|go|retire|never be (allowed|near)|step down|be sent to)',
  ],
  [INABILITY]: [
    '[ (could|can|would) not ~1 (run|organise|manage|lead|teach|spell|sit|read|write|count|add|behave|listen|wipe|control|plan|communicate|cope|find|boil|make|tell|do|hold|take|see|give|hit|pour|sell|fight|win|answer|use|remember|say|open|handle|stand|get) ] ~6 (a|an|to|his|her|their|out|the|up|this|our|with|off|on)',
    '(could|can|would) not (run|organise|manage|lead|teach|spell|read|write|count|communicate|cope)',
    '(have|has|had) not (got)? (a|the)? (clue|foggiest|idea|backbone|scooby)',
    '(could|can|can not) (not)? (even)? be (bothered|arsed)',
  ],
  [ILL_WORD]: [
    '[ (awful|terrible|dreadful|appalling|shambles|shambolic|farce|coward|cowards|cowardly|spineless|bully|bullies|bullying|bullied|rude|rudest|laziest|nastiest|useless|clueless|toxic|disgrace|disgraceful|failing|downhill|despise|loathe|pathetic|incompetent|incompetence|inept|hopeless|disgusting|disgusted|shocking|embarrassing|ridiculous|stupid|idiot|idiots|clown|clowns|muppets|lazy|liar|liars|lied|chaos|ruined|ruining|destroying|destroyed|unfair|favouritism|nepotism|snake|snakes|backstabbing|nasty|vile|horrible|dump|hellhole|circus|madhouse|crap|rubbish|dishonest|corrupt|laughing stock|crumbling|exploited|gaslighting|covered up|cover up|swept under|dirt|muck|contempt|falling apart|at breaking point|not fit|rotten|mismanaged|mismanagement|a joke|such a joke|an absolute joke|sick of|fed up|had enough|worst) ] !(at|for my|of the weather)',
    '[ rather ~4 (than|then) ] ~8 (school|there|here|work|term|meeting|class)',
    '(does|do|did|could) not care',
    '(hate|hates|despise|despises|ignores|ignore|bullies|laughs at|lies to) (us|staff|everyone|teachers|tas|support staff)',
    '(treat|treats|treated|treating) ~4 (like|as if)',
    // Said with a raised eyebrow
    '(suddenly there is|funny that|funny how|surprise surprise|what a surprise|you could not make it up|could not make this up|strange that|how convenient|shock horror|imagine my surprise|colour me shocked|slow clap|round of applause for|shoutout to|shout out to the|make it make sense|read the room|the irony|oh the irony|who knew|says it all|speaks volumes|no words|beggars belief|beyond a joke|takes the (biscuit|mick|mickey|piss)|taking the (mick|mickey|piss|p))',
    '(need|needs|want|wants) (to get a grip|to get over (themselves|herself|himself)|to give (their|her|his) (heads|head) a wobble|to wind (their|her|his) necks? in|to grow up|their heads? read|a reality check|putting in (their|her|his) place)',
    '(spend|spends|spent|spending) (more|most of|half|all) ~6 (phone|chatting|gossiping|moaning|vaping|smoking|skiving|staffroom|than|coffee|facebook|asos)',
    '(treated|interrogated|spoken to|talked to|managed) like (a|an)? (criminal|criminals|dirt|child|children|kids|number|idiot|idiots|naughty|rubbish|muck|mug|mugs|cattle|robots|something)',
    '(kangaroo court|hauled (in|before|over)|dragged (in|into|before)|witch hunt|spawn of satan|devil child|demon child|antichrist|possessed|feral|from hell|next level (entitled|rude|stupid|useless)|(has|have|with) the attention span of|exam factory|sausage factory|holding pen|babysitting service|made (someone|somebody|me|her|him|us|a colleague|my ta) cry|(in|to) tears (again|because|after|by)|all (the)? (warmth|charm|charisma|personality|empathy) of)',
    '(paid|on) ~2 (a year|grand|k|90k|80k|70k|60k|100k) to (hide|sit|do nothing|drink|talk|tell|walk|send)',
    '(glad|can not wait|counting down|cheering|delighted|relieved) to see the back of',
    '(still)? (blame|blames|blaming) (the|us|me) (staff|teachers|kids|tas|everyone)?',
    '(lost|losing|lose) ~2 (teachers|staff|tas|colleagues) (since|in|this|already|again)',
    // What they do, or leave undone
    '[ (hide|hides|hiding) (in|behind) ~2 (office|offices|door|doors|desk|desks) ]',
    '[ (nowhere to be (seen|found)|(do|does|did|doing|done) (nothing|naff all|sod all|bugger all|jack all|sweet fa|fa|not a thing|absolutely nothing|zero)|out of touch|(turn|turns|turned|turning) a blind eye|(sweep|sweeps|swept|sweeping) ~2 under|under the bus|hung out to dry|hang us out|left to (rot|cope|fend|drown|sink)|left (me|us) to it|just get told to|no (support|backup|back up|consequences|training|help|communication|plan|backbone|respect) (at all|whatsoever|from|here)?|went down hill|gone down hill|gone downhill|went downhill|going down hill|(put|putting|hand|handed|handing) (my|our|me) notice in|looking for (a)? (new|another) job|(everyone|staff|people|good teachers|teachers) (is|are|keep|keeps) leaving|(can not|could not) find my (timesheet|pay|wages|contract|form|p60)|how (very)? convenient|(paid|pay) (us|me|staff) (late|wrong|peanuts|a pittance)|short staffed|understaffed|on (their|his|her|its) knees|no (roof|heating|glue|paper|books|money for)|shithole|shit hole|(not|never) (one|look|meet) ~6 (my|our|me in the|us in the) eye|in the eye|replied all|reply all|redundancy spreadsheet|(cut|cuts|cutting|slashed|axed) (the)? ~2 (budget|funding|hours|posts|staff|tas)|will not be replaced|being replaced by|jobs for the boys|teachers pet|brown (nose|noses|nosing|noser)|(suck|sucks|sucking) up to|arse (lick|licker|licking|licks)|stabbed (me|us|her|him) in the back|throw (me|us|staff|you) under|laptop history|cooking the books|on the fiddle|pocketing|shifty|sleeping with|having an affair|caught with|drunk (at|on|in)|hungover (at|in|on)|not fit (to|for)|should not be (allowed|teaching|working|in charge|near)|who hired|how (is|did|does) (he|she|they|this|that) ~4 (job|teacher|head|charge|hired|employed)|wouldn trust ~3 (with|to)|would not trust ~3 (with|to)|two left feet|scraping the barrel|bottom of the barrel|crowd control|glorified (babysitting|babysitter|babysitters|childcare)|lord of the flies|prison guard|inmates|run like a|waste of (my|our) (time|life|evening)|death by powerpoint|tick box|box ticking|toxic|gaslit|gaslighted|blanked (me|us)|ghosted (me|us)|shouted at (us|me|staff)|screamed at (us|me|staff)|reduced (me|us|her|him) to tears|made (me|us|her) cry|crying in the) ]',
    '[ (thinks|think|acts like|act like|behaves like) (she|he|they) ~1 (own|owns|runs|run|is god|are god|is better|are better|is above|know it all|knows everything|is it) ~2 ]',
    '[ (little|precious|perfect|darling|wee)* (angel|angels|prince|princess|darling|cherub|snowflake) (fault|never|can do no|wouldn|would never|apparently|did nothing) ]',
    '(call|calls|called|nickname|nicknamed) [ (her|him|them) (mr|mrs|miss|the) ~2 ]',
    '[ (rings|phones|emails|complains|moans|messages|bangs on|kicks off) ~4 every (single)? (day|morning|week|night|five minutes) ]',
    '[ (shame on (her|him|them|you)|squared up to|effing and (jeffing|blinding)|kicking off at|swore at (me|us|staff)|should know better|wants (her|his|their) head|need (her|his|their) heads? (testing|examining|looking)|not right in the head|one sandwich short|no better than|spoilt brat|nasty (little)? (madam|piece of work|so and so)|little madam|right madam|proper madam|little horror|little monster|little terror|little sod|pain in the (arse|backside|neck|bum)|nightmare (parent|family|child|class|mum|dad|kid)|from hell|exit pursued by) ]',
  ],
  [REBUKE]: [
    '(please)? stop (complaining|moaning|whining|emailing|sending|harassing|calling|posting)',
    '(as (you well know|we have (told|said)|we said|we told you|discussed|i said)|we have already (told|said|explained|replied))',
    '(do not|stop|rather than|instead of) ~1 (air|airing|moan|moaning|complain|complaining|rant|ranting|post|posting) ~2 (it|this|that|them)? (on|here|online|publicly|facebook)',
    '(need|needs|ought) to (learn|teach|show) ~1 (manners|respect|how to|to park|to read)',
    '(your complaint|your appeal|you were told|you have been told|if you read the letter|learn to|maybe if you)',
  ],
  [ABOUT_WORK]: [
    'working (for|with|under) (these|this|that|such)* (people|lot|clowns|muppets|idiots|man|woman|fools)',
    '(being|am|are|is) (managed|led|run) by (a|an|these|people)',
    'if (you|people|parents|they) (only|all)* knew (what|half of what) ~2 (went|goes|go) on',
    '(dreading|hate|loathe|sick of|fed up of|had enough of) ~3 [ (going back|that (hellhole|dump|place|hole|building)|this (hellhole|dump|place)|back to work|back to that) ]',
    '(badly|poorly|appallingly|terribly|shockingly|disgracefully) (run|led|managed) (school|place|department|academy|trust)?',
    '(working|work|worked) here (is|was|has been) ~1 (a joke|a nightmare|hell|awful|toxic|a disgrace|killing|miserable|depressing|soul)',
    '(sick of|tired of|fed up of|fed up with|done with) working (somewhere|here|there|at a|in a|for a)',
    '(do not|would not) (want to)? (apply|work|come) here',
    'everyone (who|that) can leave',
    '(get|getting|got|finally) out of (this|that) (hellhole|place|school|dump|shithole)',
    '(counting|crossing) ~4 (days|weeks) ~2 i (leave|am gone|am out)',
    '(behaviour|morale|leadership|system|everything|turnover|management) ~2 (where i (am|work|teach)|here) ~4 (joke|broken|awful|shocking|ridiculous|dire|gone|toxic)',
    '(broken|awful|toxic|dire|a joke) where i (am|work|teach)',
    'worst run (school|place|one|of)',
    '(requires improvement|inadequate) ~3 (being|was|were) (kind|generous|deserved)',
    '(nobody|no one) (backs|supports) (you|us) up',
    '[ (my|our|your) school (spent|spends|wasted|has spent) ] ~12 (still|while|but|glue|instead)',
    'never [ worked (anywhere|somewhere|in a|at a|with) ~4 (toxic|awful|badly run|disorganised|miserable|bad|negative|chaotic) ]',
    'my job (makes me|is (killing|soul|draining|destroying|making)|sucks|drains me|can do one)',
    '[ (pointless|endless|useless|another) ~1 (meeting|meetings|inset|training|briefing|briefings|staff meeting|observation) ] ~6 (run|by|people|again|waste|who|about|that|could)',
    '(worst|most pointless|most boring|most useless) (inset|training|staff meeting|twilight|term)',
    "(this place|the place|our place|where i work|the school|my school|our school) (is|'s) ~1 (run|led|managed) by",
    '(would not|wouldn|never) ~6 [ (the (school|place) i (work|teach) (in|at)?|where i (work|teach)) ]',
    '(hate|loathe|despise|can not stand|sick of|fed up with|fed up of|dread|dreading|done with|over) (my|this) (job|school|workplace|place of work|work place)',
    '(do not|never|wouldn|would not|would never|please do not|i would not|think twice before) ~1 (send|sending|put|enrol|enroll|pick|choose|trust) ~2 (your|my|any|a) ~2 (kids|kid|child|children|own)? ~3 (where i (work|teach)|to (my|our|this) (school|place)|here|there|with us|at my school)',
    "(where i work|my place of work|my workplace|our place|my school|our school|this school|my work|work) (is|'s) (a|an|such|so|just|being|run|absolutely|like|going|falling|totally|the)* (joke|dump|shambles|circus|madhouse|zoo|disgrace|toxic|hell|hellhole|mess|nightmare|awful|shit|crap|idiots|clowns|down the|apart|worst|prison|clueless|disaster)",
    'another day in (the|this) (madhouse|asylum|zoo|circus|nuthouse|hellhole|trenches|prison)',
    '(thanks|cheers|nice one|classic) (work|slt|boss|management|leadership|hr|head office) $',
    '(count|counting|crossing off|ticking off) (down)? the (days|hours|minutes|weeks|sleeps) (till|until|to|before) ~6 (out of|leave|leaving|gone|free|shot of|rid of|get out)',
    '(would not|wouldn) (send|put|trust) (my|your|a|any) (dog|cat|hamster|goldfish|own kids|own children|own child|kids|child|worst enemy|dead) ~6 (school|there|here|place|class|teach|work)',
    '(worst|rudest|thickest|laziest|naughtiest|most horrible) (cohort|class|classes|year|year group|group|lot|bunch|set) (i|we) ~2 (taught|had|seen|worked|known)',
    'nothing says ~8 like ~6 (briefing|meeting|voucher|twilight|observation|book scrutiny|learning walk|inset|email)',
    '(basically|just|more like|glorified) (a|an)? (holding pen|zoo|prison|exam factory|sausage factory|babysitting|babysitters|babysitting service|crowd control|childcare|youth club|borstal) ~6 (uniform|school|fees|policy|classroom|lessons|teachers)',
    '(twilight|inset|briefing|training|wellbeing (day|session|week|twilight)|staff meeting|assembly) ~3 (run|led|delivered|presented) by (the|a|an|some|someone|people)* (man|woman|bloke|person|people|someone|one|clown|consultant) (who|that)',
    '(return to work (meeting|interview)|support plan|capability (meeting|procedure|process)|absence meeting) ~10 (joke|criminal|interrogated|disgrace|farce|cried|crying|bullied|tears|humiliating|humiliated)',
    '(leaving|quit|quitting|hand in my notice|handed in my notice|handing in my notice) ~4 (because|toxic|joke|this place|bullying|can not stand|hate|cannot wait|good riddance)',
  ],
  [SICK]: [
    '(off|rang in|called in|phoned in|calling in|ringing in|phoning in|signed off|been signed off|been off|am off|still off) (work|school)? ~2 (sick|ill|poorly|with (my|a|an|the) ~2|with (stress|anxiety|covid|flu))',
    "(sick day|sickday|sick note|sicknote|sickie|pulled a sickie|pulling a sickie|chucked a sickie|duvet day|doctors note|doctor 's note|fit note|sick leave|sick pay)",
    '(told|texted|emailed|messaged|lied to) (work|school|the head|my head|my boss|them|slt|the office|everyone) ~3 (i have|i had|i am|i was|i|it was|norovirus|covid|got|i have|i am|sick|migraine)',
    'off (work|school) (with|because of|for) ~4',
    '^ [ (migraine|norovirus|food poisoning|stomach bug|bad back|flu|poorly|sick|covid) ] (today|again)?',
    "(supposed|meant|pretending) to be (ill|sick|in bed|off|poorly|at death 's door|working from home)",
    '(doing|do|pulling|pull|throwing|throw) a (sickie|sick day)',
  ],
  [LEISURE]: [
    '(tenerife|majorca|crete|greece|spain|turkey|a (week|fortnight|holiday|break) away|the sales|black friday|retail therapy|the shops|new year sales|thorpe park|alton towers|beach|pub|primark|lakeside|bluewater|westfield|spa|spa day|golf|gym|festival|gig|concert|tickets|cinema|shopping|airport|holiday|ibiza|benidorm|barcelona|paris|match|footy|football|cricket|races|cheltenham|ascot|garden|sunbathing|pool|bbq|lads|girls|cocktails|brunch|10k|5k|half marathon|run club|parkrun|marathon|hike|theme park|park|bottomless|pints|wetherspoons|spoons|glastonbury|wembley|oasis|wimbledon|soft play|theatre|winter wonderland|christmas market|legoland|chessington|nandos|ikea|day out|lie in|netflix|playstation|xbox|decorating|painting the|new kitchen|surf|surfing|skiing|sunshine)',
    '(smashed|managed|did|completed) ~3 (10k|5k|half marathon|marathon|workout|gym|run|miles|pb)',
    '[ (on the sick|on the pat and mick|signed off (with|wi|by|till|until|for|again|on)|off on the sick|on (a|my) sick note|got a sick note) ]',
    '[ (bingo|casino|parklife|creamfields|glasto|download festival|latitude|wireless|boomtown|tramlines|leeds fest|reading fest|butlins|haven|centre parcs|center parcs|pontins|caravan|beer garden|day drinking|bottomless brunch|sesh|allotment|car boot|boot sale|fishing|angling|carp|pike|trout|bream|caught (a|my) ~2 (lb|pounder|fish|wave|waves|rays)|round of golf|back nine|horses|racecourse|dogs at|hair done|nails done|tattoo|disneyland|disney|blackpool|brighton|magaluf|malaga|lanzarote|fuerteventura|cruise|boarding|gate (a|b|c)?<number>|duty free|sun lounger|poolside|jet ski|karaoke|on the lash|on the beers|prosecco|aperol|steam fair|airshow|air show|roller coaster|water park|trampoline park|bike ride|open mic|band practice|moving house|laying|tiling|second job|shift at) ]',
    '[ (shh|shhh|sshh|do not tell (my|the|work|anyone|slt|him|her)|keep it quiet|mum is the word|living my best life|best sick day|this is the life|what they do not know|not even ill|not even sick|fit as a fiddle) ]',
  ],
  [SPEAKING_UP]: [
    '(union|neu|nasuwt|unison|gmb|ascl|naht|nahtuk|ballot|balloted|strike|striking|picket|industrial action|grievance|tribunal|acas|whistleblow|whistleblowing|whistleblower|raise (a|my|our|concerns|this)|raised (a|my|our|concerns|this)|raising (a|my|our|concerns)|reported (it|this) to|formal complaint|health and safety|hse|asbestos|raac|unsafe|risk assessment|rep|union rep|workload|pay rise|fair pay|pay offer|directed time|working conditions|protected characteristics|discriminated against|equal pay|maternity rights|local authority designated officer|lado)',
  ],
} as const;

const VOCABULARY = {
  ...LISTS,
  bad: 'useless|incompetent|pathetic|clueless|lazy|rude|feral|horrible|vile|disgusting|disgusted|disgrace|disgraceful|toxic|nasty|thick|stupid|spoilt|entitled|ungrateful|awful|dreadful|shambles|shambolic|joke|farce|nightmare|mess|dump|embarrassment|embarrassing|liar|liars|idiot|idiots|moron|morons|muppet|muppets|clown|clowns|bully|bullies|bitch|waste of space|shit|crap|shite|bollocks|rubbish|rude|evil|dim|dense|unbearable|insufferable|appalling|shocking|hopeless|incapable|a mess|a state|corrupt|dishonest|poison|poisonous|vindictive|spiteful|unprofessional|wankers|dickheads|arseholes|tossers|animals|savages|monsters|little shits|brats|brat|ferals|zoo animals|obnoxious|insolent|thick as ~3|lunatics|psychos|mental|cretins|scum|failing|falling apart|going downhill|sinking|letting everyone down|awful people|moody|miserable|grumpy|snake|snakes|two faced',
};

/** Complaints, sick leave and what does not go with it, and the words of those who speak up. */
export const complaints: TextDetector = {
  id: 'complaints',
  sees: [COMPLAINT, INABILITY, ILL_WORD, REBUKE, ABOUT_WORK, SICK, LEISURE, SPEAKING_UP],
  prepare() {
    const find = findPhrases(PATTERNS, { lists: VOCABULARY });
    return (input) => {
      const reading = readingOf(input);
      const { tokens } = reading;
      const matches = find(reading);
      return (Object.keys(PATTERNS) as (keyof typeof PATTERNS)[]).flatMap((kind) =>
        widest(matches.filter(({ label }) => label === kind)).map(({ markFrom, markTo }): Sighting => {
          const subject = kind === COMPLAINT || kind === INABILITY ? subjectOf(reading, markFrom) : undefined;
          return {
            kind,
            where: placeOf(tokens, markFrom, markTo),
            confidence: 0.75,
            ...(subject === undefined ? {} : { because: [placeOf(tokens, subject, subject + 1)] }),
          };
        }),
      );
    };
  },
};

const COPULA = new Set("is are was were 's am be being been could can would do does did has have had".split(' '));
const BETWEEN = new Set(
  'all both just really absolutely so still again always never actually honestly literally today tomorrow yesterday this that morning afternoon week term year now here also completely totally properly who which lot too ever once over on in at my our the class school lesson work'.split(
    ' ',
  ),
);
const PRONOUNS = new Set(
  'i you he she it they we them who that this there what which one ones none and but'.split(' '),
);

/**
 * The noun that a predicate speaks of: in "fractions were rude" it is "fractions".
 * @returns its token, or `undefined` when it is a pronoun or not said
 */
function subjectOf({ tokens }: Reading, at: number): number | undefined {
  if (!COPULA.has(tokens[at]?.form ?? '')) return undefined;
  let i = at - 1;
  while (BETWEEN.has(tokens[i]?.form ?? '') && tokens[i]?.sentence === tokens[at]?.sentence) i--;
  const subject = tokens[i];
  if (!subject || subject.sentence !== tokens[at]?.sentence || PRONOUNS.has(subject.form)) return undefined;
  return i;
}
