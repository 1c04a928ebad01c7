// npm run policy -- …: a school's settings and policy pack from a terminal; the same as the page "For IT".
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashRoster } from '../lib/detectors/text/roster/hashed-roster.ts';
import type { StaffMember, Student } from '../lib/model/policy.ts';
import { SITE_MATCHES } from '../lib/model/site-matches.ts';
import { encodeFile } from '../lib/pack/encode-file.ts';
import { hideNames } from '../lib/pack/hide-names.ts';
import { type OpenedSettings, openSettings } from '../lib/pack/open-settings.ts';
import { packFiles } from '../lib/pack/pack-files.ts';
import { NO_SERVER } from '../lib/pack/pack-input.ts';
import { personalSettings } from '../lib/pack/personal-file.ts';
import { zipFiles } from '../lib/pack/zip-files.ts';
import type { Settings } from '../lib/policy/combine-settings.ts';
import { readPeople } from '../lib/roster/read-people.ts';
import { readTables, UnreadableTable } from '../lib/roster/read-table.ts';
import { rosterExpiry, startOfLastYear } from '../lib/roster/roll-over.ts';

const USAGE = `Usage: npm run policy -- COMMAND SETTINGS [options]
  check SETTINGS                      what cannot be used in it, and what is still blank; exit code 1 if anything
  settings SETTINGS --out FILE        the settings with names turned into hashes
  pack SETTINGS --out FOLDER|FILE.zip every file for Google Admin, Windows, Intune, macOS, Linux and Firefox, with a README
  personal SETTINGS --out FILE        a .secondlook file for personal devices
Options
  --students FILE, --staff FILE  exports of your school system (CSV or XLSX); may be given several times
  --expires DATE                 until when the list of names is good; the end of next September when left out
  --release FOLDER               what npm run release made: ids and address are read from it
  --url URL --id ID              the same by hand
  --ring pilot                   for those who try new versions first
  --no-roster                    (personal) leaves the hashed names out`;

class Mistake extends Error {}
const isoToday = () => new Date().toISOString().slice(0, 10);

/** @returns 0 when all went well, 1 when the settings have problems or blanks, 2 when the call or a file was bad */
async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [command, file] = positionals;
    const work = COMMANDS[command ?? ''];
    if (!work || file === undefined || positionals.length > 2) throw new Mistake(USAGE);
    return await work(file, values);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

const OPTIONS = {
  students: { type: 'string', multiple: true, default: [] as string[] },
  staff: { type: 'string', multiple: true, default: [] as string[] },
  expires: { type: 'string' },
  release: { type: 'string' },
  url: { type: 'string' },
  id: { type: 'string' },
  ring: { type: 'string', default: 'everyone' },
  out: { type: 'string' },
  'no-roster': { type: 'boolean', default: false },
} as const;
interface Values {
  readonly students: readonly string[];
  readonly staff: readonly string[];
  readonly expires?: string | undefined;
  readonly release?: string | undefined;
  readonly url?: string | undefined;
  readonly id?: string | undefined;
  readonly ring: string;
  readonly out?: string | undefined;
  readonly 'no-roster': boolean;
}

