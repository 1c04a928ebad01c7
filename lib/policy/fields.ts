import { z } from 'zod';
import { SITE_IDS, type SiteId } from '../model/site.ts';

// Extension pages forbid `Function`; zod must not try it.
z.config({ jitless: true });

/** What is wrong, in plain words; a value that was left out is told apart from a wrong one. */
export const says = (words: string) => ({
  error: (issue: { input?: unknown }) => (issue.input === undefined ? 'is missing' : words),
});

const isBlank = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** A group of settings. A blank value counts as left out; keys that begin with `$`, `_` or `//` are comments. */
export const group = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value).filter(([key, entry]) => !/^(\$|_|\/\/)/.test(key) && !isBlank(entry)),
          )
        : value,
    z.strictObject(shape, says('must be a group of settings in { }')),
  );

/** A list. An element that could not be used has been replaced by `undefined` (see `parsePolicy`) and is left out here. */
export const list = <Element extends z.ZodType>(element: Element) =>
  z
    .array(element.optional(), says('must be a list in [ ]'))
    .transform((elements) => elements.filter((each) => each !== undefined) as z.output<Element>[]);

/** Some text without blanks around it. */
export const text = z
  .string(says('must be some text'))
  .trim()
  .min(1, 'must be some text')
  .max(500, 'is too long (at most 500 characters)');

/** The same, but a whole number is taken as written: spreadsheets give `4` for a class of that name. */
export const label = z.preprocess((value) => (Number.isSafeInteger(value) ? String(value) : value), text);

/** A list of texts; also one text with commas or line breaks between them. Doubles count once. */
export const textList = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(/[,;\n]/).filter((part) => !isBlank(part)) : value),
  list(label).transform((texts) => [...new Set(texts)]),
);

/** One of some words, in any case. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(...words: Words) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
    z.enum(words, says(`must be one of ${words.join(', ')}`)),
  );

const OTHER_SITE_NAMES: Readonly<Record<string, SiteId>> = {
  twitter: 'x',
  fb: 'facebook',
  messenger: 'facebook',
  insta: 'instagram',
  bsky: 'bluesky',
  blogspot: 'blogger',
};

/** "X", "Twitter", "twitter.com" or "https://www.facebook.com/" → our name of the network. */
function parseSiteName(written: string): SiteId | undefined {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(www|m|web)\./, '')
    .replace(/\.(com|app|net)(\/.*)?$/, '');
  return SITE_IDS.find((site) => site === plain) ?? OTHER_SITE_NAMES[plain];
}

const NETWORK_WORDS = `must be one of ${SITE_IDS.join(', ')}`;
export const siteName = z.string(says(NETWORK_WORDS)).transform((written, context): SiteId => {
  const site = parseSiteName(written);
  if (site === undefined) context.addIssue({ code: 'custom', message: NETWORK_WORDS });
  return site ?? z.NEVER;
});

/** "@Name", "Name" or the address of the profile → "name"; `undefined` when it can't be a handle. */
function parseHandle(written: string): string | undefined {
  const plain = written
    .trim()
    .replace(/^https?:\/\/[^/]+\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/^@/, '')
    .toLowerCase();
  return /^[\p{L}\p{N}._-]{1,100}$/u.test(plain) ? plain : undefined;
}

const HANDLE_WORDS = 'must be a handle such as @name';
export const handle = z.string(says(HANDLE_WORDS)).transform((written, context) => {
  const plain = parseHandle(written);
  if (plain === undefined) context.addIssue({ code: 'custom', message: HANDLE_WORDS });
  return plain ?? z.NEVER;
});

/** `{ "x": "@name", "instagram": "one, two" }` → one entry a handle. */
export const handles = z
  .record(
    z.string(),
    z.preprocess(
      (value) => (Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.join(',') : value),
      z.string(says(HANDLE_WORDS)),
    ),
    says('must be handles by network, such as { "x": "@name" }'),
  )
  .transform((byNetwork, context) =>
    Object.entries(byNetwork).flatMap(([network, written]) => {
      const site = parseSiteName(network);
      const found = written.split(/[\s,;]+/).filter((part) => part !== '');
      const plain = found.map(parseHandle);
      if (site === undefined)
        context.addIssue({ code: 'custom', path: [network], message: `is not a network: ${NETWORK_WORDS}` });
      else if (plain.includes(undefined)) context.addIssue({ code: 'custom', path: [network], message: HANDLE_WORDS });
      return plain.flatMap((each) => (site !== undefined && each !== undefined ? [{ site, handle: each }] : []));
    }),
  );
