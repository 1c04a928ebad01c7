import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRelease } from '../../../scripts/release/make-release.ts';
import { readSigningKey } from '../../../scripts/release/signing-key.ts';

const root = join(import.meta.dirname, '../../..');
const work = mkdtempSync(join(tmpdir(), 'second-look-release-'));
const builds = join(work, 'builds');
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = readSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
const baseUrl = 'https://it.fennimorelane.example/second-look';

/** Builds as the real ones are, but for their content. */
function build(folder: string, manifest: object) {
  mkdirSync(join(builds, folder, 'icon'), { recursive: true });
  writeFileSync(join(builds, folder, 'manifest.json'), JSON.stringify({ version: '0.1.0', ...manifest }));
  writeFileSync(join(builds, folder, 'background.js'), 'void 0;');
  writeFileSync(join(builds, folder, 'icon/16.png'), Buffer.from([1, 2, 3]));
}

beforeAll(() => {
  build('chrome-mv3-managed', { key: 'another', minimum_chrome_version: '123' });
  build('chrome-mv3-store', {});
  build('edge-mv3', {});
  build('firefox-mv3', {
    browser_specific_settings: { gecko: { id: 'second-look@fennimore.example', strict_min_version: '140.0' } },
  });
});
afterAll(() => rmSync(work, { recursive: true }));

const release = (out: string, more: { version?: string; isPilot?: boolean } = {}) =>
  makeRelease({ root, builds, out: join(work, out), baseUrl, key, ...more });
const read = (path: string) => readFileSync(join(work, path));
const list = (folder: string) => readdirSync(join(work, folder), { recursive: true, encoding: 'utf8' }).sort();

/** The parts of a CRX3 file, read as the format says and not as we write it. */
function openCrx(bytes: Buffer) {
  const headerLength = bytes.readUInt32LE(8);
  const header = bytes.subarray(12, 12 + headerLength);
  const fields = (buffer: Buffer) => {
    const found = new Map<number, Buffer>();
    let at = 0;
    const varint = () => {
      let value = 0;
      for (let shift = 1; ; shift *= 128) {
        const byte = buffer[at++] ?? 0;
        value += (byte & 127) * shift;
        if (byte < 128) return value;
      }
    };
    while (at < buffer.length) {
      const tag = varint();
      const length = varint();
      found.set(tag >> 3, buffer.subarray(at, at + length));
      at += length;
    }
    return found;
  };
  const parts = fields(header);
  const proof = fields(parts.get(2) ?? Buffer.alloc(0));
  const signedHeader = parts.get(10_000) ?? Buffer.alloc(0);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(signedHeader.length);
  return {
    magic: bytes.subarray(0, 4).toString(),
    version: bytes.readUInt32LE(4),
    id: fields(signedHeader).get(1)?.toString('hex'),
    publicKey: proof.get(1) ?? Buffer.alloc(0),
    signature: proof.get(2) ?? Buffer.alloc(0),
    signed: Buffer.concat([Buffer.from('CRX3 SignedData\0'), size, signedHeader, bytes.subarray(12 + headerLength)]),
    zip: bytes.subarray(12 + headerLength),
  };
}
const manifestIn = (zip: Uint8Array) =>
  JSON.parse(Buffer.from(unzipSync(new Uint8Array(zip))['manifest.json'] ?? []).toString());

test('the managed package is signed, carries its id and knows where updates are', () => {
  const facts = release('one');
  const crx = openCrx(read('one/second-look-0.1.0.crx'));
  expect([crx.magic, crx.version, crx.id]).toEqual(['Cr24', 3, key.idBytes.toString('hex')]);
  const publicKey = createPublicKey({ key: crx.publicKey, format: 'der', type: 'spki' });
  expect(verify('sha256', crx.signed, publicKey, crx.signature)).toBe(true);
  expect(manifestIn(crx.zip)).toMatchObject({
    version: '0.1.0',
    key: crx.publicKey.toString('base64'),
    update_url: `${baseUrl}/update.xml`,
  });
  expect(read('one/update.xml').toString()).toContain(`appid="${facts.chromiumId}"`);
  expect(read('one/update.xml').toString()).toContain(`codebase="${baseUrl}/second-look-0.1.0.crx" version="0.1.0"`);
});

