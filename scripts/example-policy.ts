// Writes examples/fennimore-lane.policy.json from the invented roster, the crest and the settings below.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { IMAGE_TOOLS } from '../cli/image-tools.ts';
import { calibrateLogo } from '../lib/detectors/image/logo/setup/calibrate-logo.ts';

interface Person {
  readonly name: string;
  readonly class?: string;
  readonly title?: string;
  readonly role?: string;
  readonly nicknames: readonly string[];
  readonly handles?: Readonly<Record<string, string>>;
}
interface Roster {
  readonly school: {
    readonly name: string;
    readonly short: readonly string[];
    readonly hashtags: readonly string[];
    readonly handles: Readonly<Record<string, string>>;
  };
  readonly students: readonly Person[];
  readonly staff: readonly Person[];
}

const root = join(import.meta.dirname, '..');
const { school, students, staff } = JSON.parse(readFileSync(join(root, 'tests/data/roster.json'), 'utf8')) as Roster;

/** The crest in dark blue alone, as on letters: each colour becomes ink or paper. */
const INK = '#14345c';
const PAPER = '#ffffff';
const ONE_COLOUR: Readonly<Record<string, string>> = {
  '#f4ead2': PAPER,
  '#fffaf0': PAPER,
  '#3f7d4e': PAPER,
  '#c8463c': PAPER,
  '#5f141b': PAPER,
};

const crest = readFileSync(join(root, 'examples/fennimore-lane-crest.svg'), 'utf8');
const oneColour = crest.replace(/#[0-9a-f]{6}/g, (colour) => ONE_COLOUR[colour] ?? INK);

/** `svg`, 400 pixels wide on a transparent ground, as a PNG data URL. */
async function draw(svg: string): Promise<string> {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: 400 } }).render().asPng();
  const small = await sharp(png).png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 }).toBuffer();
  return `data:image/png;base64,${small.toString('base64')}`;
}

const logos = [
  { name: 'Crest', image: await draw(crest) },
  { name: 'Crest in one colour', image: await draw(oneColour) },
];
/** What every device would otherwise work out for itself at its first picture. */
const { model: logoModel } = await calibrateLogo(
  await Promise.all(logos.map(({ image }) => IMAGE_TOOLS.decode(image))),
);

const person = ({ title, name, role, class: className, nicknames, handles }: Person) => ({
  ...(title ? { title } : {}),
  name,
  ...(role ? { role } : {}),
  ...(className ? { class: className } : {}),
  ...(nicknames.length > 0 ? { nicknames } : {}),
  ...(handles ? { handles } : {}),
});

/** Level on a personal / on an official account. */
const LEVELS: Readonly<Record<string, readonly [personal: string, official: string]>> = {
  'student-reference': ['warn', 'warn'],
  'student-image': ['warn', 'notice'],
  'student-contact': ['warn', 'warn'],
  'parent-reference': ['warn', 'warn'],
  'colleague-reference': ['warn', 'warn'],
  'school-reference': ['warn', 'off'],
  'school-logo': ['warn', 'off'],
  'account-mismatch': ['warn', 'warn'],
  'confidential-data': ['warn', 'warn'],
  political: ['notice', 'warn'],
  religious: ['off', 'warn'],
  offensive: ['warn', 'warn'],
  discriminatory: ['warn', 'warn'],
  sexual: ['warn', 'warn'],
  'indecent-image': ['warn', 'warn'],
  commercial: ['notice', 'warn'],
  'personal-matter': ['off', 'warn'],
  disrepute: ['warn', 'warn'],
  copyright: ['notice', 'notice'],
  'profile-identity': ['notice', 'notice'],
  'friend-request': ['notice', 'notice'],
  'work-time': ['notice', 'notice'],
  'unapproved-network': ['warn', 'warn'],
};

const policy = {
  schema: 1,
  version: '1',
  reviewDate: '2027-08-31',
  school: {
    name: school.name,
    shortNames: school.short,
    hashtags: school.hashtags,
    handles: { ...school.handles, instagram: 'fennimorelane' },
    domains: ['fennimorelane.example'],
    events: ['Fennimore Fair'],
    logos,
  },
  accounts: [
    { site: 'x', handle: '@FennimoreLnSch', id: '1500000000000000001', name: 'Fennimore Lane School' },
    { site: 'facebook', id: '61550000000001', name: 'Fennimore Lane School' },
    { site: 'instagram', handle: 'fennimorelane', id: '70000000001', name: 'Fennimore Lane School' },
  ],
  approvedNetworks: ['x', 'facebook', 'instagram', 'youtube'],
  officialPosting: 'yes',
  directMessages: 'quieter',
  patienceSeconds: 8,
  workingHours: {
    timeZone: 'Europe/London',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => ({ day, from: '08:30', to: '16:00' })),
  },
  contacts: {
    headteacher: { name: 'Mrs Helen Whitcombe', role: 'Headteacher', email: 'head@fennimorelane.example' },
    childProtectionLead: {
      name: 'Mr David Lang',
      role: 'Child Protection Lead (DSL)',
      email: 'safeguarding@fennimorelane.example',
      phone: '020 7946 0001',
    },
    technologyLead: {
      name: 'Mr Will Barker',
      role: 'Enterprise and Technology Lead',
      email: 'technology@fennimorelane.example',
    },
    lineManager: { role: 'Your line manager', email: 'office@fennimorelane.example' },
  },
  levels: Object.fromEntries(
    Object.entries(LEVELS).map(([rule, [personal, official]]) => [rule, { personal, official }]),
  ),
  classes: [...new Set(students.flatMap((student) => student.class ?? []))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  ),
  students: students.map(person),
  staff: staff.map(person),
  logoModel,
};

/** One person, account or level a line, so that the file can be read and compared. */
const lines = JSON.stringify(policy, null, 2).replace(
  /\{\n\s+("(?:site|name|title|personal|day|role)"[^{}]*(?:\{[^{}]*\}[^{}]*)?)\n\s+\}/g,
  (_, members: string) => `{ ${members.replace(/\n\s*/g, ' ')} }`,
);
writeFileSync(join(root, 'examples/fennimore-lane.policy.json'), `${lines}\n`);
