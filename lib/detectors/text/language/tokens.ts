import { fold } from './fold.ts';

/** One word as written. Contractions are two tokens (`don't` = do + not), a hashtag one a word (`#ProudOf4B`). */
export interface Token {
  /** As written, without the hash of a hashtag. */
  readonly text: string;
  /** Folded: lower case, plain letters. `'s` stands as a token of its own; a mention keeps its `@`. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** Tokens of one sentence share a number. */
  readonly sentence: number;
  /** What stands between this token and the one before, without spaces: `,`, `(`, an emoji… */
  readonly before: string;
  readonly kind: 'word' | 'mention' | 'link' | 'email';
  readonly inHashtag: boolean;
}

const LETTERS = String.raw`\p{L}\p{N}\u24b6-\u24e9\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}`;
/** Begins with a letter or digit; marks and invisible joiners stay with the letter before them. */
const WORD = String.raw`[${LETTERS}][${LETTERS}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*`;
const WORDS = new RegExp(String.raw`${WORD}(?:['’‘ʼ\u0060´]${WORD}){0,4}`, 'gu');
const LINK = /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/y;
const EMAIL = /[\w.+-]{1,64}@[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63}){1,8}/y;
const HANDLE = /\w[\w.]{0,99}/y;
const HASHTAG = /[\p{L}\p{N}_\p{M}]{1,200}/uy;
/** Ends a sentence when white space or the end follows. */
const STOP = /[.!?…]["'”’)\]]*\s|\n|[•·|]/u;
const EMOJI = /\p{Extended_Pictographic}/u;
const TITLE = /^(?:mr|mrs|ms|mx|dr|st|prof|rev|vs|eg|ie|no|[a-z])$/i;
const HASHTAG_WORDS = /\d{1,2}[A-Z](?![a-z])|\d+|\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{M}\p{Lo}]+|\p{Lu}+/gu;

/** How the second half of a contraction reads. */
const CLITICS: Readonly<Record<string, string>> = { s: "'s", m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };
const NEGATED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };
/** Words typed without their apostrophe, and the commonest short forms; each reads as the words given. */
const SHORT_FORMS = new Map(
  Object.entries({
    im: 'i am',
    iv: 'i have',
    ive: 'i have',
    dont: 'do not',
    cant: 'can not',
    wont: 'will not',
    didnt: 'did not',
    doesnt: 'does not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    werent: 'were not',
    couldnt: 'could not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    hasnt: 'has not',
    havent: 'have not',
    hadnt: 'had not',
    aint: 'is not',
    cannot: 'can not',
    youre: 'you are',
    theyre: 'they are',
    weve: 'we have',
    youve: 'you have',
    theyve: 'they have',
    thats: "that 's",
    whats: "what 's",
    whos: "who 's",
    hes: "he 's",
    shes: "she 's",
    theres: "there 's",
    heres: "here 's",
    lets: "let 's",
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    u: 'you',
    ur: 'your',
    r: 'are',
    yr: 'year',
    yrs: 'years',
    ppl: 'people',
    n: 'and',
    w: 'with',
    ya: 'you',
    dat: 'that',
    wat: 'what',
    wen: 'when',
    tho: 'though',
    tel: 'tell',
    nobodys: "nobody 's",
    theyd: 'they would',
    abit: 'a bit',
    alot: 'a lot',
    hw: 'homework',
    hwk: 'homework',
    ht: 'headteacher',
    thru: 'through',
    cuz: 'because',
    cos: 'because',
    coz: 'because',
    tmrw: 'tomorrow',
    tomoz: 'tomorrow',
    tmr: 'tomorrow',
    '2moro': 'tomorrow',
    '2day': 'today',
    '2nite': 'tonight',
    tonite: 'tonight',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    abt: 'about',
    msg: 'message',
    em: 'them',
    dem: 'them',
    wi: 'with',
    wiv: 'with',
    hav: 'have',
    av: 'have',
    wot: 'what',
    thay: 'they',
    ov: 'of',
    da: 'the',
    yous: 'you',
    youse: 'you',
    mi: 'my',
    nuffin: 'nothing',
    nuffink: 'nothing',
    nothin: 'nothing',
    sumthin: 'something',
    evry: 'every',
    evrything: 'everything',
    skool: 'school',
    sch: 'school',
    discusting: 'disgusting',
    sined: 'signed',
    dint: 'did not',
    thurs: 'thursday',
    weds: 'wednesday',
    tues: 'tuesday',
    hols: 'holiday',
    lil: 'little',
    luv: 'love',
    gd: 'good',
    rly: 'really',
    bc: 'because',
    foreners: 'foreigners',
    behavior: 'behaviour',
    headmasters: 'headmaster',
    parentseve: 'parents evening',
  }).map(([short, long]) => [short, long.split(' ')]),
);
/** `Y9`, `yr11s`, `Year4`: a year group in one word. */
const YEAR_GROUP = /^(?:y|yr|year)(1[0-3]|[1-9])(s?)$/;

/** What a text is made of, in reading order. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /** Whole hashtags, folded, without `#`. */
  readonly hashtags: readonly { readonly form: string; readonly start: number; readonly end: number }[];
}

