import type { TextDetector } from '../../model/detector.ts';
import { isImagePlace, type Sighting, type TextPlace } from '../../model/sighting.ts';
import { withoutLeet } from './language/fold.ts';
import { overlapsAny } from './language/overlaps.ts';
import { placeOf, type Reading, readingOf, sentenceAround } from './language/reading.ts';
import { isCapital, isFirst } from './language/tests.ts';
import type { Token } from './language/tokens.ts';
import { isCommonName, isWordName, isWordSurname } from './language/word-names.ts';
import { classesOf, type Roster } from './roster/roster.ts';
import { rostersOf } from './roster/rosters-of.ts';
import { isSomebodyElse, speaksOfFame, speaksOfFamily } from './roster/somebody-else.ts';
import { type SchoolSigns, schoolSignsFor } from './school-life/school-signs.ts';

const STUDENT = 'student-name';
const STAFF = 'staff-name';
/** "Mrs Lawson" where a student is called Lawson. */
const PARENT = 'parent-name';

const TITLES = new Set(['mr', 'mrs', 'miss', 'ms', 'mx', 'dr', 'sir', 'madame', 'senor', 'senora', 'coach']);
const PARENTS = new Set(
  'mum mam mummy mom mother dad daddy father parents nan gran grandma grandad family stepdad stepmum carer'.split(' '),
);
const NO_TOKEN = { kind: 'word', text: '', form: '' } as const;
/** Neither a capital, which initials have, nor a digit, which may stand for a letter. */
const PLAIN_WORD = /^[a-z]{2,}$/;
/** How sure a lone name must be to count. */
const ENOUGH = 0.5;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly traits: readonly string[];
  readonly confidence: number;
  readonly because?: readonly TextPlace[];
}

/** People of the school by name, nickname, initials or handle. A first name counts only beside signs of school. */
export const names: TextDetector = {
  id: 'names',
  sees: [STUDENT, STAFF, PARENT],
  prepare(policy) {
    const { students, staff } = rostersOf(policy);
    const classes = classesOf(policy);
    const signsOf = schoolSignsFor(policy);
    return (input) => {
      const reading = readingOf(input);
      const view: View = {
        reading,
        classes,
        signs: signsOf(reading),
        isFamous: speaksOfFame(reading.tokens),
      };
      const found: Sighting[] = [];
      for (let i = 0; i < reading.tokens.length; i++) {
        const seen = personAt(i, view, students, staff);
        if (!seen) continue;
        found.push(seen.sighting);
        const parent = seen.sighting.kind === STUDENT ? parentOf(i, seen.to, reading) : undefined;
        if (parent) found.push(sighting(PARENT, parent, reading));
        i = seen.to - 1;
      }
      const places = found.flatMap(({ where }) => (where && !isImagePlace(where) ? [where] : []));
      const tagged = reading.hashtags.flatMap(({ form, start, end }): Sighting[] => {
        const kind = students.has('joined', form) ? STUDENT : staff.has('joined', form) ? STAFF : undefined;
        if (!kind || overlapsAny(places, start, end)) return [];
        return [{ kind, where: { start, end }, confidence: 0.9, traits: ['full'] }];
      });
      return [...found, ...tagged];
    };
  },
};

interface View {
  readonly reading: Reading;
  readonly classes: ReadonlySet<string>;
  readonly signs: SchoolSigns;
  /** Sport, television or politics: where names belong to public figures. */
  readonly isFamous: boolean;
}

/** The person named at token `i`: a student before a member of staff of the same name, unless the latter is surer. */
function personAt(
  i: number,
  view: View,
  students: Roster,
  staff: Roster,
): { sighting: Sighting; to: number } | undefined {
  const { kind: what, text, form } = view.reading.tokens[i] ?? NO_TOKEN;
  // Most words are nobody's name.
  if (
    what === 'word' &&
    PLAIN_WORD.test(text) &&
    !TITLES.has(form) &&
    form !== 'the' &&
    !isKnown(students, form) &&
    !isKnown(staff, form)
  )
    return undefined;
  const student = studentAt(i, view, students);
  const member = staffAt(i, view, staff, students);
  const [kind, found] =
    student && (!member || member.confidence <= student.confidence || member.traits.includes('given'))
      ? [STUDENT, student]
      : member
        ? [STAFF, member]
        : [PARENT, parentAt(i, view, students)];
  return found && { sighting: sighting(kind, found, view.reading), to: found.to };
}

