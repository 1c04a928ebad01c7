import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { classCodeTest, isCapital, isSpoken } from './language/tests.ts';
import type { Token } from './language/tokens.ts';
import { widest } from './language/widest.ts';
import { isHypothetical } from './people/hypothetical.ts';
import { recallsSchooldays } from './people/schooldays.ts';
import { classesOf } from './roster/roster.ts';
import { speaksOfFamily } from './roster/somebody-else.ts';
import { hasSchoolSign, isAtSchool, schoolSignsFor } from './school-life/school-signs.ts';

const PARENT = 'parent';
const ELDER = 'elder';
/** "Mum still sends him in": a parent of the school's where the words plainly speak of it. */
const MUM = 'mum';
const COLLEAGUE = 'colleague';
/** Those who run the school, as a body: not a person, yet one can speak badly of them. */
const MANAGEMENT = 'management';

const PATTERNS = {
  [PARENT]: [
    // At the gate, on the phone, at parents' evening
    "[ (<det>|<some> (of (the|our|my))?)? <size>* <parent> ] ~6 (at|outside|by|on|from|around|in) (the|our|my|this|today 's)? <atschool>",
    '<atschool> ~2 [ (<parent>|parent chat|parents chat) ]',
    '[ <det> <size>* (parent|carer|guardian) ] !(of (a|two|three|one|my|our)|and|or|governor|company|teacher|evening|myself|trap)',
    '[ (<some>) (of)? (my|our|the|these|those) <size>* (parents|mums|dads|families|carers) ] (at|in|this|who|are|have|think|were|just|need|on|here|from|can|today|ca)',
    '(one|some|most|half|none|many|all) of (my|our|the) (parents|families|carers|mums|dads)',
    '(my|our) (class|form|tutor|school|year <grade>|reception|nursery|ks1|ks2) (parents|mums|dads|families)',
    '<schoolish> (parents|mums|dads|families|parent|mum|dad)',
    '^ [ (<det>)? <size>* (parent|carer|grandparent) ] <spoken>',
    '[ parents evening ] ~8 (i have been|i was|been) ~1 (asked|told|called|lectured|shouted)',
    '[ (his|her|their) <size>* <parent> ] ~1 (rang|rings|phoned|emailed|emails|wrote|messaged|came in|stormed) ~4 (why|ask+|complain+|demand+|say+|tell+|about) ~8 (grade|grades|b|c|d|set|mark|marks|detention|school|lesson|homework|teacher|report|part|phone|uniform)',
    '[ (the ones|those|people|families|the same ones|ones) (who|that) ] ~5 (parents evening|parents evenings|the newsletter|the letters home|the book bag|reading record|planner|pick up on time|school gate)',
    '(phone+|ring+|rang|call+|email+|wrote) [ home ] ~2 (about|re|again|regarding|for|over|today|and)',
    '[ (class|<yeargroup>|<classcode>|<youngest>|parents|parent|mums|playground|school gate) <grade>? (whatsapp|whats app|group chat|facebook group|fb group|messenger group|mums chat) ]',
    '(from|by|to|with) [ (one|some|two|a few) of my (families|parents|mums|dads) ]',
    'if one more [ (parent|mum|dad|mam|family) ]',
    // Whoever is not named at all
    "[ (somebody|someone|one of (them|my lot|the <kid>)|a <kid>|another <kid>|that <kid>|this <kid>) 's <size>* <parent> ]",
    '[ (her|him|she|he|the one|that one|them|that woman|the woman|woman|man|bloke|lady|that lot|family) with ~3 (twins|<kid>|<kin>|<pupil>) in (<my> <size>* (<group>|nursery|school|form)|<yeargroup>|<classcode>|<youngest>) ]',
    "[ (her|his|their|your|my) (little|precious|darling)* (angel|prince|princess|cherub|treasure|snowflake|precious|perfect child) ] 's? ~3 (fault|wrong|never|blame|can do|would|behav+|detention|so|school|teacher)",
    "never [ (her|his|their) <size>* (angel|darling|child|son|daughter|kid|boy|girl|cherub) 's fault ]",
    '[ (ring+|call+|phone+|email+|bombard+|message+|harass+|storm+ into|march+ into|turn+ up at) (the front desk|reception|the office|the school office|school|the school) ] ~3 (every|daily|again|demanding|to complain|complaining|about (her|his|their)|shouting|screaming|twice|three|ten)',
    '[ (park+|stop+|pull+ up|sit+) ~5 (zigzags|zig zags|zig zag|yellow lines|yellows|keep clear|school gate|school gates|our gate|our drive|staff car park|disabled bay) ]',
    '[ <parent> ] ~1 who (film+|talk+|argu+|stood|sat|send+|email+|ring+|complain+|think+|shout+|swore|swear+|told|blame+|demand+|never|do not|does not|park+|put|let|claim+|ask+|thank+|brought|bring+|wait+) ~8 (school|class|teacher|teachers|me|us|show|kid|kids|child|homework|reading|book|row|gate|assembly|nativity|trip|lunch|breakfast|parents evening)',
    '(letter|email|complaint|call|voicemail|essay|note|message|card|present|bottle|chocolates|text) (from|off) [ <det> <size>* <parent> ]',
    '(blame|grief|earful|abuse|earache|it in the neck|bollocking|mouthful|thanks) (from|off) [ (<det>|his|her|their|the) <size>* <parent> ]',
    '[ (stage|pushy|helicopter|tiger|entitled|gate|playground|pta|class rep|sharp elbowed|new starter|reception|nursery|sen|send) (mum|mums|mam|mams|mother|mothers|dad|dads|father|fathers|parent|parents|nan|nans) ]',
    '[ (parents|mums|dads|families) ] (on|at|in|outside|by) the (touchline|sidelines|side line|pitch|audience|hall|front row|corridor|office|reception|gate|gates|door|car park|school|facebook group|class chat)',
    "(telling|told|tell|ringing|rang|ring|phone|emailing|emailed|meeting|met|seeing) ~2 [ (a|some|the|another|two|his|her|their|the child 's)* <parent> ] ~4 (child|kid|son|daughter|school|class|exclusion|excluded|progress|behaviour|nits|sick|lesson|detention|report|parents evening|level|levels|grade|grades|reading)",
    '[ (a|one|some|this|another) <size>* (mum|dad|grandad|nan|mother|father) ] (has|just|have)* (invited|asked|told|offered|sent|given|gave|added|messaged|bought|knitted|made|brought|called|emailed) (me|us)',
    '(parents|mums|dads|families) (in|of|from|at) (my|our) (class|form|year|school|group|year group)',
    '^ [ (parents|mums|dads) ] (who|that|why|please stop|honestly|seriously|again|today|man)',
    'by [ (a|an|the|some|one) <size>* (dad|mum|parent|mother|father|grandad|nan) ]',
    '^ [ (parent|carer) ] (just|has|have|had|asked|told|emailed|rang|said|complained|wants|turned|sent|kicked|came|accused|thinks)',
    '[ (dear)? parents ] (who|that) ~2 (send|think|email|do not|never|park|let|drop|complain|shout|swear|bring|forget)',
    '(a|the|some|this|that|another)* (family|families|parent|mum|dad|parents|mums|dads) from (school|work|my class|our school|my school)',
    '(lectured|judged|abused|sworn at|shouted at|attacked|threatened|told) by [ (a|the|some|an angry)* (parents|parent|mum|dad) ]',
    '[ parents ] <manner>* (think|expect|believe|want|demand|assume|complain|refuse|insist|email|ask|moan|forget|never (read|reply|listen|turn up)|do not (read|reply|listen|care|get|understand))',
    '(some|most|certain|these|those) (parents|mums|dads|families)',
    '(complaints|complaint|email|emails|calls|messages|letters|abuse|gifts|presents|cards|flowers) from (a|the|some|my|our|angry|two|three|various)* (parents|parent|mums|mum|dads|dad|families|carers)',
    '(parents evening|parents consultation evening|parent consultation|parents consultations|parents evenings) ~8 [ (appointments|slots|back to back|conversations|families|family|sets|toilet break) ]',
    '[ (family|families) ] ~3 (at|of) (parents evening|my class|our school)',
    '(school (mums|dads|parents|families))',
    '[ (your|his|her) (son|daughter|child) ] (was|is|has|will|needs|must) ~1 (sent|excluded|late|absent|fighting|in trouble|on report|suspended|rude|behaving|misbehaving)',
    '[ (parent|parents|mum|mums|dad|dads) ] (emails|emailing|emailed|complaining|complained|moaning|moaned|rang|ringing|phoned|kicking off|messaging|whatsapping|demanding|demanded|shouting|sent in|sending in|wanting)',
    '[ my parents ] (this year|at school|are emailing|keep emailing|in (class|year)|never read)',
    '[ (the)? (parents|mums|dads|families) ] ~2 (whatsapp|facebook group|group chat|class chat)',
    "some (parents|mums|dads|families|people 's (parents|mums|dads))",
    '(email|emails|phone call|call|letter|complaint|complaints|note|message|messages|card|gift|gifts|present) from (<det>)? <size>* (<parent>|(his|her|their) (mum|dad|mother|father|parents|nan))',
    // What parents do, and whoever works in a school is told
    '^ [ (<det>)? <size>* (mum|dad|mam|mother|father|gran|nan|parent|parents) ] ~2 (rang|rings|rolls up|rolled up|turned up|turns up|storms in|stormed in|kicked off|emailed|phoned|complained|accused|accuses) ~8 (reception|office|school|pick up|pickup|drop off|the ta|the teacher|late|lost property|homework|classroom|club|slt|gate|spelling|uniform|detention)',
    '(meeting|phone call|chat|call|appointment|row|showdown) ~1 with [ (<det>|his|her|their) <size>* <parent> ] ~3 (from hell|about (his|her|their)|again|after school|tomorrow|today|this (morning|afternoon)|at <number>)',
    '[ (the|a|this|that) <size>* <parent> (from hell|in reception|in the office|in the foyer|at the front desk) ]',
    '[ <parent> of one of (mine|ours|my|our) ]',
    '[ <parent> (i|we) had in ] ~3 (today|this|yesterday|who|that|last|again)',
    '[ <det> <size>* <parent> here ] (who|that|signs|thinks|keeps)',
    '[ <parent> ] (wrote|have written|put|comments) ~3 (reports|report slips|reading record|reply slip|home school)',
    '(complaint|complaints) (letter|email|form)? ~2 (starts|begins|that says|from) ~1 [ (as a (mother|parent|father)|<parent>) ]',
    '[ (her|his|their|the) <size>* (mother|father|mum|dad|parents) ] (is|are|was|were) (a|an|absolute|total|complete|just|pure|such|as|no)* (waste|joke|nightmare|disgrace|liar|piece|worse|useless|no better|thick|deluded|vile|rude)',
    '[ (mum|dad|mother|father|mam) ] ~2 (lost custody|has custody|is back inside|is in prison|has an injunction|got an injunction|not allowed|not to (collect|pick))',
    '[ parents be like ]',
    '(stop|stopping) [ (a couple of|two|three|some|the) <size>* (mums|mothers|dads|fathers|parents) ] ~2 (brawling|fighting|arguing|smoking|vaping|parking)',
    // Whose mother
    '(the)? (mum|mom|mother|dad|father|parent|parents|nan|grandad|grandmother|family|stepdad|stepmum|carer|guardian) of (<some> of)? (my|our|a|the|one|this|that) <size>* (<pupil>|<kid>|<group>|<yeargroup>|<classcode>|class|form)',
    "(<pupil>|<kid>|<yeargroup>|<classcode>|one of my ~2|boy|girl) 's <size>* (mum|mom|mother|dad|father|parents|nan|grandad|family|stepdad|stepmum)",
    "(message|ring|call|email|text|phone|tell|told|met|meeting|speak to|spoke to|spoken to|seen|saw) [ (his|her|their|the child 's) (mum|mom|mother|dad|father|parents|nan|family) ] ~4 (direct|on|school|number|about|today|again|landline|evening|office|gate|07000)",
    "[ (your|his|her|their) (son|daughter|child) ] 's (attendance|behaviour|homework|progress|reading|attitude|grades|results)",
    '[ the parents ] (are|were|have|at|who|complained|think|just|even|all|always|never|here|do|did|can)',
    'parents evening ~6 [ (set of parents|<parent>) ]',
    '(phonics|homework|teach|teachers|reading|lesson|lunchtime|detention|phones policy) ~8 [ (a|one) (dad|mum|mother|father) ]',
    '[ (a|one|this|that|some) <size>* (dad|mum|mother|father) ] ~3 (shouting|shouted|screaming|screamed|told|asked|emailed|kicked off|complained|moaned|sent|rang|yelled|yelling|thinks|demanded|accused|threatened|swore) ~6 (school|class|homework|reading|book|books|car park|phonics|uniform|kit|teacher|teachers|lesson|gate|today|sats|detention|office|me)',
    '[ pta ] (are|have|mums|mafia|lot|meeting|chair)',
    '(if|had) you (had|would)? (turned up|come|bothered|been|read) ~4 [ (parents evening|the letter|the email|the newsletter|the meeting) ]',
  ],
  /** Somebody's mother: a parent of the school's when the words around speak of it. */
  [ELDER]: [
    '!<my> [ (his|her|their|whose) <size>* (mum|mam|mom|mother|dad|da|father|nan|nana|gran|grandma|grandad|parents|stepdad|step dad|stepmum|step mum|carer|carers|foster carer|guardian|family) ]',
    '[ (a|one|the|some|this|that|another|these|two) <size>* (grandmother|grandfather|granny|stepmum|carer|mum|mums|dad|dads|mother|father|grandad|nan|gran|grandma|family|families|stepdad|mam) ] !(of mine|bod|jokes|joke|life|guilt|and i|is visiting)',
  ],
  [MUM]: [
    '[ (mum|mam|dad|parents|carer|nan|grandma|grandad|both parents|home) ] <manner>* (still|do not|does not|did not|will not|send+|says|said|email+|ring+|rang|phone+|refuse+|kick+|demand+|complain+|insist+|want+|think+|reckon+|blame+|turn+|never|deni+|denied|pick+|drop+|collect+|forgot+|keep+|ask+|told|tell+|has not|have not|is (in|not|on|off|having|furious|adamant)|has (asked|told|complained|rung|emailed|gone|left|lost))',
    '(ring|rang|phone|phoned|email|emailed|call|called|told|tell|spoke to|speak to|met|meeting with|note for|letter to|message from|chat with) [ (mum|mam|dad|home|parents|nan|both parents) ]',
  ],
  [COLLEAGUE]: [
    '[ (woman|man|person|teacher|lady|guy|bloke|lass|one|girl|colleague|head|someone) (who|that) ~1 ((share+|cover+|run+|teach+|observe+|use+|sit+ in) ~1 (my|our) ~1 (classroom|room|class|office|year|lab|desk|department|corridor|lesson|lessons)|(work+|teach+|job shares|plan+) (with|alongside|next to|opposite|next door to) me|(manages|line manages|mentors|observed) me) ]',
    "^ [ (the)? (head|deputy|cook|caretaker|boss|ta|site manager|secretary|head of <headed>|<soleroles>) 's ] (on|in|at|off|got|gone|been|made|just|wearing|had|decided|doing|having|singing|new|office|latest|idea|assembly)",
    '[ (slt|smt) ] !(should|need to|across|everywhere|nationally|,)',
    '(leaving do|farewell|goodbye|good luck|happy birthday|congratulations|congrats|well done|thank you|thanks|cheers|shout out|love) ~4 [ (my|our|the) <size>* (job share|ta|tas|teaching partner|year partner|year team|phase team|department|office team|kitchen team|mentor|mentee|ect|nqt|colleague|colleagues|caretaker|deputy|senco|technicians) ]',
    '[ (someone|somebody|half|most|one|two|three|everyone) (in|of|from) (our|my) <size>* (department|dept|team|phase|year group team|office|staffroom|faculty|school) ] ~2 (has|have|is|are|been|off|left|leaving|who|just|keeps|never|called|got|was|were|said|told|cannot|can)',
    '^ [ <soleroles> ] (here|at (my|our|this|fennimore)|in (my|our) (school|place|building)|told|asked|says|said|reckons|thinks|thought|has|had|have|is|was|keeps|keep|spent|sat|want+|send+|put+|cannot|can|off|on|has just|just|still|again|who)',
    "[ (the|our|my|a|that|this)* <soleroles> 's ] ~2",
    '[ (the|our)? (governors|governor|trustees|trust|slt|finance|pastoral|behaviour|curriculum)? (finance|pay|building|premises|staffing|personnel|curriculum|health and safety) (committee|team|manager|lady|officer|department|office) ] ~3 (sat|met|has|have|had|cannot|can|want+|spent|took|decided|lost|never|approved|told|said|sent|think+|need+)',
    '(suspended|sacked|sacking|fired|made redundant|got rid of|escorted|investigating|disciplined|lost|losing|replaced|replacing|hired|appointed|promoted) ~1 [ (one of (the|our|my) <roles>|(a|our|my|another|the) <size>* (teacher|ta|tas|head|deputy|<soleroles>|member of staff|staff member|colleague)|<number> (teachers|tas|staff|teaching assistants)) ]',
    '[ (a|the|some|this|one|another|that|certain|fellow) <size>* (member of staff|staff member|members of staff|teacher|teachers|staff) ] (here|at (my|our) (school|place|work)|in (my|our) (school|dept|department|team|corridor|block|phase|year|office)|next door|down the corridor|across the (hall|corridor)|at work)',
    '[ (the|our) <size>* (head|boss|headteacher|deputy) ] <manner>* (cut+|bought|buy+|spend+|spent|ban+|banned|cancel+|cancelled|scrap+|scrapped|introduc+|introduced|hir+|hired|fir+|fired|replac+|replaced|decid+|decided|ask+|tell+|say+|said|want+|mak+|made|promis+|promised|email+|emailed|announc+|announced|call+ a|call+ (me|us)|refus+|refused|insist+|retir+|resign+|think+|thought|walk+ (in|into|past|out)|came|come+|danc+|wore|wear+|let+|brought|gave|give+|praise+|thank+|observ+|observed|sent|send+|love+|hate+|has (cut|bought|spent|banned|cancelled|scrapped|decided|asked|told|said|made|promised|emailed|announced|called|refused|left|gone|resigned|retired|given|sent|put|got|changed|started|never|just|been|come|taken|let))',
    '[ (him|her|the one|the man|the woman|that woman|that man|bloke|lass|fella|guy|girl|lady|lad|chap) (in|from|on) (hr|finance|the (office|front desk|kitchen|canteen|site team|science department|staffroom)|reception|payroll|it support|next door|<subject>|ks1|ks2|the next classroom) ]',
    '[ (someone|somebody|everyone|nobody|certain people|whoever|people|half of us|most of us) ] ~6 (staff meeting|briefing|staffroom|staff room|the prep room|inset|staff do|the staff (toilet|toilets|kitchen|fridge|car park|whatsapp))',
    '[ (whoever|who|someone|somebody|one of you) ] ~2 (ate|stole|nicked|pinched|used|finished|left|broke|jammed|moved|took|keeps) ~6 (staffroom|staff room|prep room|photocopier|laminator|staff fridge|my classroom|my glue|glue sticks|whiteboard pens)',
    "[ (my|our) <size>* <subject>? (<role>|<closerole>) ] !(at (the|my) (gym|club)|years ago|'s (birthday|wedding) card|and i (are|will))",
    '<det> <size>* (<role>) ~1 (i work with|at work|at (my|our) (school|place|work)|in (my|our) (class|school|department|room|team|year|office)|here)',
    '[ <some> of (my|our|the) <size>* (<roles>) ] ~1 (i work with|at work|here|at our place|have|has|are|is|just|who|in|was|were|think|thinks)',
    '[ (a|one|some|the|this|that|two|certain|another) <size>* (colleague|colleagues|co worker|coworker|workmate|work mate|workmates) (of (mine|ours))? ] !(at the)',
    '<some> of (my|our|the) <size>* (colleagues|team|staff|department|co workers|coworkers|workmates)',
    "[ the <size>* (<soleroles>) ] ~1 (<does>|told|'s|and|on|in|at|with|who|about|again|today|keeps|wants|thinks|does|needs|makes|made|brought|brings|left|leaves|will|whose|because|for|,)",
    '(from|by|with|to|told|asked|asking|begged|begging|emailed|emailing|like|of|and|saw|seen|love|hate) [ the <size>* (<soleroles>) ]',
    '^ [ (lunch lady|cover lady|dinner lady|lollipop lady|site manager|cook|geog teacher|<subject> teacher) ] ~1 (slipped|gave|asked|told|said|just|brought|made|fell|came|has|is|was)',
    '[ <det> <size>* (<soleroles>) ] who (sang|sing+|snor+|talk+|think+|danc+|call+|keep+|bring+|wear+|never|once)',
    'some of our (so called)? [ leaders ]',
    '[ the new (ect|nqt|ta|head|hod|deputy|teacher|caretaker|receptionist|sendco|senco) ]',
    '[ the <size>* (head|boss) ] (just|told|has (told|asked|said|decided|just|put|announced|made|given)|said|announced|wants us|called me|sent us|emailed|came into my|made us|makes us|won)',
    '[ <det> <size>* (<soleroles>) ] ~2 (just|told|asked|said|has|have|had|was|is|made|gave|left|keeps|came|walked)',
    '(someone|somebody|everyone|everybody|people|woman|man|guy|bloke|girl|girls|lad|lads|lady|ladies|mate|friend|team|lot|one) (i work with|at work|in (the|my|our) (office|department|staffroom|kitchen|school) |at (my|our) (school|place|work)|from work)',
    '(work|staffroom) <size>* (bestie|besties|wife|wives|husband|mum|mums|friend|friends|colleague|colleagues|family|crew|gang|girls|lads|pals|team|bff|hubby|buddy|twin|lot)',
    '[ (slt|smt|senior leaders|governors) ] <manner>* (<does>|couldn|should|shouldn|decide|keep|think|think they|spend|sent|send|never|here|at (our|my|this)|in (our|my|this))',
    '(our|my) (slt|smt|senior leaders|governors|union rep|office staff|office ladies|department)',
    '[ our <size>* (head|boss) ] !(of|chef|office|count|gardener|coach|quarters)',
    '[ my <size>* (head|boss) ] (told|said|wants|thinks|asked me|called me|expects|has (said|told|asked|decided|just|given|sent|announced|banned|put)|is (making|letting|retiring|leaving|off|on)|made|makes|let|lets|came|keeps)',
    '^ [ (new|the new|another)? (head|headteacher|deputy|deputy head|assistant head|senco|caretaker|site manager|head of <headed>|head of year <grade>|ta|supply teacher|line manager) ] (just|has|is|told|came|did|starts|started|said|wants|made|keeps|asked|announced|turned|walked|caught|again|thinks|decided)',
    '(share|shared|sharing) (a|an|my|the) (classroom|office|room|desk|staffroom|prep room) with [ (a|an|the|this)* ~1 (man|woman|bloke|guy|lady|person|teacher|colleague|someone|somebody) ]',
    '(us|all of us|<number> of us|the girls|the lads|the gang|a few of us|some of us) from (work|school|the office|the department|the staffroom)',
    '^ [ (the)? (new|supply|other) <subject>? (teacher|head|deputy|ta|caretaker) ] !(training|trainees|figures|recruitment|pay)',
    '^ head (called|told|asked|has|just|gave|made|came|caught|said|wants) [ (me|us) ]',
    '^ [ (deputy head|headteacher|head teacher|head of <headed>|assistant head|our head|the head) ] (in|on|at|with|doing|dressed|wearing|singing|dancing|playing|as)',
    '(who|whoever|someone|person|woman|man|lady|bloke|teacher) i (job share|share a class|share a room|work|teach|plan|team teach) with',
    '<some> of (my|our|the) <size>* (<soleroles>|(lunch|lunchtime|midday) supervisors)',
    '(teaching|class|planning|job share|phase|year) partner',
    '(chair of governors|chair of the governors|governors|governor) ~3 (turned|came|visit|visited|meeting|told|said|watched|in my|asked)',
    '(leaving do|retirement|retiring|maternity leave|baby shower|farewell|goodbye|hen do|last day) ~5 [ (<role>|<closerole>|colleague) ]',
    '[ (a|the|one of the|our) ~1 (visitor|author|inspector|ed psych|educational psychologist|speech therapist|speech and language therapist|school nurse|adviser|advisor|consultant|trainer|police officer|peripatetic|drum teacher|piano teacher|swimming teacher) ] ~3 (in|at|into|to|came) (school|my class|our school|assembly|my lesson|my room)',
    '[ supply (teacher|teachers)? ] (in|left|has|was|had|did|let|next door|covering)',
    "[ the (caretaker|cleaner|cook|receptionist|ta|dinner lady|lollipop lady|lollipop man|site manager|technician|senco|librarian|secretary) ] (is|has|was|and|just|again|'s|who)",
    '[ (mr|mrs|miss|ms|sir) <initial> ] ~6 (deputy|head|teacher|teaches|ta|office|department|slt|who calls|next door|year|lead)',
    '[ (staffroom|staff room) ] ~3 (gossip|politics|drama|is (full|toxic|awful|a)|at (my|our))',
  ],
  [MANAGEMENT]: [
    '[ (this|that|the) (school|academy) ] !(in the (news|paper|papers)|on the news|down the|up the|run|bus|uniform|disco|holidays|gate|gates)',
    '(nobody|no one|someone|people|somebody) [ (at the top|upstairs|above) ]',
    '(the|our|school|<schoolish>)* (management|leadership|leadership team|senior leadership|senior leadership team|slt|smt|trust|academy trust|governing body|those in charge|the powers that be)',
  ],
} as const;

