/** First names and nicknames that are also everyday words: they need more evidence before they are read as somebody. */
const WORD_NAMES = new Set(
  (
    'grace will mark hope joy rose rosie ruby summer chase max poppy may june april august dawn faith charity destiny jasmine olive ivy lily daisy violet heather holly ash art bill bob ' +
    'frank jack nick pat rob sue drew grant guy miles dean earl gene jay kit lance pearl penny piper rich rod sky skye star teddy victor ray wren robin iris amber crystal eve hazel honey ' +
    'jade sandy storm angel bella blue brook buddy candy carol cash christian clay cliff cole dale dolly ebony fern finn flora ford forest fox gem ginger glen harmony heath hunter jewel king ' +
    'lark laurel liberty major marina mason melody mercy mo noble noel opal paris patience peace phoenix porter precious prince princess reed reef river rocky rowan sage saint serenity ' +
    'skip sterling stone sunny temple trinity ty verity viola wade ward jo fi els reg arch kay pops dan bea dot bud art belle bliss chance chip colt crew dash dusty east echo ever fleur ' +
    'genesis happy haven heaven jazz journey justice kai kind lane lex love luna lux lyric maverick mia might nova ocean pace pax pepper pink pip rain rainbow reign rhythm royal rusty sailor ' +
    'scout shy sonny sparrow spencer spike story tab tad tiger tiny treasure true unity willow winter wolf zen chelsea milan london florence sydney austin brooklyn dallas denver carter cooper ' +
    'taylor tyler fisher archer jet bo bay beau bee birdie bonnie breeze briar bunny cat clover coco cricket dove duke goldie jolly joyce kitty lady lucky merry mickey minnie missy'
  ).split(' '),
);

/** Surnames that are everyday words, places or clubs. */
const WORD_SURNAMES = new Set(
  (
    'stone green black brown white west young king price long day hunt knight porter baker cooper turner smith marsh webb clarke lang pike bishop rivers tanner farley wicks vance bell wood woods field ' +
    'fields hill hall ford brook brooks park parks rose lamb fox wolf bird swan drake little small short sharp swift strong hardy moody savage sweet best good wise frost snow winter summers may friday ' +
    'church temple abbott pope priest monk dean mason carpenter butcher fisher fletcher shepherd farmer gardener miller taylor sawyer potter cook driver page carter weaver singer painter glover chandler ' +
    'lake pond rivers banks shore moss reed bush rush heath moor cliff dale north south east london york lancaster kent essex bristol bolton preston chester derby lincoln burton hope love joy power powers ' +
    'case case cross wall gates house barn castle tower street lane cole coal steel silver gold diamond pearl bull buck hart hare finch crane heron sparrow nightingale peacock partridge post law ' +
    'head foot hand arm legg body blood bone heart walker rider runner archer bowman spencer ward way ways whale wells wilde joyce bond penny pound pounds pike bass salmon herring curry rice bean beans pease ' +
    'berry cherry pepper sage thorn thorne flowers bloom plant moon sun star sparks light bright dark storm gale waters chase sims rowe dunn quick noble major sergeant bates barker ellis'
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
