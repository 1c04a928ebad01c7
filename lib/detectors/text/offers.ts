import type { TextDetector, TextInput } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { classCodeTest, isCapital, isFirst, isSpoken } from './language/tests.ts';
import { readTokens, type Token } from './language/tokens.ts';
import { widest } from './language/widest.ts';
import { isWordName } from './language/word-names.ts';
import { classesOf } from './roster/roster.ts';
import { rostersOf } from './roster/rosters-of.ts';

/** An invitation to get in touch privately, to follow, or to meet. */
const INVITATION = 'invitation';
/** An offer of help with somebody's studies. */
const HELP = 'contact-offer';
/** Asks for silence: "keep it to yourself", "your mum doesn't need to know". */
const SECRECY = 'secrecy';
/** Words that speak to pupils, or as their teacher. */
const TO_PUPILS = 'speaks-to-pupils';
/** Somebody on the roster among those it is sent to. */
const RECIPIENT = 'student-recipient';
/** Speaks to somebody with a student's first name: "Ruby, I've seen your message". Says nothing by itself. */
const VOCATIVE = 'student-addressed';

const PATTERNS = {
  [INVITATION]: [
    '(dm|pm|inbox|message|msg|snap|snapchat|whatsapp|text|email|ping|drop|friend|facetime|ring) (me|us) !(from|of|that|saying|a|about (his|her|their))',
    '(find|follow|add|catch|get) (me|us) (on|at) ~2 (insta|instagram|snap|snapchat|tiktok|discord|xbox|psn|playstation|fb|facebook|whatsapp|telegram|twitch|steam|here|youtube|bereal|threads|x)',
    'hit me up',
    '(saw|seen|liked|loved) (your|ur) ~1 (story|post|snap|status|pic|pics|stories|reel|tiktok|message)',
    '(are|r) (you|u) (ok|okay|alright|awake|free|still up|coping)',
    'ask me (anything|any questions|about)',
    '(i am|i will be|will) (answering|reply|answer|be here|online) ~4 (tonight|everyone|questions|all|dms|later)',
    'let me know how (you|it) (get on|goes|went|are)',
    '(on|going|doing|gone) ~1 (insta|instagram|tiktok|youtube|zoom|facebook|twitch|yt) live',
    '(pop|come|nip|drop|call|swing) (over|round|by) ~1 (and|to|with|drop|bring|your|if|after|later|tonight|tomorrow|anytime)',
    '(you|u) can (always|just|still|all)* (tell|talk|come|message|trust|ring|text|find|reach) ~1 (me|to me)',
    'know where (to find me|i am|to find us)',
    '(insta|snap|number|tiktok|discord|whatsapp|dms) (is|are) (the same|still|always|open|in my bio|below)',
    '(here for you|here if you need|always here)',
    '(i|have|just)* (added|friended|requested|followed) (you|u|you back)',
    'follow+ you back',
    '(sent|sending|send) (you|u) ~1 (request|invite|add|link to my|friend request|follow|message on)',
    'accept (it|me|my|the) ~1 (request|invite|and|so|x|when)',
    '(my|new|this is my) (gamertag|gt|psn|username|user name|snap|snapchat|insta|private account|second account|other account|personal (number|account|email|phone))',
    '(play|game|gaming|squad up|duos|pro clubs|fortnite|minecraft|fifa|roblox) ~2 (with|w) (me|us|the boys|the lads) ~3 (later|tonight|after|online|this|x)?',
    '(come|pop|nip|drop) (round|over|by) ~2 (mine|my (house|flat|place)|ours|after school|tonight|later|this weekend)',
    '(come|go|going|grab|meet|get|have) ~3 (for|a|some) (coffee|drink|drinks|lunch|bite|mcdonalds|milkshake|hot chocolate|walk|drive|catch up|cuppa|brew|nandos|costa|spin) !(with (my|the) (mates|friends|girls))',
    '(meet|see|find|wait for) me (at|in|by|after|outside|behind|near|round) ~4',
    '(drive|give|drop|run|take|pick|walk) (you|u) (home|a lift|up|off|back|there)',
    '(just|only) (the two of us|us two|you and me|me and you|us)',
    '(you|u) (are|were|look|looked|seem) ~1 (luminous|beautiful|gorgeous|stunning|pretty|special|mature|sexy|lovely tonight|so talented)',
    'send me (more|another|a (pic|photo|picture|selfie|voice note)|some|pics|photos|your (art|poems|drawings|song|pics))',
    '(what|which) (school|college|year|form|class|uni|sixth form) (are|r) (you|u) (in|at|going|now)',
    '(how old|what age) (are|r) (you|u)',
    '(are you|you) on (snap|insta|tiktok|discord|whatsapp)',
    '(got|have you got|do you have) a (boyfriend|girlfriend)',
    '(thinking of|miss|missed|missing|proud of|here for) (you|u) ~3 (xx|xxx|x|always|so much|hun|lots)',
    '(dms|inbox|messages) (are|is) (always)? open',
    '[ (going live|live (q and a|session|lesson|stream|revision)|come and join|join me|join the (call|zoom|live)) ] ~8 (tonight|maths|paper|revision|exam|here|later|at <grade>|tomorrow|questions)',
    '(text|message|call|ring|dm|whatsapp|facetime) (me)? (whenever|any time|anytime|tonight|later|if you)',
    'you can (tell|talk to|trust|come to) me',
    '(thanks|cheers|ta|thank you) for (the|your) (follow|friend request|add|like)',
    '(just)? (checking|check|seeing|wondering) (if|that|in on)? (you|u) (got|are|ok|were|home|feeling|alright)',
    '(leave|drop|post|send|ask|dm|pop) ~1 (your|any|ur) (questions|queries|answers|plans|work)',
    '(pick|drop|collect|run) you (up|off|home)',
    '[ (live|doing|hosting|running) ~3 (q a|stream|session|insta|instagram|tiktok|zoom|youtube|google meet) ] ~3 (tonight|at|later|tomorrow|this|for)',
    'drop me a (message|dm|line|text|pm)',
    '(send|drop|share) (it|them|me|your|the|that|over) ~3 (on|to|over) (here|me|my (email|gmail|whatsapp|phone|insta|snap))',
    '[ add me ] !(to the list|in|to the)',
    '(follow|following|followed) me (back|on)?',
    '(who|that) (still)? follow me',
    "my (snap|snapchat|insta|instagram|number|whatsapp|tiktok|facebook|discord) (is|'s)",
    "here 's my (number|snap|snapchat|insta|instagram|whatsapp|email|discord)",
    '(accepted|sent|got|seen|accept|send) (me)? (your|a|you a|my)? (friend|follow) request',
    '(friend|follow) request',
    "(fancy|want|wanna|let 's|shall we|we could|we should|could|you free for) ~3 (coffee|meet up|meet|catch up|drink|lunch|lift|hang out|cinema|mcdonalds|nandos|costa|starbucks)",
    '(give|offer) you a lift',
    '(you can|feel free to|can always|always) (message|dm|text|ring|call|whatsapp|talk to|chat to|contact) me',
    '(facetime|video call|call|ring|zoom|chat with) (me|you)',
    'on (facetime|whatsapp|zoom|snapchat|discord) ~2 (later|tonight|tomorrow|this weekend|if you)',
    '(drop|bring|leave|take|post) (it|them|that|this) (round|over|to|through) (yours|your (house|place|door|flat|letterbox))',
    '(at|round|over) (mine|ours) ~4 (monday|tuesday|wednesday|weds|thursday|friday|saturday|sunday|weekend|after|later|tonight|tomorrow|every)',
    '(come|pop|nip) (round|over|to) (ours|mine)',
    '(do|does)? (you|u) (want|need|wanting) ~1 lift',
    'i (can|could|will) (pick|collect|drive|meet) (you|u) ~3 (up|from|at|before|after)',
    'my door is ~1 open',
    '(message|text|ring|call|email) me not (school|the school|the office|through school)',
    '(email|message|use|text|ring) ~1 my (private|personal|own|home) (one|email|number|account|mobile|phone)',
    'my (personal|private) (number|mobile|phone|email)',
    '(fancy|up for) (meeting|a game|coming|popping)',
    'over a (coffee|drink|pint|cuppa|brew)',
    'first (round|drink|pint|one) is on',
    '(get|got) (home|back) (ok|okay|safe|alright|all right)',
    '(connect|link up) with me',
    '(are|r) (you|u) (home|in the house|in) alone',
    '(unblocked|unfriended|blocked) you (all)?',
    'thinking about (you|what you (told|said))',
    '(come|help) (watch|see) my (band|show|team|match|gig)',
  ],
  [HELP]: [
    '(i will|i can|i could|happy to|let me|i would|want me to|shall i|can|i am happy to|i do not mind) ~3 (mark|read|check|help|look over|look at|go over|go through|talk you through|proofread|explain|proof read|have a look at) ~3 (it|your|the|that|you|them) ~3 (<study>)?',
    '(help|helping) (you|u) (with|on|out with|revise|pass) ~2 <study>?',
    '(send|email|whatsapp|message|share|dm|show) (me|over|it|your|the|us) ~3 <study>',
    '(good luck|best of luck|fingers crossed|all the best) ~3 (your|you) ~3 <exam>',
    '(if you|if u|anyone|any of you|when you|who) ~3 (stuck|struggling|unsure|worried|confused|need help|need a hand|have questions|got questions|have any questions) ~4 (<study>|(on|with) (q|question|number|page|<grade>)|revision|me|inbox|dm|message|here)',
    '[ (revision|homework|coursework|exam|essay|maths|science|english|gcse|a level) (questions|question|help|tips|queries|problems|worries) ] ~6 (dm|dms|message|inbox|me|open|ask)',
    'i (have|got|have got|put|posted|uploaded) ~3 (the|your|some|a)? ~2 (revision|mark scheme|markscheme|past papers|past paper|answers|notes|powerpoint|slides|worksheet|worksheets|study guide) ~3 (list|notes|sheets|for you|in the comments|here|link|that|i)?',
    'your <size>* <study>',
    '(give|send|get) (you|u) (some)? feedback',
    '(questions|answers) (from|for|on|to) ~3 (test|exam|paper|mock|assessment)',
    'i will answer (them|any|your questions|questions)',
    '(do not worry about|ignore|extend|extended) (the|your) (deadline|homework|coursework|essay)',
  ],
  [SECRECY]: [
    '(keep|keeping|keep all) (it|this|that) ~1 (to yourself|to yourselves|between us|between you and me|quiet|secret|our secret|hush|just us|private)',
    '(our|a) ~1 secret',
    '(do not|no need to|you must not|never|please do not) (tell|mention|say|show|let|repeat) ~5 (mum|dad|mam|parents|anyone|anybody|nobody|no one|school|teacher|teachers|head|office|others|friends|them|know)',
    '(mum|mam|dad|parents|they|school|nobody|no one|office|head|your ~1) (do not|does not|need not|should not) (need|have) ~1 know',
    '(delete|deleting|clear) (this|these|the|our|it|my) ~1 (message|messages|chat|after|when|once|texts|thread)?',
    '(they|school|your mum|your parents|the office|sir) will (see|find out|know|notice|kill me|sack me)',
    '(off|not on|rather than) ~1 (the school (system|email|account)|school email|teams|the record)',
    '(between us|between you and me|our little secret|get me (sacked|in trouble))',
    '(nobody|no one|your (mum|dad|nan|parents)|school|the office) needs to know',
    'not (really|actually|strictly|exactly|supposed to be)? (allowed|supposed) to (do|be|say|tell|message|text|give)',
    '(do not|not) worry about telling (the|your|school|anyone)',
    '(do not|never) tell ~2 (rest|others) of',
  ],
  [TO_PUPILS]: [
    '[ (<my>) <size>* (<yeargroup>|<group>|form|lot|pupils|students|gcse group|classes) ] ~12 (you|your|message|dm|inbox|follow|add|me|u)',
    '^ [ (<yeargroup>|<classcode>|sixth formers) ] ~2 (if|any|you|who|all|do|remember|,|guys|lot|i|please|listen|well)',
    '(hi|hey|hello|hiya|morning|evening|alright|oi|dear|come on|to|for|anyone in|anyone from|anybody in|everyone in) [ (my <size>* (<yeargroup>|<group>|form|lot|pupils|students)|<yeargroup>|<classcode>) ]',
    "[ (it is|it 's|its|this is|i am|'s) (me)? ,? (sir|miss|your ~2 teacher|your tutor|(mr|mrs|miss|ms) <surname>) ] ~6 (from school|here|from|i|,)",
    '(sir|miss|mr <surname>|mrs <surname>|miss <surname>|ms <surname>) (here|speaking|from school)',
    '(in|for|from) your (form|class|tutor group|year|set|year group)',
    '(see you|see u) (in|on) (class|lesson|monday|tuesday|wednesday|thursday|friday|form|school|maths|english)',
    '(miss|missed|missing) you in (class|lesson|lessons|form|school|maths|english)',
    'your (form|tutor group|mock|mocks|coursework|gcse|gcses|a levels|sats|personal statement|ucas|detention|homework)',
    'my (old|ex|former|current|new) ~1 (<yeargroup>|<group>|form|pupils|students|class|lot|kids)',
    'you lot',
    '^ class of <grade>?',
    '^ [ <yeargroup> ] <spoken>',
    '(your|ur) ~1 (teacher|tutor|ta) (any more|anymore|now|but)',
    '(interview|exam|audition|match|trial|mock|operation) went',
    '(any|all|some|calling|for) of? my <size>* (<yeargroup>|<group>|leavers)',
    '(about|after|outside|out of) school',
    '(moved|put|gone) (up|down) ~1 (a|set|sets|to set)',
    '(you|u|your|who) (are|were|is|was|looked|seemed|did|cried)? ~1 (in|at|from) (my|our) ~2 (lesson|lessons|class|form|assembly|club|rehearsal|detention|set|tutor group|group|team|year)',
    '(if|are|when|since|as|because)? (you are|you were|your|you|any of you) in <yeargroup>',
    '(only|still|just|nearly|turn|turned|turning|you are|now) (13|14|15|16|17) ~2 (now|the world|and|but|so|x|years old|soon|tomorrow|already)?',
    '(since|when|before|after|now) you (left|leave|finished|finish|start|started) (us|here|school|year <grade>|sixth form|college|at)?',
    '(your|ur) ~1 (results|gcses|gcse|mocks|options|prom|work experience|placement|revision|homework|teacher|form tutor|tutor|audition|grades|exam|exams|chromebook|planner|timetable|locker|school (laptop|account|email|report)|head of year|brother|sister|mum|mam|dad|parents|ucas|nativity|solo|sats)',
    "(it is|it 's|its|this is|'s|am) ~1 (me|mr|mrs|miss|ms|sir) ~2 from (<subject>|school|dinners|the (office|kitchen|library|canteen|front desk|playground)|reception|lunch|drama|<subject> (club|department)|breakfast club|after school|netball|football|ict|work|cover)",
    "(it is|it 's|its|this is) (mr|mrs|miss|ms) <surname>",
    'i (teach|taught|had|have) (you|him|her|your (brother|sister|cousin|mate|twin))',
    "(you|your|u) (are|r)? ~1 's <size>* (sister|brother|sis|bro|cousin)",
    '(work experience|placement) with (us|me)',
    '(tell|told|telling) ~3 (at|in) school',
    '(unblock|bypass) ~4',
    '(well done|congratulations|congrats|good luck|proud of you) ~3 (results|exam|exams|gcses|mocks|match|concert|show|audition|offer|place|test|assembly|performance)',
    '[ (<yeargroup>|<classcode>) ] $',
    'my <size>* leavers',
    '(any|all|calling all|attention|dear|for) [ (<yeargroup>|<classcode>) ]',
    '^ [ (my)? (<yeargroup>|<classcode>) ~1 (leavers|class|group|lot)? ] ~6 (you|your|i am|me|come|join|tonight|remember|listen)',
    '(not just|more than|as) (your|ur) (teacher|tutor|ta)',
    "(miss|sir) (is|'s) (here|proud|always)",
    '(your|his|her) ~1 (favourite|fave|fav|old|best) (sir|miss|teacher)',
    '(your|ur) (old|former|ex) ~4 (teacher|tutor|ta|head of year|coach|sir|miss)',
    'your ~3 teacher here',
    "(i 'm|i am|am) not (your|ur) teacher (any more|anymore|now)",
    '(once|now|when|until) i (am|was) (not|no longer) teaching you',
    '(said|told you|told them) ~1 in (my|our) lessons',
    'in my ~3 (group|class|form|set) (last year|before|when|were)',
    'best (head girl|head boy|prefect|form captain)',
    '(you|u) (left|forgot) ~3 (in|on) ~4 (period <grade>|lesson|class|my (room|chair|desk|classroom|lab|car))',
    '(computing|maths|science|art|drama|homework|chess|coding|sports|football|netball) club and (we|i)',
  ],
} as const;

