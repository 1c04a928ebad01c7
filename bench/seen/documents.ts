// Made-up papers and screens with a school and people on them, and what is written there.
import sharp from 'sharp';
import { type Chance, chanceOf } from '../../lib/detectors/image/logo/setup/chance.ts';
import type { Pixels } from '../../lib/model/pixels.ts';
import type { Policy } from '../../lib/model/policy.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { draw } from '../images/drawing.ts';

const GIVEN =
  'Amelia Oliver Isla Noah Aisha Muhammad Grace Leo Freya Arthur Zainab Oscar Niamh Callum Priya Jakub Ruby Ethan Maisie Kofi'.split(
    ' ',
  );
const SURNAMES =
  'Whitaker O’Connor Patel Nowak Hussain Fairclough Okafor Llewellyn Beaumont Singh MacDonald Thornbury Ramirez Ashworth Bailey Kowalska'.split(
    ' ',
  );
const SCHOOLS = [
  'Northbrook Academy',
  'Marlstead College',
  'Hillford Grammar School',
  'Wickbridge Primary School',
  'Oddale Infant School',
];
const SERIF = ['Libre Baskerville', 'Cinzel'];
const PLAIN = ['Oswald', 'Libre Baskerville'];

export const DOCUMENTS = ['certificate', 'register', 'letter', 'chat', 'newsletter'] as const;
export type DocumentKind = (typeof DOCUMENTS)[number];

export interface MadeDocument {
  readonly kind: DocumentKind;
  readonly picture: Pixels;
  readonly file: Buffer;
  readonly policy: Policy;
  readonly school: string;
  /** Students named on it, all of them on the roster of `policy`. */
  readonly names: readonly string[];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Style {
  readonly font?: string;
  readonly colour?: string;
  readonly middle?: boolean;
}

function line(
  x: number,
  y: number,
  size: number,
  text: string,
  { font = PLAIN[1], colour = '#222', middle }: Style = {},
) {
  return `<text x="${x}" y="${y}" font-size="${size}" font-family="${font}" fill="${colour}" ${middle ? 'text-anchor="middle"' : ''}>${escaped(text)}</text>`;
}

/** Makes one document: the same one for the same seed. */
export async function makeDocument(seed: string, kind: DocumentKind): Promise<MadeDocument> {
  const chance = chanceOf(`${kind} ${seed}`);
  const school = chance.pick(SCHOOLS);
  const names = Array.from({ length: kind === 'register' ? 12 : kind === 'certificate' ? 1 : 2 }, () =>
    nameBy(chance),
  ).filter((name, n, all) => all.indexOf(name) === n);
  const { body, ground } = BODIES[kind](chance, school, names);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 900"><rect width="1280" height="900" fill="${ground}"/>${body}</svg>`;
  const { width, height, data } = draw(svg, 1280);
  const tilt = chance.between(-1.2, 1.2);
  const file = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .rotate(tilt, { background: ground })
    .jpeg({ quality: chance.whole(70, 92) })
    .toBuffer();
  const read = await sharp(file).resize({ width: 1280 }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { policy } = parsePolicy({
    school: { name: school },
    students: [...names, ...Array.from({ length: 40 }, () => nameBy(chance))].map((name) => ({ name, class: '4B' })),
  });
  const picture = { width: read.info.width, height: read.info.height, data: new Uint8ClampedArray(read.data) };
  return { kind, picture, file, policy, school, names };
}

const nameBy = (chance: Chance) => `${chance.pick(GIVEN)} ${chance.pick(SURNAMES)}`;

type Body = (chance: Chance, school: string, names: readonly string[]) => { body: string; ground: string };

const BODIES: Record<DocumentKind, Body> = {
  certificate(chance, school, [name = '']) {
    const font = chance.pick(SERIF);
    const centred = { font, middle: true, colour: chance.pick(['#432', '#123', '#222']) };
    return {
      ground: chance.pick(['#fdf8e8', '#ffffff', '#eef4fb']),
      body: [
        `<rect x="30" y="30" width="1220" height="840" fill="none" stroke="#7a1023" stroke-width="10"/>`,
        line(640, 150, 52, school, centred),
        line(640, 260, 58, 'Certificate of Achievement', centred),
        line(640, 370, 32, 'This is to certify that', centred),
        line(640, 480, 56, name, centred),
        line(640, 590, 32, 'has completed the Year 9 Science Challenge', centred),
        line(640, 760, 26, 'Signed, Headteacher, 14 July 2026', centred),
      ].join(''),
    };
  },
  register(chance, school, names) {
    const size = chance.whole(19, 24);
    return {
      ground: '#ffffff',
      body: [
        `<rect width="1280" height="64" fill="${chance.pick(['#1d4ed8', '#17603a', '#333'])}"/>`,
        line(24, 43, 26, `${school} – Attendance register 9B`, { colour: '#fff' }),
        ...names.map((name, n) => {
          const y = 130 + n * 60;
          return `<line x1="20" x2="1260" y1="${y + 18}" y2="${y + 18}" stroke="#ccc"/>${line(40, y, size, name)}${line(620, y, size, `Reading age ${chance.whole(6, 14)}`)}${line(960, y, size, chance.pick(['Present', 'Absent', 'Late']))}`;
        }),
      ].join(''),
    };
  },
  letter(chance, school, [one = '', two = '']) {
    const size = chance.whole(22, 27);
    const lines = [
      'Dear parents and carers,',
      `I am pleased to tell you that ${one} and`,
      `${two} have been chosen for the county final.`,
      'The coach leaves at eight. Please send a packed lunch.',
      'With kind regards,',
    ];
    return {
      ground: chance.pick(['#ffffff', '#f7f5f0']),
      body: [
        line(80, 110, 40, school, { font: chance.pick(SERIF) }),
        ...lines.map((text, n) => line(80, 240 + n * 70, size, text)),
      ].join(''),
    };
  },
  chat(chance, school, [one = '', two = '']) {
    const bubbles = [`Did you see ${one} today?`, `Yes, with ${two} by the gate`, `Home time at ${school} as usual`];
    const dark = chance.is(0.5);
    return {
      ground: dark ? '#101820' : '#ece5dd',
      body: bubbles
        .map((text, n) => {
          const x = n % 2 === 0 ? 60 : 300;
          return `<rect x="${x}" y="${120 + n * 180}" rx="24" width="880" height="110" fill="${dark ? '#20303a' : '#fff'}"/>${line(x + 30, 190 + n * 180, 32, text, { colour: dark ? '#eee' : '#222' })}`;
        })
        .join(''),
    };
  },
  newsletter(chance, school, [one = '', two = '']) {
    const left = ['Stars of the week are', `${one} for kindness`, `and ${two} for`, 'never giving up.'];
    const right = ['Our garden club planted', 'forty bulbs this week.', 'Come and see them in', 'the spring!'];
    return {
      ground: '#ffffff',
      body: [
        `<rect width="1280" height="150" fill="${chance.pick(['#5b2a86', '#0b5563', '#8a1c1c'])}"/>`,
        line(60, 95, 50, `${school} News`, { colour: '#fff', font: chance.pick(SERIF) }),
        ...left.map((text, n) => line(60, 260 + n * 52, 28, text)),
        ...right.map((text, n) => line(700, 260 + n * 52, 28, text)),
      ].join(''),
    };
  },
};
