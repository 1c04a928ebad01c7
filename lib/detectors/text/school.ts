import type { TextDetector } from '../../model/detector.ts';
import type { Policy } from '../../model/policy.ts';
import type { Sighting, TextPlace } from '../../model/sighting.ts';
import { fold } from './language/fold.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { isCapital } from './language/tests.ts';
import { readTokens, type Token } from './language/tokens.ts';
import { widest } from './language/widest.ts';
import { speaksOfFamily } from './roster/somebody-else.ts';

/** The school by name, short name, hashtag, handle or web address. */
const NAME = 'school-name';
/** The writer's place of work without its name: "my school", "Ofsted in tomorrow". */
const EMPLOYER = 'employer';

/** Words that many schools share; what is left of a name is its own. */
const COMMON = new Set(
  'school schools primary secondary infant infants junior juniors nursery academy college high grammar community church of the and st saint saints trust federation c e ce rc cofe catholic england roman voluntary aided lane road street park hill avenue green way field fields sixth form special free first middle all'.split(
    ' ',
  ),
);

const PATTERNS = {
  /** Says in so many words that the writer works there. */
  works: [
    '[ (at|for|in|to) (my|our) (own)? (school|academy|primary|nursery|college|sixth form|place|trust) ]',
    '[ (my|our) (own)? (school|academy|workplace|primary school|secondary school|primary) ]',
    '[ (the)? (school|place|academy) (where|that|which)? i (work|teach|am (at|based)|have worked|taught)( at| in)? ]',
    '[ where i (work|teach) ]',
    '(as a|i am|speaking as a|being a) ~2 [ (member of staff|teacher|ta|governor|employee|sen|senco|head|headteacher|deputy|teaching assistant|lunchtime supervisor|midday) ~1 (here|at (our|my|this|the)) ]',
    "[ the school ] 's (becoming|closing|becoming|being|getting|going|merging|joining)",
  ],
  /** Things that happen at the writer's school. */
  event: [
    '[ ofsted ] ~2 (in|here|coming|tomorrow|today|call|called|called us|rang|week|window|monday|tuesday|wednesday|thursday|friday|visit|grading|inspection|result|report|phone|arrived|due)',
    '(we|us|our|call from|visit from|phone call from|had|waiting for|got) ~2 [ ofsted ]',
    '[ inset (day|days)? ] ~3 (here|at (our|my)|with (the)? (staff|team|slt)|training|so i|so we|me|i am|my)',
    '(on|doing|running|leading|sat in|sitting through|surviving) [ inset ]',
    '(come|join|see you|welcome) ~3 (to|at) ~1 [ our ~2 (fair|fayre|fete|concert|play|production|show|assembly|nativity|open (day|evening|morning)|disco|bazaar|sports day|bake sale|cake sale|quiz night|pta) ]',
    '[ our ~2 (sports day|summer fair|summer fayre|christmas fair|christmas fayre|nativity|school (trip|play|production|council|fete|disco|choir|hall|field|garden)|open (evening|day)|year <grade> (play|production|trip|assembly|residential)|harvest (festival|assembly)|leavers (assembly|do|disco|prom)) ]',
    '[ staff (were|was|have been|are being) (told|informed|warned|asked) ]',
    '[ (on|to) the school (field|hall|playground|website|office|gates) ]',
  ],
} as const;

const VOCABULARY = LISTS;

/** The school itself, by name or as the writer's place of work. */
export const school: TextDetector = {
  id: 'school',
  sees: [NAME, EMPLOYER],
  prepare(policy) {
    const nameAt = schoolNames(policy);
    const find = findPhrases(PATTERNS, { lists: VOCABULARY });
    return (input) => {
      const reading = readingOf(input);
      const named = nameAt(reading.tokens, reading.hashtags);
      const employed = widest(find(reading))
        .filter(({ from, label }) => label === 'event' || !speaksOfFamily(reading, from))
        .filter(({ from }) => !speaksOfFamily(reading, from))
        .map(
          ({ label, markFrom, markTo }): Sighting => ({
            kind: EMPLOYER,
            where: placeOf(reading.tokens, markFrom, markTo),
            confidence: label === 'works' ? 0.7 : 0.75,
            traits: [label],
          }),
        );
      return [...named.map((where): Sighting => ({ kind: NAME, where, confidence: 0.95 })), ...employed];
    };
  },
};