const VOCABULARY = {
  ...LISTS,
  study:
    'essay|essays|coursework|homework|revision|mock|mocks|exam|exams|gcse|gcses|a level|a levels|assignment|assignments|draft|drafts|nea|past paper|past papers|personal statement|ucas|paper|question|questions|q<grade>|maths|english|science|chemistry|physics|biology|history|geography|project|portfolio|dissertation|presentation|spellings|sats|mark scheme|application|work|answers|workings|equations|fractions|chapter',
  exam: 'mock|mocks|exam|exams|gcse|gcses|a level|a levels|results|test|sats|paper|assessment|interview|oral|speaking|resit|coursework|deadline',
};

/** Getting in touch with students outside school: who it is sent to, and what is offered. */
export const offers: TextDetector = {
  id: 'offers',
  sees: [INVITATION, HELP, SECRECY, TO_PUPILS, RECIPIENT, VOCATIVE],
  prepare(policy) {
    const { students } = rostersOf(policy);
    const find = findPhrases(PATTERNS, {
      lists: VOCABULARY,
      tests: { classcode: classCodeTest(classesOf(policy)), surname: isCapital, spoken: isSpoken },
    });
    const isStudent = (recipient: string): boolean => {
      if (students.has('handle', recipient.replace(/^@/, '').toLowerCase())) return true;
      const words = readTokens(recipient).tokens.map(({ form }) => form);
      return (
        words.some((word, i) => students.has('full', `${word} ${words[i + 1] ?? ''}`)) ||
        students.has('full', words.join(' ')) ||
        students.has('joined', words.join(''))
      );
    };
    return (input: TextInput) => {
      const reading = readingOf(input);
      const { tokens } = reading;
      const seen = widestOfEach(find(reading)).map(
        ({ label, markFrom, markTo }): Sighting => ({
          kind: label,
          where: placeOf(tokens, markFrom, markTo),
          confidence: 0.8,
        }),
      );
      const addressed = tokens.flatMap((token, i): Sighting[] =>
        isAddressed(tokens, i) && students.has('given', token.form)
          ? [{ kind: VOCATIVE, where: placeOf(tokens, i, i + 1), confidence: 0.6 }]
          : [],
      );
      const sent: Sighting[] = input.recipients.some(isStudent)
        ? [{ kind: RECIPIENT, where: null, confidence: 0.98 }]
        : [];
      return [...seen, ...addressed, ...sent];
    };
  },
};

