import type { Policy } from '../../../model/policy.ts';
import type { TextPlace } from '../../../model/sighting.ts';
import { fold } from '../language/fold.ts';
import { placeOf } from '../language/reading.ts';
import { isCapital } from '../language/tests.ts';
import { readTokens, type Token, type Tokens } from '../language/tokens.ts';

/** Words that many schools share; what is left of a name is its own. */
const COMMON = new Set(
  'school schools primary secondary infant infants junior juniors nursery academy college high grammar community church of the and st saint saints trust federation c e ce rc cofe catholic england roman voluntary aided lane road street park hill avenue green way field fields sixth form special free first middle all'.split(
    ' ',
  ),
);

/** Finds every place where the school is named. */
export type NameFinder = (words: Tokens) => TextPlace[];

/** @returns a search for everything the school is called in this policy */
export function schoolNames({
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
  const small = new Set([...acronyms].map((acronym) => acronym.toLowerCase()));
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
      return known.has(token.form.slice(1)) || tags.has(token.form.slice(1).replace(/[\d._]+/g, ''))
        ? i + 1
        : undefined;
    if (token.kind !== 'word') return hosts.some((host) => token.form.includes(host)) ? i + 1 : undefined;
    if (acronyms.has(token.text)) return i + 1;
    // In small letters an acronym is only the school's beside a word of school.
    if (small.has(token.form) && (SCHOOLISH.has(tokens[i + 1]?.form ?? '') || AT.has(tokens[i - 1]?.form ?? '')))
      return i + 1;
    if (!beginnings.has(token.form.slice(0, 2))) return undefined;
    const form = squeezed(token.form);
    const fits = (byFirst.get(form) ?? []).filter((parts) =>
      parts.every((part, k) => squeezed(tokens[i + k]?.form ?? '') === part),
    );
    if (fits.length > 0) return i + Math.max(...fits.map((parts) => parts.length));
    if (own.has(form) && (isCapital(token) || token.inHashtag)) return i + 1;
    // "fennimoor lane": spelt by ear, but followed by the rest of the name.
    for (const parts of phrases) {
      const [first = '', second] = parts;
      if (
        second !== undefined &&
        first.length > 5 &&
        tokens[i + 1]?.form === second &&
        sounds(first) === sounds(token.form)
      )
        return i + parts.length;
    }
    return undefined;
  };

  return ({ tokens, hashtags: written }) => {
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

/** Beside these, small letters are enough for an acronym. */
const SCHOOLISH = new Set(
  'staffroom staff kids pupils students parents head heads teachers school hall reception year office canteen ptas pta slt'.split(
    ' ',
  ),
);
const AT = new Set(['at', 'from', 'for', 'in']);

/** What is left of a word when its vowels are taken for one another. */
function sounds(word: string): string {
  return squeezed(word.replace(/e$/, '').replace(/[aeiouy]+/g, 'a'));
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