/** A sentence that never ends is cut here, so that looking around in one always costs the same. */
const LONGEST_SENTENCE = 100;
const APOSTROPHE = /['’‘ʼ`´]/;

/** Cuts a text into words. Linear in its length. */
export function readTokens(text: string): Tokens {
  const tokens: Token[] = [];
  const hashtags: { form: string; start: number; end: number }[] = [];
  let sentence = 0;
  /** Tokens in the sentence so far. */
  let length = 0;
  let last = 0;
  let before = '';
  const next = () => {
    sentence++;
    length = 0;
  };
  const add = (
    written: string,
    form: string,
    start: number,
    end: number,
    kind: Token['kind'] = 'word',
    inHashtag = false,
  ) => {
    if (form === '') return;
    tokens.push({ text: written, form, start, end, sentence, before, kind, inHashtag });
    before = '';
    length++;
  };

  const hasAt = text.includes('@');
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(text); match; match = WORDS.exec(text)) {
    const word = match[0];
    const start = match.index;
    const mark = text[start - 1];
    const opens = mark === '@' || mark === '#' || mark === '＠' || mark === '＃';
    const from = opens && start > last ? start - 1 : start;
    // Nearly always one space, which says nothing.
    if (from - last !== 1 || text[last] !== ' ') {
      const between = text.slice(last, from);
      before = between.trim();
      if (endsSentence(between, before, tokens.at(-1), word)) next();
    }
    if (length >= LONGEST_SENTENCE) next();
    const link = word.length < 6 ? matchAt(LINK, text, start) : undefined;
    const email = hasAt && !opens ? matchAt(EMAIL, text, start) : undefined;
    const handle = mark === '@' || mark === '＠' ? withoutStops(matchAt(HANDLE, text, start)) : undefined;
    const hashtag = mark === '#' || mark === '＃' ? matchAt(HASHTAG, text, start) : undefined;
    const other = link ?? email ?? handle ?? hashtag;
    last = start + (other ?? word).length;
    if (link) add(link, link.toLowerCase(), start, last, 'link');
    else if (email) add(email, email.toLowerCase(), start, last, 'email');
    else if (handle) add(text.slice(from, last), `@${handle.toLowerCase()}`, from, last, 'mention');
    else if (hashtag) {
      hashtags.push({ form: fold(hashtag).replaceAll('_', ''), start: from, end: last });
      for (const { 0: part, index } of hashtag.matchAll(HASHTAG_WORDS))
        add(part, fold(part), start + index, start + index + part.length, 'word', true);
    } else addWord(word, start, add);
    WORDS.lastIndex = last;
  }
  return { tokens: joinSpacedLetters(tokens, text), hashtags };
}

/** What a sticky pattern matches at a place. */
function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function withoutStops(handle: string | undefined): string | undefined {
  let end = handle?.length ?? 0;
  while (end > 0 && handle?.[end - 1] === '.') end--;
  return handle?.slice(0, end);
}

function endsSentence(between: string, before: string, previous: Token | undefined, word: string): boolean {
  if (!previous) return false;
  if (between.includes('\n')) return true;
  if (before === '' || (before === '.' && TITLE.test(previous.text))) return false;
  return STOP.test(between) || (EMOJI.test(before) && startsUpper(word));
}

type Add = (written: string, form: string, start: number, end: number) => void;

function addWord(word: string, start: number, add: Add): void {
  const end = start + word.length;
  const at = APOSTROPHE.test(word)
    ? Math.max(...["'", '’', '‘', 'ʼ', '`', '´'].map((mark) => word.lastIndexOf(mark)))
    : -1;
  if (at > 0) {
    const head = word.slice(0, at);
    const tail = fold(word.slice(at + 1));
    if (tail === 't' && /n$/i.test(head)) {
      const stem = fold(head.slice(0, -1));
      add(head.slice(0, -1), NEGATED[stem] ?? stem, start, start + at - 1);
      add(word.slice(at - 1), 'not', start + at - 1, end);
      return;
    }
    const clitic = CLITICS[tail];
    if (clitic) {
      add(head, fold(head), start, start + at);
      add(word.slice(at), clitic, start + at, end);
      return;
    }
  }
  const form = fold(word);
  const year = form.startsWith('y') ? YEAR_GROUP.exec(form) : null;
  if (year) {
    add(word, 'year', start, end);
    add(word, `${year[1]}${year[2]}`, start, end);
    return;
  }
  // "n" is short for "and", but "N" an initial.
  const parts = /^[NW]$/.test(word) ? undefined : SHORT_FORMS.get(form);
  if (!parts) add(word, form, start, end);
  else for (const part of parts) add(word, part, start, end);
}

function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Reads `T y r o n e` or `f.u.c.k` as one word: four or more single letters with the same thing between them. */
function joinSpacedLetters(tokens: Token[], text: string): Token[] {
  const single = (token: Token | undefined) =>
    token?.kind === 'word' && token.end - token.start === 1 && /\p{L}/u.test(token.text);
  if (!tokens.some((token, i) => single(token) && single(tokens[i + 1]) && single(tokens[i + 2]))) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first) break;
    let j = i;
    const gap = (k: number) => text.slice(tokens[k]?.end, tokens[k + 1]?.start);
    if (single(first)) while (single(tokens[j + 1]) && gap(j) === gap(i) && gap(i).length <= 1) j++;
    const run = tokens.slice(i, j + 1);
    if (run.length < 4) joined.push(first);
    else {
      const end = run.at(-1)?.end ?? first.end;
      joined.push({
        ...first,
        form: run.map(({ text }) => fold(text)).join(''),
        text: text.slice(first.start, end),
        end,
      });
      i = j;
    }
  }
  return joined;
}
