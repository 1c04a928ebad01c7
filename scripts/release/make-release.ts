import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { zipFiles } from '../../lib/pack/zip-files.ts';
import { softwareBill } from './sbom.ts';
import { signCrx } from './sign-crx.ts';
import type { SigningKey } from './signing-key.ts';

export interface ReleaseOptions {
  /** The repository. */
  readonly root: string;
  /** Where the builds lie, one folder each. */
  readonly builds: string;
  /** The folder to be put on a web server. What is in it of earlier releases stays. */
  readonly out: string;
  /** Address of that folder; no slash at its end. */
  readonly baseUrl: string;
  readonly key: SigningKey;
  /** Of the release, instead of the one in `package.json`. */
  readonly version?: string | undefined;
  /** Only for those who try new versions first: `update.xml` for everybody stays as it is. */
  readonly isPilot?: boolean;
}

/** What scripts and the policy pack need to know of a release. */
export interface ReleaseFacts {
  readonly version: string;
  readonly chromiumId: string;
  readonly geckoId: string;
  readonly baseUrl: string;
}

interface Manifest {
  version: string;
  key?: string;
  update_url?: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string; update_url?: string } };
}

function readFolder(folder: string): Record<string, Uint8Array> {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built`);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths.map((path) => [relative('', path).replaceAll('\\', '/'), new Uint8Array(readFileSync(join(folder, path)))]),
  );
}

/** A build as a ZIP, its manifest changed. */
function zipBuild(folder: string, change: (manifest: Manifest) => void): { zip: Uint8Array; manifest: Manifest } {
  const files = readFolder(folder);
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()) as Manifest;
  change(manifest);
  files['manifest.json'] = new Uint8Array(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return { zip: zipFiles(files), manifest };
}

/** Where Chromium browsers read that there is a new version (Omaha's protocol, as for the web store). */
const updateXml = (
  id: string,
  codebase: string,
  version: string,
  oldestBrowser: string,
) => `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${codebase}" version="${version}" prodversionmin="${oldestBrowser}" />
  </app>
</gupdate>
`;

/** The part of CHANGES.md about one version. */
function changesOf(root: string, version: string): string {
  const all = readFileSync(join(root, 'CHANGES.md'), 'utf8');
  const [, part] =
    new RegExp(`^## ${version.replaceAll('.', '\\.')}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(all) ?? [];
  return part?.trim() ?? 'See CHANGES.md.';
}

/** Writes a release. The same input gives the same bytes. */
export function makeRelease({
  root,
  builds,
  out,
  baseUrl,
  key,
  version: given,
  isPilot = false,
}: ReleaseOptions): ReleaseFacts {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const version = given ?? own.version;
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(version))
    throw new Error(`"${version}" is no version that browsers take, such as 1.2.3`);
  const ring = isPilot ? 'pilot/' : '';
  const address = `${baseUrl}/${ring}`;

  const managed = zipBuild(join(builds, 'chrome-mv3-managed'), (manifest) => {
    manifest.version = version;
    manifest.key = key.publicKey.toString('base64');
    manifest.update_url = `${address}update.xml`;
  });
  const store = (folder: string) =>
    zipBuild(join(builds, folder), (manifest) => {
      manifest.version = version;
      if (manifest.key !== undefined || manifest.update_url !== undefined)
        throw new Error(`${folder}: a store takes no "key" and no "update_url"`);
    }).zip;
  const firefox = zipBuild(join(builds, 'firefox-mv3'), (manifest) => {
    manifest.version = version;
    const gecko = manifest.browser_specific_settings?.gecko;
    if (gecko) gecko.update_url = `${address}updates.json`;
  });
  const gecko = firefox.manifest.browser_specific_settings?.gecko;
  if (!gecko) throw new Error('the Firefox build has no id');

  const updates = {
    addons: {
      [gecko.id]: {
        updates: [
          {
            version,
            update_link: `${address}second-look-${version}.xpi`,
            applications: { gecko: { strict_min_version: gecko.strict_min_version } },
          },
        ],
      },
    },
  };
  const facts: ReleaseFacts = { version, chromiumId: key.id, geckoId: gecko.id, baseUrl };
  const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  const files: Record<string, Uint8Array> = {
    [`second-look-${version}.crx`]: signCrx(managed.zip, key),
    [`second-look-${version}.xpi`]: firefox.zip,
    'second-look.xpi': firefox.zip,
    'update.xml': Buffer.from(
      updateXml(
        key.id,
        `${address}second-look-${version}.crx`,
        version,
        managed.manifest.minimum_chrome_version ?? '123',
      ),
    ),
    'updates.json': json(updates),
    [`stores/chrome-${version}.zip`]: store('chrome-mv3-store'),
    [`stores/edge-${version}.zip`]: store('edge-mv3'),
    'sbom.cdx.json': json(softwareBill(root, version)),
    'release.json': json(facts),
    'RELEASE-NOTES.md': Buffer.from(releaseNotes(root, facts, gecko.strict_min_version)),
  };
  const sums = Object.keys(files)
    .sort()
    .map(
      (path) =>
        `${createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex')}  ${path}\n`,
    );
  files['SHA256SUMS'] = Buffer.from(sums.join(''));
  for (const [path, bytes] of Object.entries(files)) {
    const target = join(out, ring, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return facts;
}

const releaseNotes = (
  root: string,
  { version, chromiumId, geckoId, baseUrl }: ReleaseFacts,
  oldestFirefox: string,
) => `# Second Look ${version}

${changesOf(root, version)}

## To host it

Put this folder on any web server that serves static files over HTTPS, at ${baseUrl}. Types that help: \`.crx\` as
\`application/x-chrome-extension\`, \`.xpi\` as \`application/x-xpinstall\`. Leave the files of earlier versions where they are.

| | |
|---|---|
| id in Chrome, Edge, Chromium | \`${chromiumId}\` (from the key that signed the .crx: keep it, another key is another extension) |
| id in Firefox | \`${geckoId}\`, Firefox ${oldestFirefox} or later |
| policies | \`npm run policy -- pack SETTINGS --release FOLDER --out FOLDER\` |

\`second-look-${version}.xpi\` is ready to be signed by Mozilla (addons.mozilla.org, "On your own"). Put the signed file in the place of both
\`.xpi\` files; then make \`SHA256SUMS\` anew (\`sha256sum\`). The ZIPs in \`stores/\` are for the Chrome Web Store and Edge Add-ons.
`;
