// npm run new rule|detector|site <name>: writes the file and its test, and brings the index up to date.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeIndexes } from './indexes.ts';

const root = join(import.meta.dirname, '..');
const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const words = (name: string) => name.replaceAll('-', ' ');

const KINDS: Readonly<Record<string, (name: string) => Readonly<Record<string, string>>>> = {
  rule: (name) => ({
    [`rules/${name}.ts`]: `import type { Rule } from '../lib/model/rule.ts';

/** TODO: say in one line what this rule asks for, and of whom. */
export const ${camel(name)}: Rule = {
  id: '${name}',
  clause: '7',
  title: 'TODO: ${words(name)}',
  levels: { personal: 'warn', official: 'warn' },
  needs: ['TODO-kind-of-sighting'],
  messages: {
    default: {
      why: 'TODO: what was seen, and why it matters.',
      advice: 'TODO: what to do instead.',
    },
  },
  // Run as tests, shown on the options page, printed into docs/rules.md.
  examples: { raises: [], passes: [{ text: 'Lovely walk on the beach' }] },
  check: ({ sightings }) => sightings.map(({ where, confidence }) => ({ where, confidence })),
};
`,
    [`tests/unit/rules/${name}.test.ts`]: `import { expect, test } from 'vitest';
import { ${camel(name)} } from '../../../rules/${name}.ts';

// The rule's own examples run in examples.test.ts; here stands what they can't say.
test('has a clause of the policy', () => {
  expect(${camel(name)}.clause).toMatch(/\\d/);
});
`,
  }),
  detector: (name) => ({
    [`lib/detectors/text/${name}.ts`]: `import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { widest } from './language/widest.ts';

const KIND = '${name}';

/** Turns of phrase, in the language of language/parse-phrase.ts. */
const PATTERNS = { [KIND]: ['TODO one turn of phrase'] } as const;

/** TODO: what this sees, and what it leaves alone. */
export const ${camel(name)}: TextDetector = {
  id: '${name}',
  sees: [KIND],
  prepare() {
    const find = findPhrases(PATTERNS, { lists: LISTS });
    return (input) => {
      const reading = readingOf(input);
      return widest(find(reading)).map(
        ({ markFrom, markTo }): Sighting => ({
          kind: KIND,
          where: placeOf(reading.tokens, markFrom, markTo),
          confidence: 0.8,
        }),
      );
    };
  },
};
`,
    [`tests/unit/text/${name}.test.ts`]: `import { expect, test } from 'vitest';
import { ${camel(name)} } from '../../../lib/detectors/text/${name}.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const look = ${camel(name)}.prepare(parsePolicy({}).policy);
const seen = (text: string) => look({ text, recipients: [], site: 'x', surface: 'post' });

test('leaves everyday words alone', () => {
  expect(seen('Lovely walk on the beach')).toEqual([]);
});
`,
  }),
  site: (name) => ({
    [`lib/sites/${name}.ts`]: `import { findVisible } from '../page/find.ts';
import { fromPlaces, type Place } from '../page/places.ts';
import type { Site } from '../page/site.ts';
import { siteFacts } from '../page/site-facts.ts';

/** Each with the date and kind of public source it was seen in; tried in order. */
const selectors = {
  editor: [{ css: '[contenteditable="true"]', seen: 'TODO: date, source' }],
  publish: [{ css: 'button[type="submit"]', seen: 'TODO: date, source' }],
} as const;

// TODO: the names of requests that publish, for the second gate.
const facts = siteFacts(selectors, []);
const { css } = facts;

/** TODO: one for each kind of box; the first that claims a box has it. See docs/adding-a-site.md. */
const PLACES: readonly Place[] = [
  {
    surface: 'post',
    box: () => css.editor,
    root: (box) => box.closest('form, [role="dialog"]'),
    button: (root) => findVisible(root, css.publish)[0] ?? null,
    key: 'Ctrl+Enter',
  },
];

/** TODO: the network, and what is peculiar about it. */
export const ${camel(name)}: Site = {
  // TODO: add the id to lib/model/site.ts if the product does not know the network by name yet.
  id: 'other',
  hosts: ['${name}.example'],
  facts,
  expects: [{ path: /^\\//, selector: 'editor' }],
  commitDelay: 0,

  ...fromPlaces(PLACES, () => 'button, [role="button"]'),
  previews: ({ root }) => findVisible(root, 'img[src^="blob:"]'),
  accountSignals: (page) => ${camel(name)}.cookieSignals(page.cookie),
  cookieSignals: () => [],
  mayPublish: () => false,
  publishPaths: () => [],
  readRequest: () => null,
  recipients: () => [],
};
`,
    [`tests/unit/sites/${name}.test.ts`]: `// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ${camel(name)} } from '../../../lib/sites/${name}.ts';

test('a box that publishes nothing has no composer', () => {
  document.body.innerHTML = '<div contenteditable="true"></div>';
  const box = document.querySelector<HTMLElement>('div');
  expect(box && ${camel(name)}.composerOf(box)).toBeNull();
});
`,
  }),
};

const [kind = '', name = ''] = process.argv.slice(2);
const files = KINDS[kind]?.(name);
if (!files || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
  console.error('Usage: npm run new rule|detector|site <name-in-lower-case>');
  process.exit(2);
}
const taken = Object.keys(files).filter((file) => existsSync(join(root, file)));
if (taken.length > 0) {
  console.error(`There already is ${taken.join(' and ')}.`);
  process.exit(2);
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  console.log(file);
}
await writeIndexes();
