import type { Pattern } from './parse-phrase.ts';

const GRADES = 'one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');
const GRADE_NUMBERS = GRADES.map((_, i) => String(i + 1));

/**
 * The words that turns of phrase are made of. Folded: no capitals, accents or apostrophes; `'s` is a word of its own.
 * A list may use others as `<name>`.
 */
export const LISTS: Readonly<Record<string, Pattern>> = {
  // Which and how many
  det: 'a|an|one|this|that|the|some|another|two|three|four|certain|these|those|few|couple|any|lovely|little',
  some: 'one|two|three|four|five|six|some|half|none|all|both|most|loads|lots|a few|few|a couple|couple|any|each|every one|not one|set|a set|another set|a lot|a group|a bunch|a handful|several|many',
  manner:
    'absolutely|actually|really|just|literally|all|both|honestly|truly|properly|totally|completely|so|again|always|finally|officially|never|still|clearly|here',

  // Whose
  my: 'my|our',
  have: "have|has|had|having|got|'ve",

  // Family and friends: whoever these are, they are not known through work.
  kin:
    'son|sons|daughter|daughters|eldest|youngest|oldest|middle one|firstborn|twins|twin|triplets|baby|babies|toddler|newborn|bump|' +
    'nephew|nephews|niece|nieces|grandson|granddaughter|grandson|grandsons|grandkids|grandchild|grandchildren|goddaughter|godson|stepson|stepdaughter|' +
    'brother|brothers|sister|sisters|cousin|cousins|bro|sis|dd|ds|dd1|dd2|ds1|ds2',
  elder:
    'mum|mam|mummy|mom|mother|dad|daddy|father|nan|nana|nanna|gran|granny|grandma|grandad|grandpa|grandparents|auntie|aunt|aunty|uncle|' +
    'mother in law|father in law|in laws|husband|hubby|wife|wifey|partner|fiance|fiancee|boyfriend|girlfriend|bf|gf|other half|ex|fella|missus|mrs',
  friend: 'friend|friends|mate|mates|pal|pals|bestie|besties|bff|neighbour|neighbours|flatmate|housemate|bridesmaid',

  // Children, at home or at school
  kid:
    'kid|kids|kiddo|kiddos|kiddie|kiddies|kidlet|kidlets|child|children|boy|boys|girl|girls|lad|lads|lass|lasses|bairn|bairns|wean|weans|wee one|wee ones|wee yin|wee man|littlun|littluns|little un|little uns|nipper|nippers|tyke|tykes|urchins|sprog|sprogs|mite|darlings|angels|preschooler|preschoolers|youngun|younguns|' +
    'teen|teens|teenager|teenagers|youngster|youngsters|little one|little ones|littlies|littlie|tot|tots|tiddlers|cherub|cherubs|munchkin|munchkins|monkeys|' +
    'young person|young people|young man|young lady|infants|juniors|small humans|small human|tiny humans|tiny human|new starter|new starters|<number> year (old|olds)|little (boy|girl|lad|human|humans|soul|souls)',
  pupil:
    'pupil|pupils|student|students|schoolkid|schoolkids|school kids|schoolchild|schoolchildren|school children|schoolboy|schoolgirl|tutee|tutees|' +
    'learner|learners|schoolie|new intake|head boy|head girl|prefect|prefects|leavers|sixth former|sixth formers|year <grade>',
  number: `${[...GRADES, ...GRADE_NUMBERS, '14', '15', '16', '17', '18'].join('|')}`,
  grade: [...GRADES, ...GRADE_NUMBERS, ...GRADES.map((n) => `${n}s`), ...GRADE_NUMBERS.map((n) => `${n}s`)].join('|'),
  yeargroup:
    '(year|years) <grade>|primary <grade>|p1s|p2s|p3s|p4s|p5s|p6s|p7s|(lower|upper) sixth|key stage (one|two|three|four|1|2|3|4)|ks1|ks2|ks3|ks4|ks5|eyfs|sixth form|sixthform|sixth formers|sixthformers|yeargroup',
  youngest: 'reception|nursery|preschool|pre school|foundation stage|foundation',
  // A teaching group
  group:
    'class !<number>|classes|tutor group|form group|form class|tutees|year group|bottom set|top set|middle set|set <grade>|maths set|reading group|phonics group|maths group|' +
    '(sen|send|eal|spelling|writing|literacy|handwriting|speech|social skills|lego|netball|football|reading) group|nurture group|intervention group|group of (readers|writers|pupils|kids|children|learners|mathematicians|boys|girls|students|teenagers)|booster group|gcse class|gcse group|a level class|a level group|a level set|btec group|btec class|exam class|exam group|' +
    'tutor class|tutor time|house group|key group|keyworker group|homeroom|registration group|cohort|cover class|<yeargroup>|<youngest> (class|kids|children|lot)',
  size:
    'most|very|really|nicest|loveliest|sweetest|kindest|funniest|cutest|rudest|cheekiest|naughtiest|smallest|biggest|tallest|shyest|quietest|loudest|same|poorly|grumpy|angry|furious|lone|random|particular|certain|newest|quieter|little|lovely|gorgeous|amazing|wonderful|fabulous|fantastic|brilliant|beautiful|clever|cheeky|naughty|favourite|wee|mad|crazy|current|new|old|own|whole|entire|' +
    'entire|poor|young|older|younger|small|tiny|big|lively|noisy|difficult|challenging|tricky|tough|quiet|sweet|fab|ace|best|worst|awful|horrible|feral|chatty|bright|' +
    'autistic|adhd|eal|sen|send|dyslexic|vulnerable|nonverbal|non verbal|ukrainian|syrian|afghan|anxious|nervous|smelly|gobby|stroppy|shy|silent|sleepy|brightest|weakest|lower|higher|bottom|top|upper|last|first|other|actual|bloody|fucking|damn|absolute|total|proper|dear|darling|hilarious|funny|super|incredible|awesome|afternoon|morning|monday|friday|mixed',

  // School life, as somebody who works there meets it
  subject:
    'maths|english|science|history|geography|french|spanish|german|mfl|art|music|drama|pe|re|rs|ict|computing|biology|chemistry|physics|phonics|literacy|numeracy|dt|pshe|sociology|psychology|business|food tech|textiles|latin|economics|media',
  lesson:
    'lesson|lessons|class|period <grade>|period|p1|p2|p3|p4|p5|p6|assembly|registration|form time|tutor time|detention|isolation|playground duty|break duty|lunch duty|gate duty|bus duty|' +
    'story time|circle time|carpet time|guided reading|phonics|parents evening|open evening|school trip|residential|sports day|rehearsal|rehearsals|after school club|breakfast club|intervention|cover lesson|invigilating',
  moment:
    'today|tonight|tomorrow|yesterday|this morning|this afternoon|this week|this term|this year|last week|last lesson|last period|last thing|first thing|all day|all week|all term|again|earlier|after lunch|before lunch|' +
    'monday|tuesday|wednesday|thursday|friday|mornings|afternoons|period <grade>|just now|right now|after break|at break|at lunch|p1|p2|p3|p4|p5|p6|just',
};
