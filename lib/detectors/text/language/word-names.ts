/** First names and nicknames that are also everyday words: they need more evidence before they are read as somebody. */
const WORD_NAMES = new Set(
  (
    'grace will mark hope joy rose rosie ruby summer chase max poppy may june april august dawn faith charity destiny jasmine olive ivy lily daisy violet heather holly ash art bill bob frank jack nick pat rob sue drew grant guy ' +
    'miles dean earl gene lance pearl penny piper rich skye star teddy victor wren robin iris amber crystal hazel honey jade sandy storm angel bella blue brook buddy candy carol cash christian clay cliff cole dale dolly ebony fern finn ' +
    'flora ford forest ginger glen harmony heath hunter jewel king lark laurel liberty major marina mason melody mercy noble noel opal paris patience peace phoenix porter precious prince princess reed reef river rocky rowan sage saint ' +
    'serenity sterling stone sunny temple trinity verity viola wade ward arch pops belle bliss chance colt dusty echo haven heaven jazz journey justice kind lane love luna maverick nova ocean pepper rain rainbow royal scout spencer spike ' +
    'story tiger treasure true unity willow winter wolf chelsea milan london florence sydney austin brooklyn dallas denver carter cooper taylor tyler fisher archer beau birdie bonnie breeze bunny clover coco cricket duke goldie jolly joyce ' +
    'kitty lady lucky merry missy'
  ).split(' '),
);

/** Surnames that are everyday words, places or clubs. */
const WORD_SURNAMES = new Set(
  (
    'stone green black brown white west young king price long day hunt knight porter baker cooper turner smith marsh bishop rivers tanner wood woods field hill hall ford brook park rose lamb fox wolf bird swan small short sharp swift ' +
    'strong best good wise frost snow winter summers may friday church temple pope priest carpenter butcher fisher shepherd farmer gardener miller sawyer potter cook driver page carter painter glover lake pond banks moss reed bush moor ' +
    'north south east london york kent essex derby lincoln hope love joy power cross wall gates house castle tower street lane cole steel silver gold diamond pearl law head foot hand hart post ward way wells bond penny pound bass rice ' +
    'berry cherry pepper thorn flowers moon sun star bright dark storm waters noble major bates barker ellis lang pike vance quill'
  ).split(' '),
);

/** Whether a first name or nickname, folded, is also an everyday word. */
export function isWordName(given: string): boolean {
  return given.length < 4 || WORD_NAMES.has(given);
}

/** Whether a surname, folded, is also an everyday word. */
export function isWordSurname(surname: string): boolean {
  return surname.length < 4 || WORD_SURNAMES.has(surname);
}

/** First names so common that everybody knows somebody called so. Names of girls and boys, of grown-ups and children. */
const COMMON_NAMES = new Set(
  (
    'james john david michael paul andrew mark stephen steven peter richard robert thomas tom william daniel dan matthew matt christopher chris anthony tony simon martin ian gary kevin keith graham stuart neil lee darren adam ben ' +
    'benjamin joseph joe sam samuel george harry jack oliver ollie charlie alfie oscar noah leo arthur henry max luke jake josh joshua alex alexander ryan liam nathan callum connor kyle jamie jason craig scott dean sean aaron ' +
    'susan sue sarah karen julie jane helen jackie linda margaret christine elizabeth liz mary anne ann emma laura claire clare rachel rebecca becky nicola lisa michelle amy katie kate kelly gemma hannah charlotte lucy jessica jess ' +
    'emily sophie chloe olivia amelia isla ava mia ella ellie evie freya poppy daisy grace lily lottie megan holly georgia abigail molly bethany beth lauren danielle natalie victoria vicky louise zoe anna sara maria maddie rosie'
  ).split(' '),
);

/** Whether a first name, folded, says little about who is meant. */
export function isCommonName(given: string): boolean {
  return COMMON_NAMES.has(given) || isWordName(given);
}