function sighting(kind: string, { from, to, traits, confidence, because }: Found, { tokens }: Reading): Sighting {
  return { kind, where: placeOf(tokens, from, to), confidence, traits, ...(because ? { because } : {}) };
}

/** Whether a plain word may be part of anybody's name, the -s of a forgotten apostrophe left aside. */
function isKnown(roster: Roster, form: string): boolean {
  return roster.bitsOf(form) !== 0 || (form.endsWith('s') && roster.bitsOf(form.slice(0, -1)) !== 0);
}

/** The token's form, or its form with digits read as letters, whichever the roster knows in this way. */
function known(roster: Roster, form: 'given' | 'surname', token: Token | undefined): string | undefined {
  if (token?.kind !== 'word') return undefined;
  if (roster.has(form, token.form)) return token.form;
  // "Tomeks got nits": the apostrophe is often left out.
  if (
    token.form.length > 4 &&
    token.form.endsWith('s') &&
    form === 'given' &&
    roster.has(form, token.form.slice(0, -1))
  )
    return token.form.slice(0, -1);
  const plain = withoutLeet(token.form);
  return plain && roster.has(form, plain) ? plain : undefined;
}

function next(tokens: readonly Token[], i: number): Token | undefined {
  return tokens[i + 1]?.sentence === tokens[i]?.sentence ? tokens[i + 1] : undefined;
}