const VOCABULARY = {
  ...LISTS,
  parent:
    'parent|parents|mum|mums|mam|mams|da|dad|dads|mother|mothers|father|fathers|carer|carers|guardian|guardians|families|grandad|grandads|nan|nans|gran|grandma|grandmother|grandparents|stepdad|stepmum',
  atschool:
    'gate|gates|school gate|school gates|playground|pick up|pickup|drop off|dropoff|home time|hometime|school run|car park|parents evening|parent evening|parents consultation|open evening|school|our school|our place|my school|our playground|reception desk|the office|classroom|classroom door|whatsapp group|class whatsapp|year group chat|assembly|sports day|nativity|school match|touchline|sidelines|front desk|school office|zigzags|our gates|school concert|school play|school show|our show|parents meeting|drop in|stay and play',
  headed: '<subject>|department|school|sixth form|faculty|house|ks1|ks2|ks3|ks4|key stage <grade>',
  schoolish:
    '<yeargroup>|<classcode>|school gate|playground|whatsapp|pta|fennimore|helicopter|sen|send|eal|school run|set <grade>',
  role: '<soleroles>|line manager|teaching partner|manager|supply teacher|mentor|nqt|ect|trainee|student teacher|pgce student|year leader|phase leader|key stage leader|job share|jobshare|partner teacher|year partner|parallel teacher|year group partner|team teacher|art teacher|support staff|support assistant|colleague|colleagues|coworker|co worker|work colleague|work colleagues|workmate|workmates|union rep|office ladies|office lady|office manager|office staff|kitchen staff|cleaners|cleaner|cook|librarian|technician|technicians|receptionist|headmistress|headmaster|hlta|mentee|subject lead|curriculum lead|english lead|maths lead|science lead',
  soleroles:
    'bursar|(school|trust|finance|hr|attendance|pastoral|exams|data|premises|office|estates) (officer|manager|lead|administrator)|network manager|it technician|learning mentor|family liaison officer|executive head|exec head|trust ceo|ceo of the trust|(acting|interim|co|associate|year|phase|deputy|assistant|aspiring) (head|heads|headteacher)|heads of (year|department)|aht|dht|aheads|mdsa|mdsas|lunch ladies|lunch lady|midday assistant|school chaplain|school counsellor|school librarian|janitor|jannie|depute|depute head|pgce student|student teacher|trainee teacher|beginner teacher|ect|ects|nqt|cover teacher|form tutor|tutor next door|peri teacher|minibus driver|clerk to the governors|governors clerk|safeguarding lead|designated safeguarding lead|behaviour lead|inclusion lead|resource base lead|ks3 lead|ks4 lead|literacy lead|reading lead|phonics lead|parent governor|(canteen|kitchen|dinner|office|support|site|cleaning|lunchtime|catering) (staff|team|lady|ladies|crew)|lollipop lady|lollipop man|crossing patrol|headteacher|head teacher|headmaster|headmistress|deputy head|deputy headteacher|deputy|assistant head|assistant headteacher|head of (year|department|school|sixth form|<subject>|ks1|ks2|ks3|ks4|year <grade>|faculty|house)|hod|hoy|slt|smt|senco|sendco|dsl|ta|tas|lsa|lsas|teaching assistant|teaching assistants|cover supervisor|cover manager|caretaker|site manager|site team|dinner lady|dinner ladies|lunchtime supervisor|lunchtime supervisors|midday supervisor|middays|school receptionist|school secretary|business manager|school nurse|chair of governors|governors|exams officer|new head|supply teacher|supply|ict technician|science technician|other year <grade> teacher|year <grade> teacher|<subject> teacher|<subject> department|ks1 lead|ks2 lead',
  roles:
    '<soleroles>|teachers|staff|technicians|cleaners|cooks|kitchen|governors|senior team|new teachers|ects|nqts|trainees',
  closerole:
    'work (wife|husband|bestie|bff|mum|friend)|other half of year <grade>|classroom neighbour|next door teacher',
  does: 'has|have|had|is|are|was|were|decided|thinks|think|want|wants|told|said|did|does|do|can|could|would|will|made|keeps|keep|just|put|sent|called|love|loves|got|asked|announced|came|never|always|gave|expect|expects|reckon',
} as const;

