// Writes what of others' work is in the extension, with its licences: docs/third-party.md and public/third-party.txt.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Of `read-excel-file`, for ways of reading that no build of ours uses. */
const NOT_IN_BUILDS = new Set(['worker-f', 'unzipper-esm']);

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly home: string;
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** @throws when a package has no licence text: it could not be passed on then */
function readPackage(folder: string): Package {
  const { name, version, license, homepage } = readManifest(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!license || !file) throw new Error(`${name} has no licence file`);
  return {
    name,
    version,
    licence: license,
    home: homepage ?? `https://www.npmjs.com/package/${name}`,
    text: readFileSync(join(folder, file), 'utf8').trim(),
  };
}

/** The packages the product is built with, and those that they need in turn, by name. */
export function collectPackages(): Package[] {
  const found = new Map<string, Package>();
  const visit = (folder: string) => {
    for (const name of Object.keys(readManifest(folder).dependencies ?? {})) {
      const own = join(folder, 'node_modules', name);
      const target = existsSync(own) ? own : join(root, 'node_modules', name);
      if (found.has(name) || NOT_IN_BUILDS.has(name)) continue;
      found.set(name, readPackage(target));
      visit(target);
    }
  };
  visit(root);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The two files as they should be, by their path in the repository. */
export function thirdPartyFiles(): Readonly<Record<string, string>> {
  const packages = collectPackages();
  const rows = packages.map(({ name, version, licence, home }) => `| [${name}](${home}) | ${version} | ${licence} |`);
  const texts = packages.map(
    ({ name, version, licence, home, text }) => `${name} ${version} (${licence})\n${home}\n\n${text}\n`,
  );
  return {
    'docs/third-party.md': [
      '# Work of others in Second Look',
      '',
      'Made by `scripts/third-party.ts` from `dependencies` in `package.json`. The licence texts travel with every build, as',
      '`third-party.txt`.',
      '',
      '| package | version | licence |',
      '|---|---|---|',
      ...rows,
      '',
    ].join('\n'),
    'public/third-party.txt': `Work of others in Second Look\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`,
  };
}

if (import.meta.main)
  for (const [path, text] of Object.entries(thirdPartyFiles())) writeFileSync(join(root, path), text);