test('what goes to a store has no key and no address for updates, and a build that has is refused', () => {
  for (const zip of ['one/stores/chrome-0.1.0.zip', 'one/stores/edge-0.1.0.zip']) {
    expect(manifestIn(read(zip))).not.toHaveProperty('key');
    expect(manifestIn(read(zip))).not.toHaveProperty('update_url');
  }
  const spoilt = join(work, 'spoilt');
  cpSync(builds, spoilt, { recursive: true });
  writeFileSync(join(spoilt, 'edge-mv3/manifest.json'), '{"version":"0.1.0","key":"x"}');
  expect(() => makeRelease({ root, builds: spoilt, out: join(work, 'no'), baseUrl, key })).toThrow(
    'edge-mv3: a store takes no "key"',
  );
});

test('the Firefox package and its update list name each other', () => {
  const { addons } = JSON.parse(read('one/updates.json').toString());
  const [update] = addons['second-look@fennimore.example'].updates;
  expect(update).toMatchObject({ version: '0.1.0', update_link: `${baseUrl}/second-look-0.1.0.xpi` });
  const { gecko } = manifestIn(read('one/second-look-0.1.0.xpi')).browser_specific_settings;
  expect(gecko).toMatchObject({ id: 'second-look@fennimore.example', update_url: `${baseUrl}/updates.json` });
});

test('the same input gives the same bytes', () => {
  release('two');
  expect(list('two')).toEqual(list('one'));
  for (const path of list('one').filter((name) => /\.\w+$/.test(name) || name === 'SHA256SUMS'))
    expect([path, read(`two/${path}`).equals(read(`one/${path}`))]).toEqual([path, true]);
});

test('every file has its sum', () => {
  const sums = read('one/SHA256SUMS').toString().trim().split('\n');
  for (const line of sums) {
    const [sum, path = ''] = line.split('  ');
    expect([
      path,
      createHash('sha256')
        .update(read(`one/${path}`))
        .digest('hex'),
    ]).toEqual([path, sum]);
  }
  expect(sums).toHaveLength(list('one').length - 2); // without the folder and the list itself
});

test('a pilot release leaves what everybody has', () => {
  release('one', { version: '0.2.0', isPilot: true });
  expect(read('one/update.xml').toString()).toContain('version="0.1.0"');
  expect(read('one/pilot/update.xml').toString()).toContain(
    `codebase="${baseUrl}/pilot/second-look-0.2.0.crx" version="0.2.0"`,
  );
  expect(manifestIn(openCrx(read('one/pilot/second-look-0.2.0.crx')).zip)).toMatchObject({
    version: '0.2.0',
    update_url: `${baseUrl}/pilot/update.xml`,
  });
});

test('the bill of materials names every package with its licence', () => {
  const bill = JSON.parse(read('one/sbom.cdx.json').toString());
  const names = bill.components.map(({ name }: { name: string }) => name);
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
  });
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  for (const { licenses, purl } of bill.components)
    expect([purl, licenses[0].license.id]).toEqual([purl, expect.any(String)]);
});

test('a version or key that browsers do not take is refused', () => {
  expect(() => release('no', { version: '1.0-beta' })).toThrow('is no version that browsers take');
  const { privateKey: ec } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  expect(() => readSigningKey(ec.export({ type: 'pkcs8', format: 'pem' }).toString())).toThrow('must be an RSA key');
});

test('release notes tell what is new', () => {
  expect(read('one/RELEASE-NOTES.md').toString()).toMatch(/^# Second Look 0\.1\.0\n\n- First version/);
});