/** First name and surname in either order, beginning at `i`. @returns one past its last token */
function fullNameEnd(tokens: readonly Token[], i: number, roster: Roster): number | undefined {
  const first = tokens[i];
  if (!first) return undefined;
  const given = known(roster, 'given', first);
  const surname = known(roster, 'surname', first);
  if (given !== undefined) {
    let name = given;
    for (let j = i + 1; j <= i + 3; j++) {
      const token = tokens[j];
      // A full stop in between is an initial's, as in "Alfie. C", or another sentence.
      if (token?.kind !== 'word' || token.sentence !== first.sentence || /[,;:(]/.test(token.before)) break;
      const last = known(roster, 'surname', token);
      if (last && (roster.has('full', `${given} ${last}`) || roster.has('full', `${name} ${last}`))) return j + 1;
      name += ` ${token.form}`;
    }
    if (roster.has('joined', first.form)) return i + 1;
  }
  if (surname !== undefined && tokens[i + 1]?.before === ',') {
    const after = known(roster, 'given', tokens[i + 1]);
    if (after && roster.has('full', `${after} ${surname}`)) return i + 2;
  }
  if (first.form.length > 5 && roster.has('joined', first.form)) return i + 1;
  return undefined;
}

function studentAt(i: number, view: View, roster: Roster): Found | undefined {
  const { tokens } = view.reading;
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === 'mention')
    return roster.has('handle', token.form.replace(/^@/, ''))
      ? { from: i, to: i + 1, traits: ['handle'], confidence: 0.99 }
      : undefined;
  if (token.kind !== 'word') return undefined;

  const full = fullNameEnd(tokens, i, roster);
  if (full !== undefined) {
    if (isSomebodyElse(tokens, i, full) || (view.isFamous && view.signs.all.length === 0)) return undefined;
    return { from: i, to: full, traits: ['full', ...classNear(view, roster, token.form, i, full)], confidence: 0.98 };
  }
  const after = next(tokens, i);
  if (
    token.form.length === 1 &&
    isCapital(token) &&
    after &&
    !/[,;:(]/.test(after.before) &&
    known(roster, 'surname', after) &&
    roster.has('initial-surname', `${token.form} ${after.form}`)
  )
    if (!isWordSurname(after.form) || isCapital(after))
      return { from: i, to: i + 2, traits: ['surname', 'initial'], confidence: 0.8 };

  const group = classAfter(tokens, i, view.classes);
  if (group !== undefined) {
    const code = tokens[group]?.form ?? '';
    const letters = tokens.slice(i, group).filter(({ text }) => /^[A-Z]$/.test(text));
    const initials = /^[A-Z]{2,3}$/.test(token.text)
      ? token.form
      : letters.length >= 2
        ? letters.map(({ form }) => form).join('')
        : undefined;
    if (initials && roster.has('initials-class', `${initials} ${code}`))
      return { from: i, to: group + 1, traits: ['initials', 'class'], confidence: 0.85 };
    if (roster.has('given-class', `${token.form} ${code}`))
      return { from: i, to: group + 1, traits: ['given', 'class'], confidence: 0.95 };
  }
  const given = known(roster, 'given', token);
  if (given !== undefined) return loneGiven(i, given, view, roster);
  if (known(roster, 'surname', token) !== undefined) return loneSurname(i, view);
  return undefined;
}

/** Index of a class name said of the person at `i`: "Kai (7S)", "Theo from 2H", "Jay in 4B". */
function classAfter(tokens: readonly Token[], i: number, classes: ReadonlySet<string>): number | undefined {
  for (let j = i + 1; j <= i + 4; j++) {
    const token = tokens[j];
    if (!token || token.sentence !== tokens[i]?.sentence) return undefined;
    if (classes.has(token.form)) return j;
    if (!/^(?:in|from|of|class|year|our|my|the|over|[a-z])$/.test(token.form)) return undefined;
  }
  return undefined;
}

function classNear(
  { reading: { tokens }, classes }: View,
  roster: Roster,
  given: string,
  from: number,
  to: number,
): string[] {
  const near = tokens
    .slice(Math.max(0, from - 12), to + 12)
    .find(({ form, sentence }) => classes.has(form) && sentence === tokens[from]?.sentence);
  return near && roster.has('given-class', `${given} ${near.form}`) ? ['class'] : [];
}

/** A first name or nickname with no surname: weighs what speaks for a student and what for somebody else. */
function loneGiven(i: number, given: string, view: View, roster: Roster): Found | undefined {
  const { tokens } = view.reading;
  const token = tokens[i];
  const after = next(tokens, i);
  if (!token || isSomebodyElse(tokens, i, i + 1)) return undefined;
  const word = isWordName(given);
  const capital = isCapital(token);
  const bare =
    after &&
    /^[a-z]$/.test(after.form) &&
    after.form !== 'i' &&
    !(after.form === 'a' && after.text === 'a') &&
    !/[,;:(]/.test(after.before);
  if (
    bare &&
    roster.has('given-initial', `${given} ${after.form}`) &&
    (capital || !word) &&
    !isCapital(tokens[i + 2]?.before === '' ? tokens[i + 2] : undefined)
  )
    return { from: i, to: i + 2, traits: ['given', 'initial'], confidence: 0.9 };
  // An everyday word in lower case is that word; so is one that only opens a sentence, unless it is somebody who does something.
  if (word && !capital) return undefined;
  if (
    word &&
    isFirst(tokens, i) &&
    !/^(?:'s|and|from|in|is|was|has|had|told|said|asked|just|got|gave|did|came|went|made|who|again)$/.test(
      after?.form ?? '',
    )
  )
    return undefined;

  const here = (view.signs.bySentence.get(token.sentence) ?? []).filter(({ from, to }) => !(from <= i && i < to));
  const strongHere = here.find(({ strength }) => strength === 'strong');
  const strong = strongHere ?? view.signs.strong;
  const weak = here.filter(({ strength }) => strength === 'weak').length;
  const weight =
    (strongHere ? 0.8 : strong ? 0.55 : 0) +
    Math.min(0.45, weak * 0.3) +
    (othersNamed(i, tokens, roster) ? 0.2 : 0) +
    (parentOf(i, i + 1, view.reading) ? ENOUGH + 0.25 : 0) +
    (isCommonName(given) ? 0 : 0.2) -
    (capital ? 0 : 0.05) -
    (word ? 0.25 : 0) -
    (speaksOfFamily(view.reading, i) ? 0.45 : 0);
  if (weight < ENOUGH) return undefined;
  const because = [strong, ...here].flatMap((sign) => (sign ? [placeOf(tokens, sign.from, sign.to)] : []));
  return {
    from: i,
    to: i + 1,
    traits: ['given', ...classNear(view, roster, given, i, i + 1)],
    confidence: Math.min(0.95, 0.5 + weight / 3),
    because: because.slice(0, 1),
  };
}

/** Whether another first name of the roster stands in the same sentence: "Mo and Kwame". */
function othersNamed(i: number, tokens: readonly Token[], roster: Roster): boolean {
  const self = tokens[i];
  return sentenceAround(tokens, i).some(
    (token) =>
      token.form !== self?.form &&
      isCapital(token) &&
      !isWordName(token.form) &&
      known(roster, 'given', token) !== undefined,
  );
}

/** "Okafor in detention again": a surname alone counts beside a strong sign of school in its sentence. */
function loneSurname(i: number, view: View): Found | undefined {
  const { tokens } = view.reading;
  const token = tokens[i];
  if (!token || isWordSurname(token.form) || !isCapital(token)) return undefined;
  const before = tokens[i - 1];
  if (
    before &&
    before.sentence === token.sentence &&
    (TITLES.has(before.form) || (isCapital(before) && !isFirst(tokens, i - 1)))
  )
    return undefined;
  if (isSomebodyElse(tokens, i, i + 1)) return undefined;
  const sign = view.signs.bySentence.get(token.sentence)?.find(({ strength }) => strength === 'strong');
  return (
    sign && { from: i, to: i + 1, traits: ['surname'], confidence: 0.7, because: [placeOf(tokens, sign.from, sign.to)] }
  );
}

function staffAt(i: number, view: View, roster: Roster, students: Roster): Found | undefined {
  const { tokens } = view.reading;
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === 'mention') {
    const handle = token.form.replace(/^@/, '');
    // Staff handles are rarely configured; `@laurapike_` is still plainly Laura Pike.
    return roster.has('handle', handle) || roster.has('joined', handle.replace(/[\d._]+/g, ''))
      ? { from: i, to: i + 1, traits: ['handle'], confidence: 0.9 }
      : undefined;
  }
  if (token.kind !== 'word') return undefined;
  const full = fullNameEnd(tokens, i, roster);
  if (full !== undefined) {
    if (isSomebodyElse(tokens, i, full) || (view.isFamous && view.signs.all.length === 0)) return undefined;
    return { from: i, to: full, traits: ['full'], confidence: 0.97 };
  }
  const after = next(tokens, i);
  if (
    /^[A-Z]$/.test(token.text) &&
    after &&
    isCapital(after) &&
    !/[,;:(]/.test(after.before) &&
    roster.has('initial-surname', `${token.form} ${after.form}`)
  )
    return { from: i, to: i + 2, traits: ['surname', 'initial'], confidence: view.signs.all.length > 0 ? 0.8 : 0.6 };
  if (TITLES.has(token.form) && after?.kind === 'word' && !isSelf(tokens, i)) {
    if (known(roster, 'surname', after) !== undefined && isCapital(after)) {
      const together = students.has('surname', after.form);
      return { from: i, to: i + 2, traits: ['titled'], confidence: together ? 0.75 : 0.95 };
    }
    if (/^[A-Z]$/.test(after.text) && roster.has('title-initial', `${token.form} ${after.form}`))
      return { from: i, to: i + 2, traits: ['titled', 'initial'], confidence: view.signs.all.length > 0 ? 0.8 : 0.3 };
  }
  return loneStaff(i, view, roster, students);
}

/** "It's Miss Quill from school": the writer, not a colleague. */
function isSelf(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 2), at)
    .map(({ form }) => form)
    .join(' ');
  return /^(?:it 's|it is|i am|this is|\S* ?its|am|name is|from)$/.test(before);
}

/** A member of staff by surname or first name alone: staff are spoken of so among themselves. */
function loneStaff(i: number, view: View, roster: Roster, students: Roster): Found | undefined {
  const { tokens } = view.reading;
  const token = tokens[i];
  if (!token || !isCapital(token) || isSomebodyElse(tokens, i, i + 1)) return undefined;
  const surname = known(roster, 'surname', token);
  const given = known(roster, 'given', token);
  const before = tokens[i - 1];
  if (before && TITLES.has(before.form) && before.sentence === token.sentence) return undefined;
  // "Hi Chloe" speaks to her, not of her.
  if (/^(?:hi|hey|hello|hiya|dear|morning|thanks)$/.test(before?.form ?? '')) return undefined;
  const follows =
    before &&
    before.sentence === token.sentence &&
    !isFirst(tokens, i - 1) &&
    isCapital(before) &&
    before.before === '' &&
    !TITLES.has(before.form) &&
    before.form !== 'i';
  if (surname !== undefined && !follows && !students.has('surname', surname)) {
    if (isWordSurname(surname)) return undefined;
    return { from: i, to: i + 1, traits: ['surname'], confidence: 0.7 };
  }
  if (given === undefined) return undefined;
  const sign = view.signs.bySentence.get(token.sentence)?.[0] ?? view.signs.strong;
  const colleague = isColleagueNear(tokens, i);
  if (!sign && !colleague) return undefined;
  if (isWordName(given) && !colleague && given.length < 5) return undefined;
  return {
    from: i,
    to: i + 1,
    traits: ['given'],
    confidence: colleague ? 0.85 : 0.6,
    ...(sign ? { because: [placeOf(tokens, sign.from, sign.to)] } : {}),
  };
}

const COLLEAGUE = new Set(
  'leaving retiring retirement mentor ect prep staffroom photocopier workmate caretaker office staffroom department ta tas colleague colleagues work deputy head canteen kitchen reception receptionist technician senco slt workmate coworker cleaner'.split(
    ' ',
  ),
);

function isColleagueNear(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(Math.max(0, i - 6), i + 7)
    .some((token) => token.sentence === tokens[i]?.sentence && COLLEAGUE.has(token.form));
}

/** "Lexi's mum": a parent, by the name of the child. */
function parentOf(from: number, to: number, { tokens }: Reading): Found | undefined {
  if (tokens[to]?.form !== "'s") return undefined;
  const at = [to + 1, to + 2].find(
    (i) => PARENTS.has(tokens[i]?.form ?? '') && tokens[i]?.sentence === tokens[from]?.sentence,
  );
  return at === undefined ? undefined : { from, to: at + 1, traits: ['child'], confidence: 0.85 };
}

/** "Mr Stone", where a student is called Stone: probably a parent. */
function parentAt(i: number, { reading: { tokens } }: View, students: Roster): Found | undefined {
  const token = tokens[i];
  const after = token && next(tokens, i);
  // "the Popescus"
  if (
    token?.form === 'the' &&
    after &&
    isCapital(after) &&
    after.form.length > 4 &&
    after.form.endsWith('s') &&
    !isWordSurname(after.form.slice(0, -1)) &&
    students.has('surname', after.form.slice(0, -1))
  )
    return { from: i, to: i + 2, traits: ['family'], confidence: 0.7 };
  if (!token || !after || !['mr', 'mrs', 'ms', 'miss', 'dr'].includes(token.form)) return undefined;
  return students.has('surname', after.form) && isCapital(after)
    ? { from: i, to: i + 2, traits: ['titled'], confidence: 0.6 }
    : undefined;
}
