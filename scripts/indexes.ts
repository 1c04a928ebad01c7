// Writes the index of each folder whose files are found by their place, so that adding one edits no other file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const FOLDERS = [
  { folder: 'rules', type: 'Rule', from: '../lib/model/rule.ts', list: 'RULES' },
  { folder: 'lib/detectors/text', type: 'TextDetector', from: '../../model/detector.ts', list: 'TEXT_DETECTORS' },
  { folder: 'lib/detectors/image', type: 'ImageDetector', from: '../../model/detector.ts', list: 'IMAGE_DETECTORS' },
  { folder: 'lib/sites', type: 'Site', from: '../page/site.ts', list: 'SITES' },
] as const;

const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase());

/** The text of a folder's `index.ts`: one import and one entry a file, in alphabetical order. */
export function indexOf({ folder, type, from, list }: (typeof FOLDERS)[number]): string {
  const names = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'index.ts')
    .map((entry) => entry.name.slice(0, -3))
    .sort();
  const imports = [
    { path: from, line: `import type { ${type} } from '${from}';` },
    ...names.map((name) => ({ path: `./${name}.ts`, line: `import { ${camel(name)} } from './${name}.ts';` })),
  ];
  const entries = names.map((name) => `  ${camel(name)},\n`).join('');
  return `// Made by scripts/indexes.ts; do not edit.\n${imports.map(({ line }) => line).join('\n')}\n\nexport const ${list}: readonly ${type}[] = [\n${entries}];\n`;
}

/** Folders whose index is out of date, with the text it should have. */
export function staleIndexes(): { file: string; text: string }[] {
  return FOLDERS.map((entry) => ({ file: join(root, entry.folder, 'index.ts'), text: indexOf(entry) })).filter(
    ({ file, text }) => {
      try {
        return readFileSync(file, 'utf8') !== text;
      } catch {
        return true;
      }
    },
  );
}

if (process.argv[1] === import.meta.filename) for (const { file, text } of staleIndexes()) writeFileSync(file, text);