const SELF =
  /^(?:i am|i was|we are|as|being|became|become|work as|working as|job as|be|been) ?(?:a|an|the|your|our|supply|proud|new)? ?$/;

/** The writer's own post: "as a TA", "I'm the SENCO". */
function isSelf(tokens: readonly Token[], at: number): boolean {
  const before = (words: number) =>
    tokens
      .slice(Math.max(0, at - words), at)
      .filter(({ sentence }) => sentence === tokens[at]?.sentence)
      .map(({ form }) => form)
      .join(' ');
  const own = /^(?:a|an|the)$/.test(tokens[at]?.form ?? '');
  return [1, 2, 3].some((words) => SELF.test(own ? `${before(words)} ` : before(words)));
}

/** Parents of pupils and people at work, spoken of without a name. */
export const adults: TextDetector = {
  id: 'adults',
  sees: [PARENT, COLLEAGUE, MANAGEMENT],
  prepare(policy) {
    const find = findPhrases(PATTERNS, {
      lists: VOCABULARY,
      tests: {
        classcode: classCodeTest(classesOf(policy)),
        name: isCapital,
        spoken: isSpoken,
        initial: (token) => /^[A-Z]$/.test(token.text),
      },
    });
    const signsOf = schoolSignsFor(policy);
    return (input) => {
      const reading = readingOf(input);
      const { tokens } = reading;
      const signs = signsOf(reading);
      const matches = find(reading).filter(({ label, from, markFrom, markTo }) => {
        const sentence = tokens[from]?.sentence ?? 0;
        // "his mum" is itself a faint sign of school: another is asked for.
        const isWhose = /^(?:his|her|their|whose)$/.test(tokens[markFrom]?.form ?? '');
        const isFamily = tokens.slice(markFrom, markTo).some(({ form }) => form === 'family' || form === 'families');
        if (label === ELDER && !(isWhose || isFamily ? isAtSchool : hasSchoolSign)(signs, sentence)) return false;
        if (label === MUM && !signs.bySentence.get(sentence)?.some(({ strength }) => strength === 'strong'))
          return false;
        if (
          label !== COLLEAGUE &&
          label !== MANAGEMENT &&
          /^(?:my|our|as|being)$/.test(tokens[markFrom - 1]?.form ?? '')
        )
          return false;
        if (speaksOfFamily(reading, from) || recallsSchooldays(reading, from)) return false;
        if (
          label === COLLEAGUE &&
          (isSelf(tokens, markFrom) ||
            (input.surface === 'bio' && !/^(?:my|our)$/.test(tokens[markFrom]?.form ?? '')) ||
            tokens[markTo]?.form === 'manager')
        )
          return false;
        return (
          label === PARENT ||
          label === ELDER ||
          label === MUM ||
          !isHypothetical(reading, from) ||
          tokens[markFrom]?.form === 'my'
        );
      });
      return widest(matches).map(
        ({ label, markFrom, markTo }): Sighting => ({
          kind: label === ELDER || label === MUM ? PARENT : label,
          where: placeOf(tokens, markFrom, markTo),
          confidence: label === PARENT ? 0.75 : 0.78,
        }),
      );
    };
  },
};
