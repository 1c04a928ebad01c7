import type { TextDetector } from '../../model/detector.ts';
import type { Sighting, TextPlace } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { isCapital } from './language/tests.ts';
import { widest } from './language/widest.ts';

const KIND = 'home-life';

/** What people write about at home. How much each says that a text is private: 2 settles it, 1 needs another. */
const PATTERNS = {
  settled: [
    'my <size>* (<kin>|<elder>|dog|cat|boyfriend|girlfriend|house|flat|garden|kitchen|car|mate|mates|best friend|neighbour|neighbours|birthday|wedding|hair|nails|weekend|bed|sofa|boiler|landlord|diet|dad|mum|nan|gym)',
    '(come on|c mon) (england|lads|you (spurs|gunners|reds|blues|hammers)|arsenal|chelsea|wales|scotland)',
    '(just finished|binge watched|watched|watching|started|loved) ~3 (series|season|episode|finale|box set|boxset|film|documentary)',
    '(dreading|off to|booked|got|have|survived|hate|need) ~2 (dentist|doctors|hairdresser|hairdressers|spa|pub|date|gig|physio|mot|driving test|optician)',
    '(wedding was|mr and mrs at last|just married|she said yes|he said yes|he proposed|got engaged|we are engaged|we got the keys|exchanged on the house|gym done|leg day|workout done|meal prep)',
    '(anyone|anybody|someone) (selling|got|want|lend|free|about|fancy|up for|around|know) ~2 (a|an|any|some|tonight|tomorrow|for|this weekend)',
    '(anyone|anybody) else (ill|sick|awake|cold|tired|hungover|bored|hungry|struggling|watching|got|feeling|freezing|feel)',
    '(great|good|fab|amazing|brilliant|mad|messy|cracking|lovely) (night|weekend|evening|party|meal) (lads|girls|guys|all|last night|with (the|my)|out|boys|ladies|team lads)',
    '(feel|feeling) (dreadful|awful|rough|sick|like death|ill|ropey)',
    "(who 's|who|who has) (had|having|got|watching|out|awake|up) ~2 (coffee|wine|drinks|tonight|breakfast|tea|cuppa|weekend|bed)",
    '[ (away|at home) (tomorrow|today|tonight) ] ~4 (blues|reds|gunners|spurs|hammers|lads|up the|coyg)',
    '(gutted|buzzing|delighted|chuffed|happy|sad|proud) (for|with|about|of) ~1 <club>',
    '(got to work|working) (tomorrow|again|late|all weekend|tonight)',
    '(spare|swap|selling|sell|need|buy) ~1 (ticket|tickets) (for|to)',
    '[ (girls|lads|boys|date|quiz) night ] !(in for pta|at the pta)',
    '(hangover|hungover|hanging out my|prosecco|gin o clock|wine o clock|cocktails|tequila|pints|on the lash|on the beers|on the gin|on the wine|pissed up|tipsy|espresso martini|takeaway and|netflix|love island|strictly|bake off|gbbo|traitors|eastenders|corrie|match of the day|motd|x factor|i am a celeb|gogglebox)',
    '(love|miss|proud of|thinking of) (you|u) ~1 (babe|hun|darling|mum|dad|nan|grandad|sis|bro|sweetheart|gorgeous|all x|so much x|forever)',
    '(babe|hun|hunni|hunny|bae|chick|chickadee|huns|babes|lovely lady|bestie|mate lol|sis)',
    'happy (anniversary|valentines|birthday|wedding anniversary|hen do) ~1 (babe|hun|darling|my love|sis|bro|mum|dad|nan|mate|to me|gorgeous|to my ~2)',
    "(we|you|must|got to|let 's|lets) ~2 (catch up|meet up|go out|get together|go for a drink) ~2 (soon|x|xx|tonight|hun|this weekend)",
    "(what a goal|what a save|what a game|get in|coyg|coyi|coys|ynwa|glory glory|up the (reds|blues|hammers|gunners|spurs)|sack the (board|manager)|levy out|glazers out|it 's coming home|its coming home|man of the match|never a (penalty|red)|var is|offside never)",
    '(<club>) (are|were|is|was|you|have|need|lost|won|win|beat|till i die|shocking|robbed|all day|fans|away|at home|top of|forever)',
    '(off to|two weeks in|a week in|flying to|jetting off to|landed in|holiday to|back from|booked) ~1 (tenerife|ibiza|majorca|mallorca|benidorm|spain|greece|crete|turkey|cyprus|vegas|florida|disney|portugal|lanzarote|dubai|bali|rhodes|corfu|marbella|zante|malta|italy|amsterdam|new york|the airport|the beach|centre parcs|butlins|cornwall|glastonbury|spa|spa day|the pub|bed|gym|the gym)',
    'i am (so|absolutely|totally|well|dead|feeling|just)* (tired|knackered|shattered|done in|bored|hungover|gutted|starving|hungry|broke|fuming|skint|single|pregnant|engaged|drunk|in love|devastated|heartbroken|obsessed|in bed|on the sofa|at the pub|exhausted|glad it is friday|ready for wine|poorly|ill|over it|home|off out)',
    '(absolutely|totally|well|so|proper) [ (done in|knackered|shattered|hungover|gutted|fuming|skint|starving) ]',
    '(fell asleep|asleep|curled up|slobbing|lounging|snuggled) (on|in) ~2 (sofa|couch|bed|pjs|pyjamas)',
    "(the|my|our)? (dog|cat|puppy|kitten|baby|hubby|husband|wife|other half|toddler|mother in law) (has|is|'s|was|just|ate|keeps|decided|snores|been|chewed|wants|had|and i)",
    '(does|do|has|can|could) (anyone|anybody|someone|any of you) (else)? ~1 (know|recommend|got|have|fancy|watching|want|lend|selling|used) ~3 (a|an|any|some|good|decent|reliable|cheap)* (plumber|electrician|builder|hairdresser|dentist|babysitter|cleaner|mechanic|dog walker|dog sitter|childminder|roofer|gardener|decorator|landscaper|vet|pub|restaurant|takeaway|bake off|this|cot|sofa|bike|car|recipe)',
    '[ (is|are) (anyone|anybody) (else)? (watching|going to|awake|else|out|up for|at the) ] !(school|our|parents evening)',
    'where did you (get|buy) your',
    "(we are|i am|we 're) (looking at|getting) (quotes|a new (kitchen|car|bathroom|sofa|house|dog|puppy)|married|divorced|our kitchen)",
    '(you (still|always) snore|ten years and|happy ever after|my better half|mr right|first date|tinder|hinge|bumble|match com|swiped|ghosted|my ex|single and|newly single|baby shower|hen do|stag do|hen weekend|gender reveal|baby bump|due date)',
    '(new (hair|tattoo|nails|car|house|sofa|kitchen|puppy|boots|dress|phone)|botox|lip filler|gym selfie|selfie|nofilter|ootd|outfit of the day|tbt|throwbackthursday|sundayroast|winewednesday|fridayfeeling|weekendvibes|couplegoals|blessed life|foodie|mumlife|dadlife)',
    "(living (my|our) best life|sorry not sorry|who is (in|coming)|who 's (in|up for)|roll on (friday|the weekend|half term|summer)|thank god it is friday|tgif|it is finally friday|that friday feeling|wake me up|send (wine|gin|help|coffee|bacon|chocolate|food|vodka)|need (wine|gin|vodka|a drink|coffee|a holiday|my bed)|early night)",
    '(gorgeous|beautiful|stunning|lovely|cutie|cute) (hun|babe|girl|x|xx|xxx|lady|mama|pic|photo|selfie)',
  ],
  individual: [
    '(application|request|bursary|exclusion|appeal|complaint|admission|admissions|tribunal|hearing|place) ~2 (was|is|has been) ~2 (heard|upheld|refused|dismissed|granted|rejected|decided|unsuccessful|turned down)',
    '(looked into|investigated|dealt with|discussed|replied to|responded to) (the|this|your|that|his|her)* (incident|complaint|matter|concern|concerns|appeal|exclusion|behaviour|email|allegation)',
    '(sorry you feel that way|accepted our decision|our decision (is|was|stands))',
    '(you still owe|your balance is|your dinner money|payment plan|your appeal|your invoice|your debt|your arrears|your refund)',
    '(mr|mrs|miss|ms) <name> ~12 [ (your|you) ~2 (owe|payment|payments|dinner money|arrears|balance|application|appeal|debt|invoice|place) ]',
  ],
  hint: [
    '(i|me|my|mine|myself)',
    '(home|sofa|bed|pub|beach|gym|wine|beer|gin|weekend|telly|tv|dinner|tea|lunch|breakfast|bacon|roast|pizza|curry|kebab|coffee|chocolate|cake|garden|kids|shopping|holiday|football|match|film|movie|gig|festival|party|dog|cat|carpet|trifle|hair|nails|outfit|car|house|carpet|sunshine|sun|bbq|barbecue|takeaway|bath|nap|lie in|diy|ikea)',
    '(lol|lmao|rofl|haha|hahaha|omg|x|xx|xxx|xoxo|tbh|ngl|imo|imho|fml|smh|innit|ooh|oooh|aww|awww|yay|woohoo|wow|gonna|defo|totes|obvs|soz|cba|cannot wait|ca not wait|see ya|brilliant start|bliss|chilling|heaven|personally|honestly|in my opinion|i think|i reckon|what do i know|not gonna lie|daft)',
  ],
} as const;

