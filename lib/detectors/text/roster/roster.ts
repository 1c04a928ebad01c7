import type { Handle, Policy, StaffMember, Student } from '../../../model/policy.ts';
import { readTokens } from '../language/tokens.ts';
import { remembering } from './remembering.ts';

/**
 * The ways in which a name can be written; each is looked up by itself, so the cost does not grow with the roster. The order is
 * that of the bits in a hashed roster: add only at the end.
 */
export const NAME_FORMS = [
  /** First name or nickname. */
  'given',
  'surname',
  /** Every part in order, or first and last: `jayden okafor`. */
  'full',
  /** `alfie c` */
  'given-initial',
  /** `j okafor` */
  'initial-surname',
  /** First name or nickname and class: `kai 7s`. */
  'given-class',
  /** Initials and class: `jo 4b`. */
  'initials-class',
  /** Nothing between the parts: `jaydenokafor`, as in hashtags. */
  'joined',
  'handle',
  /** Title and first letter of the surname: `mr l`. */
  'title-initial',
] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/** Answers whether somebody of the school is written so. */
export interface Roster {
  /** All ways in which these words name somebody: bit n stands for `NAME_FORMS[n]`. */
  bitsOf(name: string): number;
  has(form: NameForm, name: string): boolean;
}

/** @returns a roster that looks names up in this way */
export function rosterFrom(bitsOf: Roster['bitsOf']): Roster {
  return { bitsOf, has: (form, name) => (bitsOf(name) & bitOf(form)) !== 0 };
}

export const NOBODY = rosterFrom(() => 0);

function bitOf(form: NameForm): number {
  return 1 << NAME_FORMS.indexOf(form);
}

type Person = Student | StaffMember;

/** What a word is in anybody's name, and whose. */
interface Entry {
  bits: number;
  readonly people: Person[];
  /** Every way of writing any of these people; made when first asked for. */
  forms?: Map<string, number>;
}

/** First name and surname in one word: no longer than this. */
const LONGEST_JOINED = 40;

/**
 * People as the policy lists them. Sorted by the words of their names when first asked; the many ways of writing somebody are
 * worked out only when one of those words turns up, so that a long list costs no more than a short one.
 */
export function rosterOf(people: readonly Person[]): Roster {
  let entries: ReadonlyMap<string, Entry> | undefined;
  const bitsOf = (name: string): number => {
    entries ??= entriesOf(people);
    const space = name.indexOf(' ');
    if (space >= 0) {
      const first = formsUnder(entries.get(name.slice(0, space)))?.get(name) ?? 0;
      return first | (formsUnder(entries.get(name.slice(name.lastIndexOf(' ') + 1)))?.get(name) ?? 0);
    }
    let bits = entries.get(name)?.bits ?? 0;
    if (name.length <= LONGEST_JOINED)
      for (let end = 2; end < name.length - 1; end++)
        bits |= formsUnder(entries.get(name.slice(0, end)))?.get(name) ?? 0;
    return bits;
  };
  return rosterFrom(remembering(bitsOf));
}

function entriesOf(people: readonly Person[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (word: string | undefined, bits: number, person: Person) => {
    if (word === undefined || word === '') return;
    const known = entries.get(word);
    if (!known) entries.set(word, { bits, people: [person] });
    else {
      known.bits |= bits;
      if (known.people.at(-1) !== person) known.people.push(person);
    }
  };
  const given = bitOf('given');
  const surname = bitOf('surname');
  const handle = bitOf('handle');
  for (const person of people) {
    const parts = words(person.name);
    for (let i = 0; i < parts.length; i++)
      add(parts[i], parts.length > 1 && i === parts.length - 1 ? surname : given, person);
    for (const nickname of person.nicknames) {
      const called = words(nickname);
      if (called.join('').length > 1) add(called[0], called.length === 1 ? given : 0, person);
    }
    for (const name of person.handles) add(handleOf(name), handle, person);
    if ('class' in person && person.class) add(joined(person.class), 0, person);
    if ('title' in person && person.title) add(joined(person.title), 0, person);
  }
  return entries;
}

function formsUnder(entry: Entry | undefined): Map<string, number> | undefined {
  if (entry && !entry.forms) {
    const forms = new Map<string, number>();
    for (const person of entry.people)
      for (const [form, name] of formsOf(person)) forms.set(name, (forms.get(name) ?? 0) | bitOf(form));
    entry.forms = forms;
  }
  return entry?.forms;
}

const classes = new WeakMap<Policy, ReadonlySet<string>>();

/** The classes a policy knows of, folded: those it lists and those of its students. Always the same set for one policy. */
export function classesOf(policy: Policy): ReadonlySet<string> {
  const known =
    classes.get(policy) ??
    new Set(
      [...new Set([...policy.classes, ...policy.students.flatMap((student) => student.class ?? [])])].map(joined),
    );
  classes.set(policy, known);
  return known;
}

/** Every way a person's name is looked up by. */
export function formsOf(person: Student | StaffMember): [NameForm, string][] {
  const parts = words(person.name);
  const surname = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  const nicknames = person.nicknames.map(words).filter((nick) => nick.join('').length > 1);
  const givens = [
    ...new Set([...(parts.length > 1 ? parts.slice(0, -1) : parts), ...nicknames.map((nick) => nick.join(' '))]),
  ];
  const firstNames = [first, ...nicknames.map((nick) => nick.join(' '))];
  const forms: [NameForm, string][] = [
    ...givens.map((given): [NameForm, string] => ['given', given]),
    ...person.handles.map((handle): [NameForm, string] => ['handle', handleOf(handle)]),
  ];
  if ('class' in person && person.class) {
    const group = joined(person.class);
    const called = [...givens, ...person.nicknames.map(joined)];
    forms.push(...called.map((given): [NameForm, string] => ['given-class', `${given} ${group}`]));
    if (parts.length > 1) forms.push(['initials-class', `${parts.map((part) => part[0]).join('')} ${group}`]);
    if (parts.length > 2) forms.push(['initials-class', `${first[0]}${surname[0]} ${group}`]);
  }
  if (parts.length > 1) {
    forms.push(
      ['surname', surname],
      ['full', parts.join(' ')],
      ['joined', parts.join('')],
      ['initial-surname', `${first[0]} ${surname}`],
    );
    for (const part of parts.slice(1)) forms.push(['full', `${first} ${part}`]);
    for (const given of firstNames)
      forms.push(
        ['full', `${given} ${surname}`],
        ['given-initial', `${given} ${surname[0]}`],
        ['joined', `${given}${surname}`.replaceAll(' ', '')],
      );
    if ('title' in person && person.title) forms.push(['title-initial', `${joined(person.title)} ${surname[0]}`]);
  }
  return forms;
}

function handleOf({ handle }: Handle): string {
  return handle.replace(/^@/, '').toLowerCase();
}

const PLAIN_NAME = /^[A-Za-z]{3,}(?: [A-Za-z]{3,})*$/;

function words(name: string): string[] {
  return PLAIN_NAME.test(name) ? name.toLowerCase().split(' ') : readTokens(name).tokens.map(({ form }) => form);
}

function joined(name: string): string {
  return words(name).join('');
}
