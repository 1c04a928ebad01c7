import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { widest } from './language/widest.ts';

const KIND = 'private-matter';

/** What is confidential when said of a person. Whether a person stands beside it is for the rules to see. */
const PATTERNS = {
  health: [
    '(diagnosed|diagnosis|medication|meds|rescue meds|ritalin|medicated|epipen|epi pen|inhaler|seizure|seizures|epilepsy|epileptic|diabetes|diabetic|insulin|asthma attack|anaphylaxis|anaphylactic|nut allergy|peanut allergy|egg allergy|dairy allergy|milk allergy|food allergy|severe allergy|allergies)',
    '(allergic to|allergy to|intolerant to) ~1',
    '(heart condition|heart murmur|asthma (pump|inhaler|plan)|(his|her|their) (pump|inhaler|pen|epipen) ~3 (run out|out of date|expired|empty|missing)|peg fed|feeding tube|catheter|stoma|in remission|palliative|hospice|terminal|nits|head lice|headlice|worms|impetigo|ringworm|scabies|period ~2 (started|pains)|pregnant|sterilised|abortion|rehab|detox|alcoholic|on antidepressants|signed off|off long term|hearing aid|hearing aids|cochlear|sight loss|wheelchair|incontinence|nappy|nappies|pads|pull ups|sectioned|cutting (himself|herself|themselves)|wants to die|not eating|bulimic)',
    '(adhd|asd|autism|autistic|aspergers|tourettes|dyslexia|dyslexic|dyspraxia|dyspraxic|dyscalculia|downs syndrome|down syndrome|cerebral palsy|fetal alcohol|foetal alcohol|selective mute|selective mutism|global delay|developmental delay)',
    '(anxiety|depression|depressed|self harm|self harming|self harmed|suicidal|suicide|overdose|eating disorder|anorexia|anorexic|bulimia|panic attack|panic attacks|ptsd|bipolar|psychosis|sectioned|mental health|counselling|counsellor|therapy|therapist|camhs|psychiatrist)',
    '(operation|surgery|broke (his|her|their) (leg|arm|wrist|ankle|collarbone|nose)|medication|broken (his|her) ~1|chemo|chemotherapy|cancer|leukaemia|tumour|(in|into|rushed to|out of|back in|blue lighted to) hospital|a and e|ambulance|broken (arm|leg|wrist|collarbone)|concussion|miscarriage|ivf|hysterectomy|incontinent|wets himself|wets herself|wet himself|wet herself|soiled|soiling|sick note|signed off|off with stress|breakdown)',
  ],
  support: [
    '(ehcp|ehc plan|iep|iep meeting|sen support|sen register|send register|sen needs|special needs|special educational needs|ed psych|educational psychologist|one to one support|1 1 support|learning support|speech and language|salt referral|pupil premium|free school meals|fsm|deprived|looked after child|in care|foster|fostered|foster carer|foster carers|foster family|adopted)',
    '(special needs|working below|below expected|working at (year|reception) <grade>?|reading age|greater depth|(got|scored|has) <number> (percent|out of))',
  ],
  safeguarding: [
    '(safeguarding|child protection|cp plan|cp register|iep meeting|without breakfast|no breakfast|not been fed|cp concern|social services|social worker|social care|mash referral|early help|section 47|disclosed|disclosure|neglect|neglected|abused|abuse|abusive home|groomed|grooming|county lines|domestic violence|domestic abuse|refuge|marac|police were called|police called|court order|restraining order|custody|custody battle|bruise|bruises|bruising|cigarette burn|hungry every day|no food at home|cpoms|my concern)',
    'told me ~2 (something|things|what|about (his|her|their)) ~4 (at home|today|lunch|dad|mum|stepdad|social services|heartbreaking|broke|awful)',
    '(heartbreaking|heartbroken|disclosure) ~6 (told|said|shared|home)',
    "(his|her|their) (dad|mum|stepdad|parents|mother|father) (is|are|'s|has|have|was|were) (in prison|inside|in jail|locked up|an alcoholic|on drugs|using|divorcing|splitting up|separated|getting divorced|left|died|dead|ill|dying|in hospital|arrested)",
    '(bailiff|benefits ~2 (stopped|cut|sanctioned)|universal credit|in arrears|repossessed|sofa surfing|the court (thing|case|order|date)|court case|within ~1 (yards|metres)|not allowed (within|near|to (see|collect|pick))|non mol|non molestation|injunction|supervised contact|contact centre|custodial|going (in )?to care|taken into care|section 17|strategy meeting|child in need|cin (plan|meeting)|core group|lac review|pep meeting|young carer|refugee|overstay|home office|undocumented|county lines|gang|tagged|prison visit|inside for|hit (him|her|them) at home|scared (of|to go home)|sleeping (in the car|on the floor)|no (heating|electric|gas|bed|coat)|left (him|her|them) ~2 (alone|with)|walked out on (her|him|them))',
    "(he|she) (has|is|'s) left (her|him)",
    '(divorce|divorcing|evicted|eviction|homeless|temporary accommodation|hostel|bailiffs|in debt|food bank|prison|in jail|deported|asylum|immigration status|visa refused)',
  ],
  behaviour: [
    '(pex|pexed|part time timetable|reduced timetable|on a reduced|off rolled|off rolling|internal suspension|bullying|bullied|the incident|not the only (boy|girl|child|one) involved|refusing school|school refuser|school refusal|searched|sent home|removed from (class|lesson|lessons)|restrained|absconded|ran away|missing since|excluded|exclusion|permanently excluded|perm ex|permex|suspended|suspension|fixed term|expelled|managed move|pupil referral unit|alternative provision|on report|(behaviour|daily|conduct) report|in isolation|internal exclusion|behaviour plan|behaviour log|arrested|youth offending|caution|stealing|shoplifting|vaping|caught (vaping|smoking|stealing|cheating|fighting)|(drugs|knife|weed|cannabis) ~3 (bag|school|lesson|blazer)|truanting|truancy)',
    "(attendance|behaviour|lateness|punctuality) (is|was|of|has been|'s|record|percentage|problems|issues|figures) ~2",
    "(his|her|their|your (son|daughter|child) 's|your) (attendance|behaviour|grades|results|attitude)",
    '((still)? (owe|owes|owed) ~1 <money>|arrears|unpaid|overdue|payment plan|owe for dinners)',
    '(your|his|her) (son|daughter|child) (was|is|has been|got) ~1 (sent home|fighting|excluded|suspended|absent|on report|in trouble)',
  ],
} as const;

/** "safeguarding training", "mental health week": nobody's in particular. */
const GENERAL = new Set(
  'team lead leads policy policies training week month day awareness award awards ambassadors ambassador reminder provision governor officer session sessions workshop workshops budget funding bill crisis services system cuts strategy'.split(
    ' ',
  ),
);

/** Health, support, safeguarding, behaviour: what is nobody else's business. */
export const privateMatters: TextDetector = {
  id: 'private-matters',
  sees: [KIND],
  prepare() {
    const find = findPhrases(PATTERNS, {
      lists: LISTS,
      tests: { money: ({ before, form }) => /[£€$]$/.test(before) && /^\d/.test(form) },
    });
    return (input) => {
      const reading = readingOf(input);
      const { tokens } = reading;
      const matches = find(reading).filter(({ to }) => !GENERAL.has(tokens[to]?.form ?? ''));
      return widest(matches).map(
        ({ label, markFrom, markTo }): Sighting => ({
          kind: KIND,
          where: placeOf(tokens, markFrom, markTo),
          confidence: 0.8,
          traits: [label],
        }),
      );
    };
  },
};