const VOCABULARY = {
  ...LISTS,
  club: 'arsenal|spurs|tottenham|chelsea|west ham|liverpool|everton|man united|man utd|united|man city|city|villa|newcastle|leeds|rangers|celtic|england|palace|fulham|brentford|orient|millwall|charlton|wolves|forest|leicester|southampton|sunderland|gooners|hammers',
};

/** Private life, which has no place on the school's account. */
export const homeLife: TextDetector = {
  id: 'home-life',
  sees: [KIND],
  prepare() {
    const find = findPhrases(PATTERNS, { lists: VOCABULARY, tests: { name: isCapital } });
    return (input) => {
      const reading = readingOf(input);
      const matches = find(reading).filter(({ from }) => !isQuoted(reading.quotes, reading.tokens[from]?.start ?? 0));
      const strong = widest(matches.filter(({ label }) => label !== 'hint'));
      const hints = matches.filter(({ label }) => label === 'hint');
      const different = new Set(hints.map(({ markFrom }) => reading.tokens[markFrom]?.form));
      const school = SCHOOL.test(input.text);
      if (strong.length > 0)
        return strong
          .filter(({ label }) => label === 'individual' || !school || different.size > 1)
          .map(
            ({ label, markFrom, markTo }): Sighting => ({
              kind: KIND,
              where: placeOf(reading.tokens, markFrom, markTo),
              confidence: 0.75,
              traits: [label],
            }),
          );
      const first = hints[0];
      if (school) return [];
      if (different.size < 2 || !first)
        return isChatter(input.text, hints.length > 0)
          ? [{ kind: KIND, where: null, confidence: 0.6, traits: ['chatter'] }]
          : [];
      return [
        { kind: KIND, where: placeOf(reading.tokens, first.markFrom, first.markTo), confidence: 0.6, traits: ['hint'] },
      ];
    };
  },
};

