import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { parse as parsePlist } from 'plist';
import { afterAll, describe, expect, test } from 'vitest';
import { hashRoster } from '../../../lib/detectors/text/roster/hashed-roster.ts';
import { encodeFile } from '../../../lib/pack/encode-file.ts';
import { hideNames } from '../../../lib/pack/hide-names.ts';
import { packFiles } from '../../../lib/pack/pack-files.ts';
import type { PackInput } from '../../../lib/pack/pack-input.ts';
import { zipFiles } from '../../../lib/pack/zip-files.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { ensureRegistryReader } from '../../../scripts/browsers.ts';
import { madeUpSchool } from '../roster/made-up-school.ts';

const example = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../examples/fennimore-lane.policy.json'), 'utf8'),
);
const SCHOOL = madeUpSchool(2_000);
const key = new Uint8Array(16).map((_, i) => i * 7 + 3);
const named = {
  ...example,
  $comment: 'not for a browser',
  school: { ...example.school, events: ['Fête d’été', 'Ball & "Chain" <1>'] },
  students: [
    ...example.students,
    ...SCHOOL.map(({ first, last, group }) => ({ name: `${first} ${last}`, class: group })),
  ],
};
const settings = hideNames(named, hashRoster(parsePolicy(named).policy, key));
const ID = 'nmkecegpbpomhgpijodmfjdbdfjadkpc';
const GECKO = 'second-look@fennimore.example';
const input: PackInput = {
  settings,
  chromiumId: ID,
  geckoId: GECKO,
  baseUrl: 'https://it.fennimorelane.example/second-look',
  ring: 'everyone',
  hosts: ['*://*.x.com/*', '*://*.facebook.com/*'],
};
const files = packFiles(input);
const file = (path: string): string => {
  const text = files[path];
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
};
const policy: typeof settings = JSON.parse(file('second-look.policy.json'));

test('the settings in the pack are read without a problem and say what they contain', () => {
  expect(parsePolicy(policy)).toMatchObject({ problems: [], policy: { roster: { students: 2_060, staff: 25 } } });
  expect(policy['contains']).toEqual(Object.keys(policy).filter((name) => name !== 'contains'));
  expect(Object.keys(policy)).not.toContain('$comment');
});

test('no name of a student stands in any file', () => {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const names = [
    ...SCHOOL.map(({ first, last }) => `${first} ${last}`),
    ...example.students.map(({ name }: { name: string }) => name),
  ];
  const parts = names.map(wordsOf);
  // Surnames alone where they are no word of our own, and first name and surname in either order.
  const surnames = new Set(parts.slice(0, SCHOOL.length).map((words) => words.at(-1) ?? ''));
  const pairs = new Set(parts.flatMap((words) => [`${words[0]} ${words.at(-1)}`, `${words.at(-1)} ${words[0]}`]));
  for (const [path, text] of Object.entries(files)) {
    const words = wordsOf(text.replace(/\\u([0-9a-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))));
    const seen = words.filter((word, i) => surnames.has(word) || pairs.has(`${word} ${words[i + 1]}`));
    expect([path, seen]).toEqual([path, []]);
  }
});

test('names in plain words are refused', () => {
  expect(() => packFiles({ ...input, settings: named })).toThrow('"students" holds names in plain words');
});

test('every JSON file is JSON; one for the Admin console wraps each value', () => {
  for (const [path, text] of Object.entries(files)) if (path.endsWith('.json')) JSON.parse(text);
  const wrapped: Record<string, { Value: unknown }> = JSON.parse(file('google-admin/policy-for-extensions.json'));
  expect(Object.fromEntries(Object.entries(wrapped).map(([name, { Value }]) => [name, Value]))).toEqual(policy);
});

test('the Linux files install, pin, limit and configure', () => {
  const chrome = JSON.parse(file('linux/chromium/second-look.json'));
  expect(chrome).toMatchObject({
    ExtensionSettings: {
      [ID]: {
        installation_mode: 'force_installed',
        update_url: 'https://it.fennimorelane.example/second-look/update.xml',
        toolbar_pin: 'force_pinned',
        runtime_allowed_hosts: ['*://*.x.com', '*://*.facebook.com'],
      },
    },
    MandatoryExtensionsForIncognitoNavigation: [ID],
  });
  expect(chrome['3rdparty'].extensions[ID]).toEqual(policy);
  expect(JSON.parse(file('linux/edge/second-look.json'))).toMatchObject({
    MandatoryExtensionsForInPrivateNavigation: [ID],
    ExtensionSettings: { [ID]: { toolbar_state: 'force_shown' } },
  });
});