type NameFinder = (
  tokens: readonly Token[],
  hashtags: readonly { form: string; start: number; end: number }[],
) => TextPlace[];

/** @returns a search for everything the school is called in this policy */
function schoolNames({
  school: { name, shortNames, hashtags, handles, domains, events },
  accounts,
}: Policy): NameFinder {
  const full = [name, ...shortNames, ...events].map(words).filter((parts) => parts.length > 0);
  /** "Fennimore Lane" of "Fennimore Lane School"; short forms like "FLS" only in capitals. */
  const stems = [name, ...shortNames]
    .map((written) => trimCommon(words(written)))
    .filter((parts) => parts.length > 1 || (parts[0]?.length ?? 0) > 7);
  const phrases = dedupe([...full, ...stems].filter((parts) => parts.length > 1 || (parts[0]?.length ?? 0) > 4));
  const acronyms = new Set(shortNames.filter((short) => /^[A-Z0-9]{2,6}$/.test(short)));
  const own = new Set(
    words(name)
      .filter((word) => !COMMON.has(word) && word.length > 6)
      .map(squeezed),
  );
  const tags = new Set([
    ...hashtags.map((tag) => fold(tag.replace(/^#/, ''))),
    ...phrases.map((parts) => parts.join('')),
    ...[...acronyms].map((a) => a.toLowerCase()),
  ]);
  const known = new Set(
    [...handles, ...accounts].flatMap(({ handle }) => (handle ? [handle.replace(/^@/, '').toLowerCase()] : [])),
  );
  const hosts = domains.map((domain) => domain.toLowerCase());
  const byFirst = new Map<string, string[][]>();
  for (const parts of phrases)
    byFirst.set(squeezed(parts[0] ?? ''), [...(byFirst.get(squeezed(parts[0] ?? '')) ?? []), parts.map(squeezed)]);
  const beginnings = new Set([...byFirst.keys(), ...own].map((word) => word.slice(0, 2)));

  const at = (tokens: readonly Token[], i: number): number | undefined => {
    const token = tokens[i];
    if (!token) return undefined;
    if (token.kind === 'mention')
      return known.has(token.form.slice(1)) || tags.has(token.form.slice(1).replace(/[\d._]+$/g, ''))
        ? i + 1
        : undefined;
    if (token.kind !== 'word') return hosts.some((host) => token.form.includes(host)) ? i + 1 : undefined;
    if (acronyms.has(token.text)) return i + 1;
    if (!beginnings.has(token.form.slice(0, 2))) return undefined;
    const form = squeezed(token.form);
    const fits = (byFirst.get(form) ?? []).filter((parts) =>
      parts.every((part, k) => squeezed(tokens[i + k]?.form ?? '') === part),
    );
    if (fits.length > 0) return i + Math.max(...fits.map((parts) => parts.length));
    if (own.has(form) && (isCapital(token) || token.inHashtag)) return i + 1;
    return undefined;
  };

  return (tokens, written) => {
    const places: TextPlace[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const end = at(tokens, i);
      if (end === undefined) continue;
      places.push(placeOf(tokens, i, end));
      i = end - 1;
    }
    for (const { form, start, end } of written)
      if (tags.has(form) && !places.some((place) => place.start < end && start < place.end))
        places.push({ start, end });
    return places;
  };
}

function words(name: string): string[] {
  return readTokens(name).tokens.map(({ form }) => form);
}

/** "fenimore" is how some spell "Fennimore": doubled letters count once. */
function squeezed(word: string): string {
  return word.replace(/([a-z])\1/g, '$1');
}

function trimCommon(parts: string[]): string[] {
  let end = parts.length;
  while (
    end > 0 &&
    /^(?:school|primary|secondary|academy|college|nursery|infant|infants|junior|juniors|high|grammar)$/.test(
      parts[end - 1] ?? '',
    )
  )
    end--;
  return parts.slice(0, end);
}

function dedupe(lists: string[][]): string[][] {
  return [...new Map(lists.map((parts) => [parts.join(' '), parts])).values()];
}
