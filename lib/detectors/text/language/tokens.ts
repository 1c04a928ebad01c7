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

const WORD = String.raw`[\p{L}\p{N}\u24b6-\u24e9\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff\u24b6-\u24e9\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]*`;
const PIECES = new RegExp(
  [
    String.raw`(?<link>https?://[^\s<>"]{1,2000}|www\.[^\s<>"]{1,2000})`,
    String.raw`(?<email>[\w.+-]{1,64}@[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63}){1,8})`,
    String.raw`[@＠](?<mention>\w[\w.]{0,99})`,
    String.raw`[#＃](?<hashtag>[\p{L}\p{N}_\p{M}]{1,200})`,
    `(?<word>${WORD}(?:['’‘ʼ\`´]${WORD}){0,4})`,
  ].join('|'),
  'gu',
);
/** Ends a sentence when white space or the end follows. */
const STOP = /[.!?…]["'”’)\]]*(?:\s|$)|\n|[•·|]/u;
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

/** Cuts a text into words. Linear in its length. */
export function readTokens(text: string): Tokens {
  const tokens: Token[] = [];
  const hashtags: { form: string; start: number; end: number }[] = [];
  let sentence = 0;
  let last = 0;
  let before = '';
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
  };

  for (const match of text.matchAll(PIECES)) {
    const start = match.index;
    const end = start + match[0].length;
    const between = text.slice(last, start);
    before = between.trim();
    if (before !== '' || between.includes('\n')) {
      const previous = tokens.at(-1);
      const abbreviated = previous && before === '.' && !between.includes('\n') && TITLE.test(previous.text);
      if (previous && !abbreviated && (STOP.test(between) || (EMOJI.test(before) && startsUpper(match[0])))) sentence++;
    }
    last = end;
    const { link, email, mention, hashtag, word } = match.groups ?? {};
    if (word !== undefined) addWord(word, start, add);
    else if (hashtag !== undefined) {
      hashtags.push({ form: fold(hashtag).replaceAll('_', ''), start, end });
      for (const part of hashtag.matchAll(HASHTAG_WORDS)) {
        const at = start + 1 + part.index;
        add(part[0], fold(part[0]), at, at + part[0].length, 'word', true);
      }
    } else if (mention !== undefined) {
      const handle = mention.replace(/\.+$/, '');
      last = end - (mention.length - handle.length);
      add(text.slice(start, last), `@${handle.toLowerCase()}`, start, last, 'mention');
    } else if (link !== undefined) add(link, link.toLowerCase(), start, end, 'link');
    else if (email !== undefined) add(email, email.toLowerCase(), start, end, 'email');
  }
  return { tokens: joinSpacedLetters(tokens, text), hashtags };
}

type Add = (written: string, form: string, start: number, end: number) => void;

function addWord(word: string, start: number, add: Add): void {
  const end = start + word.length;
  const at = Math.max(...["'", '’', '‘', 'ʼ', '`', '´'].map((mark) => word.lastIndexOf(mark)));
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
  const year = YEAR_GROUP.exec(form);
  if (year) {
    add(word, 'year', start, end);
    add(word, `${year[1]}${year[2]}`, start, end);
    return;
  }
  for (const part of SHORT_FORMS.get(form) ?? [form]) add(word, part, start, end);
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