/** What schools say: thanks, notices, names, times, anything about us and ours. */
const SCHOOLISH =
  /\b(?:we|our|us|ours|thank(?:s| you)|please|welcome|remind\w*|well done|congratulations|contact|office|email|website|book(?:ing|ings|ed)?|sign up|visit\w*|tickets? (?:from|are)|open(?:s|ing)?|closed?|closing|starts?|available|menu|mr|mrs|miss|ms|ks\d|library|garden|maths|science|art|music|reading|learning|learn\w*|results|exam\w*|raised|fair|day|week|photo\w*|everyone|awards?|winners?|headteacher|community|charity|support|join|\d{1,2}(?:am|pm)|(?:mon|tues|wednes|thurs|fri)day at)\b/i;
const INFORMAL =
  /^(?:hate|love|loving|need|want|miss|wish|craving|dreading)\b|[!?]{2,}|\p{Extended_Pictographic}|^[a-z]|\b(?:lol|omg|haha|wow|gonna|can'?t|i'?ve|i'?m|i|my|anyone|spare|just|so)\b/iu;

/** Short, loose talk that says nothing a school would say. */
function isChatter(text: string, hinted: boolean): boolean {
  return (
    text.length < 140 &&
    !SCHOOLISH.test(text) &&
    INFORMAL.test(text) &&
    (hinted || /^(?:hate|love|loving|need|miss|craving)\b/i.test(text) || /\banyone\b|^[a-z]/.test(text))
  );
}

/** Talk of pupils and lessons, where "my favourite part" is a child's. */
const SCHOOL =
  /\b(?:pupils?|students?|children|class|classes|year \d+|years \d|reception|nursery|ks[1-5]|lessons?|assembly|school|parents|families|pta|homework|headteacher|lunch hall|playground|corridors?|wet play|phonics|uniform|term|club|clubs|staff|governors|team|competition|tournament|concert|trip)\b/i;

function isQuoted(quotes: readonly TextPlace[], at: number): boolean {
  return quotes.some(({ start, end }) => start <= at && at < end);
}