const COMMANDS: Readonly<Record<string, (file: string, values: Values) => Promise<number>>> = {
  check: async (file) => {
    const opened = read(file);
    report(file, opened);
    for (const { path, ask } of openBlanks(opened)) console.log(`${file}: ${path.join('.')} is blank: ${ask}`);
    if (opened.students.length + opened.staff.length > 0)
      console.log(`${file}: holds names in plain words; "settings" and "pack" turn them into hashes`);
    return opened.problems.length + openBlanks(opened).length > 0 ? 1 : 0;
  },
  settings: async (file, values) => {
    const opened = read(file);
    report(file, opened);
    const blanks = Object.fromEntries(openBlanks(opened).map(({ path, ask }) => [path.join('.'), ask]));
    write(
      outOf(values),
      json({ ...(Object.keys(blanks).length > 0 ? { _blanks: blanks } : {}), ...(await hidden(opened, values)) }),
    );
    return 0;
  },
  personal: async (file, values) => {
    const settings = await hidden(read(file), values);
    write(outOf(values), json(personalSettings(settings, { keepRoster: !values['no-roster'] })));
    return 0;
  },
  pack: async (file, values) => {
    const opened = read(file);
    report(file, opened);
    const facts =
      values.release === undefined
        ? {}
        : (JSON.parse(readFileSync(join(values.release, 'release.json'), 'utf8')) as Record<string, string>);
    const id = values.id ?? facts['chromiumId'];
    if (id === undefined || !/^[a-p]{32}$/.test(id))
      throw new Mistake('An id of 32 letters is needed: --release FOLDER, or --id.');
    if (values.ring !== 'everyone' && values.ring !== 'pilot') throw new Mistake('--ring is "everyone" or "pilot".');
    const files = packFiles({
      settings: await hidden(opened, values),
      chromiumId: id,
      geckoId: facts['geckoId'] ?? 'second-look@fennimore.example',
      baseUrl: (values.url ?? facts['baseUrl'] ?? NO_SERVER).replace(/\/+$/, ''),
      ring: values.ring,
      hosts: SITE_MATCHES,
    });
    const encoded = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, encodeFile(path, text)]));
    const out = outOf(values);
    if (out.endsWith('.zip')) write(out, zipFiles(encoded));
    else for (const [path, bytes] of Object.entries(encoded)) write(join(out, path), bytes);
    console.log(`${Object.keys(files).length} files in ${out}. Begin with README.md.`);
    return 0;
  },
};

function read(file: string): OpenedSettings {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Mistake(`${file}: ${error instanceof Error ? error.message : error}`);
  }
  const opened = openSettings(json);
  if (!opened) throw new Mistake(`${file}: is no group of settings in { }`);
  return opened;
}

function report(file: string, { problems }: OpenedSettings) {
  for (const { path, message } of problems) console.error(`${file}: ${path || 'the whole file'} ${message}`);
}

/** Blanks of the file that nothing has filled. */
function openBlanks({ settings, blanks, students, staff }: OpenedSettings) {
  return blanks.filter(({ path }) => {
    const value = path.reduce<unknown>(
      (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
      settings,
    );
    const isFilled = Array.isArray(value) ? value.length > 0 : value !== undefined;
    return (
      !isFilled &&
      !(path[0] === 'roster' && students.length + staff.length > 0) &&
      !(path[1] === 'logos' && 'logoModel' in settings)
    );
  });
}

/** The settings with the names of the file and of all exports as hashes; as they are when there are no names. */
async function hidden(opened: OpenedSettings, { students, staff, expires }: Values): Promise<Settings> {
  const people = {
    students: [
      ...opened.students,
      ...((await Promise.all(students.map((file) => exported(file, 'students')))).flat() as Student[]),
    ],
    staff: [
      ...opened.staff,
      ...((await Promise.all(staff.map((file) => exported(file, 'staff')))).flat() as StaffMember[]),
    ],
  };
  if (people.students.length + people.staff.length === 0) return opened.settings;
  const roster = hashRoster(people, crypto.getRandomValues(new Uint8Array(16)));
  const classes = people.students.flatMap((student) => student.class ?? []);
  // A new list of students brings this year's classes; those of last year go with the old list.
  const kept = students.length === 0 && Array.isArray(opened.settings['classes']) ? opened.settings['classes'] : [];
  return hideNames(
    { ...opened.settings, classes: [...new Set([...kept, ...classes])] },
    roster,
    expires ?? rosterExpiry(isoToday()),
  );
}

async function exported(file: string, kind: 'students' | 'staff'): Promise<readonly (Student | StaffMember)[]> {
  const tables = await readTables(new Uint8Array(readFileSync(file))).catch((error: unknown) => {
    throw error instanceof UnreadableTable ? new Mistake(`${file}: ${error.reason}`) : error;
  });
  const [best] = tables
    .flatMap((table) => readPeople(table, { kind, leftBefore: startOfLastYear(isoToday()) }) ?? [])
    .sort((a, b) => b[kind].length - a[kind].length);
  if (!best) throw new Mistake(`${file}: no column with names was found`);
  const { unread, leavers } = best;
  console.error(`${file}: ${best[kind].length} names, ${unread.length} rows without one, ${leavers} leavers left out`);
  return best[kind];
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function outOf({ out }: Values): string {
  if (out === undefined) throw new Mistake('--out is needed: where the result goes.');
  return out;
}

function write(path: string, content: string | Uint8Array) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

process.exitCode = await main(process.argv.slice(2));
