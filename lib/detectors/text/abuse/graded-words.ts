/** How strong a word is taken to be, after the broadcasting regulator's surveys of British opinion. */
export type Grade = 'strong' | 'medium' | 'mild' | 'slur' | 'sexual';

/**
 * Folded words by grade, British ones included that lists made elsewhere leave out. `word*` also begins longer words,
 * `*word*` stands anywhere in them.
 */
export const GRADED_WORDS: Readonly<Record<Grade, string>> = {
  strong:
    '*fuck* fuk* fck* fcuk* fecking fecker effing cunt* *wank* twat* knobhead* bellend* prick pricks dick dicks dickhead* dickwad* cock cocks cocksuck* cockwomble* motherf* bastard* arsehole* ' +
    'asshole* arsewipe* shithead* shitbag* shithouse* dipshit* dogshit horseshit batshit bullshit* shitshow* shitstorm* gobshite* shag shags shagging shagged tosser* tosspot* minge* clunge* pussy pussies fanny bollock* bollox ' +
    'wtf wtaf stfu gtfo twunt* nonce nonces paedo* pedo pedos slag slags slut* whore* slapper* skank* bitch* bint munter* minger* jizz*',
  medium:
    'shit shits shitty shat shithole* shittest arsed feckin feck shite shitting shitter crapshoot arse arses arsed piss pissed pissing pisshead* pisstake* tits titties knob knobs git gits sodding wazzock* pillock* plonker* numpty numpties scrote* scumbag* toerag* chav chavs turd turds ' +
    'ass asses jackass* dumbass* badass* bugger* goddamn* crapped',
  mild: 'fecking bloody crap crappy damn damned dammit hell blimey sod ffs omfg freaking frigging friggin flipping prat prats twit bum bums muppet muppets tart cow cows daft',
  slur:
    'nigger* nigga* wog wogs paki pakis coons chinky chinkies chinks gook gooks kike kikes yid yids gyppo* gypo* gippo* pikey* spic spics raghead* towelhead* golliwog* darkie* darky sambo mong mongs mongoloid* spaz* spastic* spacker* spakka* ' +
    'retard retards retarded tard tards fucktard* libtard* cripples faggot* faggy poof poofs poofter* battyboy* bumboy* lezza* lesbo* tranny trannies shemale* beaner* wetback* mudslime* muzzie* muzrat* feminazi* subhuman* untermensch* nignog* fenian* taig taigs ' +
    'wop wops dago dagos kraut krauts jap japs windowlicker* towelheads camel-jockey jungle-bunny kaffir* kafir',
  sexual:
    'blowjob* handjob* rimjob* dildo* masturbat* horny orgasm* orgies orgy porn porno* pornhub onlyfans nudes dickpic* cum cumming cummed spunk deepthroat* threesome* gangbang* bukkake* creampie* milf* dilf gilf sexting sext sexts boner boners hardon clit clits ' +
    'vagina* penis* tittyfuck* doggystyle fingering rimming bdsm bondage kinky camgirl* buttplug* hentai upskirt* fap fapping wankbank',
};

/** Words that make an innocent phrase of the word after or before them: "great tit", "slag heap", "spotted dick". */
export const INNOCENT_NEIGHBOURS: Readonly<Record<string, string>> = {
  tits: 'great blue coal marsh willow bearded tailed long bird birds feeder feeders nest nesting box',
  dick: 'turpin whittington van francis dom moby spotted cheney emery dastardly tracy philip king dewy bruna uncle',
  dicks: 'moby',
  cock: 'crow crowed crows rooster hen hens a leekie doodle robin bull pheasant bird weather tavern inn',
  cocks: 'pheasants hens',
  prick: 'finger test pin the holes potatoes potato sausages sausage skin allergy ears with fork base pastry',
  pricks: 'finger',
  shag: 'pile carpet rug bird cormorant cut haircut island tobacco',
  shags: 'cormorants',
  slag: 'heap heaps off steel furnace',
  slags: 'off',
  pussy: 'cat willow riot bow galore foot',
  fanny: 'adams price craddock cradock burney brice mendelssohn hill pack chmelar',
  nonce: 'word crypto cryptographic security for',
  bloody: 'mary marys sunday assizes tower chamber',
  faggots: 'peas mash gravy butcher and',
  faggot: 'peas stitch',
  coons: 'maine',
  cow: 'holy cash mad sacred parsley milk milking dairy calf bell field farm pat',
  cows: 'milk dairy field calves farm sheep',
  tart: 'jam apple egg bakewell treacle lemon custard fruit pastry tatin cherry onion tomato pop',
  bum: 'bag bags crack deal note',
  bums: 'legs tums',
  git: 'hub commit push merge pull branch repo',
  hell: 'oh what bloody',
  retard: 'fire flame',
  spastic: 'society colon',
  kinky: 'boots hair',
  penis: 'envy',
  cum: 'laude magna sitting kitchen dining study',
  asses: 'donkeys wild',
  ass: 'donkey wild',
  bitch: 'puppies litter crufts',
  knob: 'butter door',
  knobs: 'door brass',
  bugger: 'all',
  sod: 'law turf',
  bondage: 'slavery egypt human',
  jap: 'desserts',
  poof: 'gone magic it puff',
  hardon: '',
  spunk: 'gung',
  damn: '',
  shite: 'hawk',
};