test('the pilot ring has addresses of its own', () => {
  const pilot = packFiles({ ...input, ring: 'pilot' });
  expect(pilot['linux/chrome/second-look.json']).toContain('/second-look/pilot/update.xml');
  expect(pilot['firefox/policies.json']).toContain('/second-look/pilot/second-look.xpi');
});

test('a personal file has no hours, no log and no names, and is settings by itself', () => {
  const personal = JSON.parse(file('personal/second-look.secondlook'));
  expect(parsePolicy(personal).problems).toEqual([]);
  for (const gone of ['usage', 'workingHours', 'students', 'staff', 'mayChange', 'contains'])
    expect(personal).not.toHaveProperty(gone);
  expect(personal).toMatchObject({ school: policy['school'], roster: policy['roster'] });
});

describe('macOS profiles, read by a property list library', () => {
  test.each(Object.keys(files).filter((path) => path.endsWith('.mobileconfig')))('%s', (path) => {
    const profile = parsePlist(file(path)) as { PayloadContent: { PayloadType: string }[]; PayloadType: string };
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadScope: 'System', PayloadVersion: 1 });
    for (const payload of profile.PayloadContent) {
      const { PayloadType: domain, ...rest } = payload;
      const own = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('Payload')));
      if (domain.includes('.extensions.')) expect(own).toEqual(policy);
      else if (domain === 'org.mozilla.firefox')
        expect(own).toEqual({ EnterprisePoliciesEnabled: true, ...JSON.parse(file('firefox/policies.json')).policies });
      else expect(own).toMatchObject({ ExtensionSettings: { [ID]: { installation_mode: 'force_installed' } } });
    }
    const ids = [...file(path).matchAll(/<string>([0-9A-F]{8}-[0-9A-F-]{27})<\/string>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(profile.PayloadContent.length + 1);
  });
});

describe('Windows templates', () => {
  const parse = (text: string) => {
    const problems: string[] = [];
    const document = new DOMParser({ onError: (_, message) => problems.push(message) }).parseFromString(
      text,
      'text/xml',
    );
    expect(problems).toEqual([]);
    return document;
  };
  const admx = parse(file('windows/PolicyDefinitions/second-look.admx'));
  const adml = parse(file('windows/PolicyDefinitions/en-US/second-look.adml'));
  const all = (document: typeof admx, name: string): Element[] => [...document.getElementsByTagName(name)];
  const values = (elements: Element[], attribute: string) => elements.map((each) => each.getAttribute(attribute) ?? '');

  test('every word, presentation, category and element they refer to is there, once', () => {
    const strings = values(all(adml, 'string'), 'id');
    const presentations = values(all(adml, 'presentation'), 'id');
    const categories = values(all(admx, 'category'), 'name');
    for (const names of [strings, presentations, categories, values(all(admx, 'policy'), 'name')])
      expect(new Set(names).size).toBe(names.length);
    // The editor's own schema takes letters, digits and low lines in a name, and nothing else.
    for (const name of [...strings, ...presentations, ...categories, ...values(all(admx, 'policy'), 'name')])
      expect(name).toMatch(/^[\p{L}\p{N}_]+$/u);
    const text = file('windows/PolicyDefinitions/second-look.admx');
    for (const [, name = ''] of text.matchAll(/\$\(string\.([^)]*)\)/g)) expect(strings).toContain(name);
    for (const [, name = ''] of text.matchAll(/\$\(presentation\.([^)]*)\)/g)) expect(presentations).toContain(name);
    for (const name of values(all(admx, 'parentCategory'), 'ref')) expect(categories).toContain(name);
    const elements = ['enum', 'decimal', 'text'].flatMap((kind) => values(all(admx, kind), 'id'));
    const controls = ['dropdownList', 'decimalTextBox', 'textBox'].flatMap((kind) => values(all(adml, kind), 'refId'));
    expect(controls.sort()).toEqual(elements.sort());
  });

  test('they write where the browsers read, and no box is longer than the editor allows', () => {
    expect([...new Set(values(all(admx, 'policy'), 'key'))]).toEqual([
      `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`,
      `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${ID}\\policy`,
    ]);
    for (const length of values(all(admx, 'text'), 'maxLength')) expect(Number(length)).toBeLessThanOrEqual(1_023);
    const bulk = values(all(admx, 'text'), 'valueName').filter((name) => /school|roster|students|logo/i.test(name));
    expect(bulk).toEqual([]);
  });
});