function widestOfEach<M extends Parameters<typeof widest>[0][number]>(matches: readonly M[]): M[] {
  const labels = [...new Set(matches.map(({ label }) => label))];
  return labels.flatMap((label) => widest(matches.filter((match) => match.label === label)) as M[]);
}

/** "Hi Zach", "Ruby I've seen your message", "thanks for the follow Reggie!": spoken to. */
function isAddressed(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!isCapital(token) || after?.form === "'s") return false;
  if (/^(?:hi|hey|hello|hiya|oi|morning|alright|dear|thanks|sorry|mate)$/.test(before?.form ?? '')) return true;
  const opens =
    isFirst(tokens, i) &&
    (after?.before === ',' ||
      /^(?:i|you|your|are|how|hope|mate|hun|love|lad|bud|pal|petal|sweetheart|can|it|if|my|do|what|well)$/.test(
        after?.form ?? '',
      ));
  const closes =
    after?.sentence !== token?.sentence &&
    before !== undefined &&
    before.sentence === token?.sentence &&
    /^(?:follow|request|add|message|luck|done|it|you|one|up|birthday|job|news)$/.test(before.form);
  return (
    (opens &&
      !(
        isWordName(token?.form ?? '') &&
        after?.before !== ',' &&
        !/^(?:i|lad|mate|hun|bud|pal)$/.test(after?.form ?? '')
      )) ||
    closes
  );
}
