import type { Policy, StaffMember, Student } from '../../../model/policy.ts';
import { readTokens } from '../language/tokens.ts';

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
  has(form: NameForm, name: string): boolean;
}

/** @returns a roster of people as the policy lists them */
export function rosterOf(people: readonly (Student | StaffMember)[]): Roster {
  const known = new Map<NameForm, Set<string>>();
  for (const person of people)
    for (const [form, name] of formsOf(person)) {
      const names = known.get(form);
      if (names) names.add(name);
      else known.set(form, new Set([name]));
    }
  return { has: (form, name) => known.get(form)?.has(name) ?? false };
}

const classes = new WeakMap<Policy, ReadonlySet<string>>();

/** The classes a policy knows of, folded: those it lists and those of its students. Always the same set for one policy. */
export function classesOf(policy: Policy): ReadonlySet<string> {
  const known =
    classes.get(policy) ??
    new Set([...policy.classes, ...policy.students.flatMap((student) => student.class ?? [])].map(joined));
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
    ...person.handles.map(({ handle }): [NameForm, string] => ['handle', handle.replace(/^@/, '').toLowerCase()]),
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

function words(name: string): string[] {
  return readTokens(name).tokens.map(({ form }) => form);
}

function joined(name: string): string {
  return words(name).join('');
}