const hasHivex = ensureRegistryReader();
if (hasHivex)
  describe('registry files, read by the parser of libguestfs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'second-look-reg-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    interface Line {
      readonly deleted?: string;
      readonly key: string;
      readonly name: string;
      readonly type: number;
      readonly data: string | number;
    }
    const read = (path: string): Line[] => {
      const target = join(folder, 'file.reg');
      writeFileSync(target, encodeFile(path, file(path)));
      const { stdout, stderr, status } = spawnSync('perl', [join(import.meta.dirname, 'import-reg.pl'), target], {
        encoding: 'utf8',
        maxBuffer: 50_000_000,
      });
      expect([stderr, status]).toEqual(['', 0]);
      return stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line);
    };
    const plain = ({ data }: Line) => (typeof data === 'string' ? data.replace(/\0+$/, '') : data);

    test.each([
      ['windows/chrome.reg', 'Google\\Chrome', 'MandatoryExtensionsForIncognitoNavigation'],
      ['windows/edge.reg', 'Microsoft\\Edge', 'MandatoryExtensionsForInPrivateNavigation'],
    ])('%s', (path, browser, privately) => {
      const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}`;
      const lines = read(path);
      const of = (key: string) => lines.filter((line) => line.key === `${root}\\${key}`);
      expect(of('ExtensionInstallForcelist').map(plain)).toEqual([
        `${ID};https://it.fennimorelane.example/second-look/update.xml`,
      ]);
      expect(of(privately).map(plain)).toEqual([ID]);
      // As Chromium reads it: a group or list from its text.
      const arrived = Object.fromEntries(
        of(`3rdparty\\extensions\\${ID}\\policy`).map((line) => {
          const value = plain(line);
          return [line.name, typeof value === 'string' && /^[[{]/.test(value) ? JSON.parse(value) : value];
        }),
      );
      expect(arrived).toEqual(policy);
    });

    test('windows/firefox.reg', () => {
      const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox';
      const lines = read('windows/firefox.reg');
      const [settingsLine] = lines.filter(({ key: at }) => at === `${root}\\3rdparty\\Extensions`);
      expect(settingsLine).toMatchObject({ name: GECKO, type: 7 });
      expect(JSON.parse(String(settingsLine && plain(settingsLine)))).toEqual(policy);
      const install = lines.filter(({ key: at }) => at === `${root}\\ExtensionSettings\\${GECKO}`);
      expect(Object.fromEntries(install.map((line) => [line.name, plain(line)]))).toMatchObject({
        installation_mode: 'force_installed',
        private_browsing: 1,
      });
    });

    test('windows/chrome-pin-and-hosts.reg', () => {
      const values = Object.fromEntries(
        read('windows/chrome-pin-and-hosts.reg').map((line) => [line.name, plain(line)]),
      );
      expect(values).toMatchObject({ toolbar_pin: 'force_pinned', override_update_url: 1 });
      expect(JSON.parse(String(values['runtime_allowed_hosts']))).toEqual(['*://*.x.com', '*://*.facebook.com']);
    });

    test('windows/remove.reg takes away what the others set', () => {
      const removed = file('windows/remove.reg');
      expect(read('windows/remove.reg').map(({ deleted }) => deleted)).toHaveLength(5);
      for (const path of ['windows/chrome.reg', 'windows/edge.reg', 'windows/firefox.reg'])
        for (const { key: at, name } of read(path)) {
          const isGone =
            removed.includes(`[-${at}]`) ||
            removed.includes(`[-${at.replace(/\\policy$/, '')}]`) ||
            removed.includes(`[${at}]\n"${name}"=-`);
          expect([at, name, isGone]).toEqual([at, name, true]);
        }
    });
  });
else
  test('untested: registry files (apt-get install libwin-hivex-perl)', () => {
    console.log('untested: registry files (apt-get install libwin-hivex-perl)');
  });

test('the script names every value once, with quotes that PowerShell reads', () => {
  const script = file('windows/Set-SecondLook.ps1');
  for (const name of Object.keys(policy)) expect(script.split(`Name = '${name}';`).length).toBe(3);
  expect(script).not.toMatch(/[\u0080-\uffff]/);
  // Between two single quotes only doubled ones may stand.
  for (const [, value = ''] of script.matchAll(/Value = '((?:[^']|'')*)'/g))
    expect(value.replaceAll("''", '')).not.toContain("'");
});

test('one zip of all, the same bytes each time, whatever the time zone', () => {
  const encoded = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, encodeFile(path, text)]));
  const zone = process.env['TZ'];
  const zips = ['Europe/London', 'Pacific/Auckland'].map((timeZone) => {
    process.env['TZ'] = timeZone;
    return Buffer.from(zipFiles(encoded)).toString('base64');
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(zips[0]).toBe(zips[1]);
  const back = unzipSync(new Uint8Array(Buffer.from(zips[0] ?? '', 'base64')));
  expect(Object.keys(back)).toEqual(Object.keys(files).sort());
});
