// npm run release: everything a school hosts to install and update Second Look by itself, in one static folder.
//   SECOND_LOOK_KEY  an RSA private key (PEM), or the path of a file with one; never kept here
//   SECOND_LOOK_URL  address of the folder on the web server (or --url)
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRelease } from './release/make-release.ts';
import { readSigningKey } from './release/signing-key.ts';

const USAGE = `Usage: SECOND_LOOK_KEY=key.pem npm run release -- --url https://… [--out DIR] [--version 1.2.3] [--pilot] [--built]
  --url      where the folder will be found; also SECOND_LOOK_URL
  --out      the folder; .output/release when left out
  --version  instead of the one in package.json (to go back to an older source under a higher number)
  --pilot    for those who try new versions first: goes into pilot/, everybody else's update.xml stays as it is
  --built    packs the builds that are there instead of making them
A key: openssl genrsa 2048 > key.pem. Keep it safe and out of the repository: whoever has it can update your fleet.`;

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: process.env['SECOND_LOOK_URL'] ?? '' },
    out: { type: 'string', default: join(root, '.output/release') },
    version: { type: 'string' },
    pilot: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const given = process.env['SECOND_LOOK_KEY'] ?? '';
const baseUrl = values.url.replace(/\/+$/, '');
if (values.help || given === '' || !URL.canParse(baseUrl)) {
  console.error(USAGE);
  process.exit(2);
}
const key = readSigningKey(given.includes('PRIVATE KEY') ? given : readFileSync(given, 'utf8'));
if (!baseUrl.startsWith('https://'))
  console.error('Take an https:// address: over http anybody on the way can hold back an update.');
if (!values.built || !existsSync(join(root, '.output/chrome-mv3-managed'))) await import('./build.ts');
const facts = makeRelease({
  root,
  builds: join(root, '.output'),
  out: resolve(values.out),
  baseUrl,
  key,
  version: values.version,
  isPilot: values.pilot,
});
console.log(`Second Look ${facts.version} is in ${resolve(values.out)}${values.pilot ? ' (pilot/ only)' : ''}.
Chrome, Edge: ${facts.chromiumId}
Firefox:      ${facts.geckoId}`);
