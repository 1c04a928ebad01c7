// Writes what follows from which files there are, so that adding one edits no other file: the index of each such folder, and
// for each network its own entry, so that a page loads no other network's code.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../lib/page/site.ts';

const root = join(import.meta.dirname, '..');
const FOLDERS = [
  { folder: 'rules', type: 'Rule', from: '../lib/model/rule.ts', list: 'RULES' },
  { folder: 'lib/detectors/text', type: 'TextDetector', from: '../../model/detector.ts', list: 'TEXT_DETECTORS' },
  { folder: 'lib/detectors/image', type: 'ImageDetector', from: '../../model/detector.ts', list: 'IMAGE_DETECTORS' },
  { folder: 'lib/sites', type: 'Site', from: '../page/site.ts', list: 'SITES' },
] as const;
const HEAD = '// Made by scripts/indexes.ts; do not edit.\n';

const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase());

const namesIn = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'index.ts')
    .map((entry) => entry.name.slice(0, -3))
    .sort();

/** The text of a folder's `index.ts`: one import and one entry a file, in alphabetical order. */
function indexOf({ folder, type, from, list }: (typeof FOLDERS)[number]): string {
  const names = namesIn(folder);
  const imports = [
    `import type { ${type} } from '${from}';`,
    ...names.map((name) => `import { ${camel(name)} } from './${name}.ts';`),
  ];
  const entries = names.map((name) => `  ${camel(name)},\n`).join('');
  return `${HEAD}${imports.join('\n')}\n\nexport const ${list}: readonly ${type}[] = [\n${entries}];\n`;
}

const WIDTH = 120;
/** `before`, a list and `after`, on one line where that fits, as the formatter would have it. */
function listed(indent: string, before: string, items: readonly string[], after: string): string {
  const quoted = items.map((item) => `'${item}'`);
  const line = `${indent}${before}[${quoted.join(', ')}]${after}`;
  return line.length <= WIDTH
    ? line
    : `${indent}${before}[\n${quoted.map((item) => `${indent}  ${item},\n`).join('')}${indent}]${after}`;
}
const matchesOf = ({ hosts }: Site) => hosts.map((host) => `*://*.${host}/*`);

/** The entry that guards one network's pages, its frames included: also those without an address, which it may write in. */
const entryOf = (
  name: string,
  site: Site,
) => `${HEAD}import { defineContentScript } from 'wxt/utils/define-content-script';
import { ${camel(name)} } from '../lib/sites/${name}.ts';
import { startGuard } from './guard.content/start-guard.ts';

export default defineContentScript({
${listed('  ', 'matches: ', matchesOf(site), ',')}
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: () => startGuard(${camel(name)}),
});
`;

/** Everything that should be there. `file` is relative to the repository. */
async function generated(): Promise<{ file: string; text: string }[]> {
  const sites = await Promise.all(
    namesIn('lib/sites').map(async (name) => {
      const module = (await import(join(root, 'lib/sites', `${name}.ts`))) as Record<string, Site>;
      return { name, site: module[camel(name)] as Site };
    }),
  );
  const all = sites.flatMap(({ site }) => matchesOf(site));
  return [
    ...FOLDERS.map((entry) => ({ file: `${entry.folder}/index.ts`, text: indexOf(entry) })),
    ...sites.map(({ name, site }) => ({ file: `entrypoints/${name}.content.ts`, text: entryOf(name, site) })),
    {
      file: 'lib/model/site-matches.ts',
      text: `${HEAD}/** Match patterns of every network we guard, for the manifest. */\n${listed('', 'export const SITE_MATCHES = ', all, ';')}\n`,
    },
  ];
}

/** Generated files that are out of date, with the text they should have; undefined where there should be no such file. */
export async function staleIndexes(): Promise<{ file: string; text: string | undefined }[]> {
  const wanted = await generated();
  const isMade = (file: string) => readFileSync(join(root, file), 'utf8').startsWith(HEAD);
  const orphans = readdirSync(join(root, 'entrypoints'))
    .map((name) => `entrypoints/${name}`)
    .filter((file) => file.endsWith('.content.ts') && isMade(file) && !wanted.some((one) => one.file === file));
  const stale = wanted.filter(({ file, text }) => {
    try {
      return readFileSync(join(root, file), 'utf8') !== text;
    } catch {
      return true;
    }
  });
  return [...stale, ...orphans.map((file) => ({ file, text: undefined }))];
}

/** Brings them up to date. */
export async function writeIndexes(): Promise<void> {
  for (const { file, text } of await staleIndexes())
    if (text === undefined) rmSync(join(root, file));
    else writeFileSync(join(root, file), text);
}

if (process.argv[1] === import.meta.filename) await writeIndexes();
