// Writes what of others' work is in the extension, with its licences: docs/third-party.md and public/third-party.txt.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILES, MODEL_PACKAGES, readModel } from './models.ts';

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
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Some packages name a licence without enclosing its text; this one has the text alone. */
const APACHE = join(root, 'node_modules/long/LICENSE');

function licenceText(folder: string, { name, license, author }: Manifest): string {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const readme = readdirSync(folder).find((entry) => /^readme/i.test(entry));
  const own = readme && /^(?:#+ *)?licen[cs]e[\s\S]*$/im.exec(readFileSync(join(folder, readme), 'utf8'))?.[0].trim();
  if (own && own.length > 500) return own;
  if (license === 'Apache-2.0') return readFileSync(APACHE, 'utf8').trim();
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  if (license === 'MIT') return MIT.replace('#', holder);
  throw new Error(`${name} has no licence text`);
}

const MIT = `Copyright (c) #

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR
IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** @throws when a package has no licence text: it could not be passed on then */
function readPackage(folder: string): Package {
  const manifest = readManifest(folder);
  const { name, version, license, homepage } = manifest;
  if (!license) throw new Error(`${name} names no licence`);
  return {
    name,
    version,
    licence: license,
    home: homepage ?? `https://www.npmjs.com/package/${name}`,
    text: licenceText(folder, manifest),
  };
}

/** The packages the product is built with, those that they need in turn, and those it has model files from, by name. */
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
  for (const name of MODEL_PACKAGES)
    if (!found.has(name)) found.set(name, readPackage(join(root, 'node_modules', name)));
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
      '## Models',
      '',
      'Carried by every build in `models/` (`scripts/models.ts`) and run on the device; none is fetched.',
      '',
      '| file | bytes | package | made by |',
      '|---|---|---|---|',
      ...MODEL_FILES.map(
        ({ name, package: from, origin }) => `| ${name} | ${readModel(name).length} | ${from} | ${origin} |`,
      ),
      '',
    ].join('\n'),
    'public/third-party.txt': `Work of others in Second Look\n\n${texts.join(`\n${'-'.repeat(72)}\n\n`)}`,
  };
}

if (import.meta.main)
  for (const [path, text] of Object.entries(thirdPartyFiles())) writeFileSync(join(root, path), text);
