import { type Chance, chanceOf } from '../../lib/detectors/image/logo/setup/chance.ts';
import { ICONS, icon, TYPEFACES } from './drawing.ts';

/** Families the detector was tuned on, and families it has not met. */
export const TUNED_FAMILIES = [
  'shield',
  'roundel',
  'panel',
  'monogram',
  'wordmark',
  'ring',
  'quartered',
  'lozenge',
] as const;
export const UNSEEN_FAMILIES = ['scroll', 'outline'] as const;
export type Family = (typeof TUNED_FAMILIES)[number] | (typeof UNSEEN_FAMILIES)[number];

/** All that a made-up crest is drawn from. */
export interface CrestDesign {
  readonly family: Family;
  readonly frame: number;
  readonly bar: boolean;
  readonly main: string;
  readonly second: string;
  readonly accent: string;
  readonly typeface: string;
  readonly charges: readonly [string, string, string];
  readonly place: string;
  readonly kind: string;
  readonly motto: string;
  readonly year: number;
}

/** Drawings that stand on made-up crests. */
export const CHARGES = [
  'lion',
  'eagle',
  'castle',
  'open-book',
  'owl',
  'deer',
  'dragon',
  'sailboat',
  'rose',
  'crown',
  'swan',
  'anchor',
  'wolf',
  'honeybee',
  'deciduous-tree',
  'evergreen-tree',
  'old-key',
  'glowing-star',
  'sun',
  'sheaf-of-rice',
  'horse',
  'unicorn',
  'peacock',
  'fish',
  'mountain',
  'bell',
  'dove',
  'maple-leaf',
  'sunflower',
  'fox',
  'bridge-at-night',
  'candle',
  'turtle',
  'butterfly',
  'snail',
  'rooster',
  'ram',
  'spouting-whale',
  'tulip',
  'four-leaf-clover',
  'bear',
  'elephant',
  'hedgehog',
  'otter',
  'squirrel',
  'chipmunk',
  'duck',
  'crescent-moon',
  'compass',
  'hammer-and-pick',
  'scroll',
  'feather',
].filter((name) => ICONS.solid.includes(name));
const LINE_CHARGES = [
  'castle',
  'crown',
  'anchor',
  'rose',
  'sailboat',
  'mountain',
  'tree-deciduous',
  'tree-pine',
  'fish',
  'feather',
  'key',
  'bird',
  'rabbit',
  'squirrel',
  'leaf',
  'flower-2',
  'book-open',
  'lightbulb',
  'star',
  'sun',
  'waves',
  'wheat',
  'turtle',
  'cat',
  'snail',
  'bell',
  'compass',
  'church',
  'graduation-cap',
  'landmark',
  'clover',
  'sprout',
  'bug',
  'moon-star',
  'ship',
].filter((name) => ICONS.lines.includes(name));
const FIRST = [
  'North',
  'Ash',
  'Oak',
  'Stone',
  'King',
  'Queen',
  'River',
  'Hill',
  'West',
  'Marl',
  'Thorn',
  'Elm',
  'Fair',
  'Brook',
  'Hart',
  'Green',
  'Kes',
  'Wick',
  'Har',
  'Pen',
  'Cold',
  'Fern',
];
const LAST = [
  'brook',
  'field',
  'bridge',
  'ford',
  'worth',
  'ley',
  'bury',
  'combe',
  'gate',
  'dale',
  'wick',
  'mere',
  'ton',
  'stead',
  'haven',
  'hurst',
];
const KINDS = ['Academy', 'School', 'College', 'High School', 'Grammar School', 'Primary School', 'Junior School'];
const MOTTOES = [
  'Disce ut vivas',
  'Per ardua',
  'Lux et veritas',
  'Semper fidelis',
  'Aspire and achieve',
  'Fortis et fidus',
  'Learn grow lead',
  'Sapientia',
];
const MAINS = [
  '#0b2a5b',
  '#7a1023',
  '#14532d',
  '#3b0764',
  '#1f2937',
  '#b45309',
  '#0e7490',
  '#831843',
  '#111111',
  '#9a3412',
  '#1d4ed8',
  '#166534',
];
const ACCENTS = ['#f2c230', '#ffffff', '#c9a227', '#e5e7eb', '#e11d48', '#38bdf8', '#f59e0b', '#d1fae5'];
const FRAMES = [
  'M60 40 H440 V260 C440 380 330 450 250 480 C170 450 60 380 60 260 Z',
  'M60 50 Q155 90 250 40 Q345 90 440 50 C455 250 430 400 250 485 C70 400 45 250 60 50Z',
  'M70 40 H430 V330 Q430 390 370 400 L290 420 L250 480 L210 420 L130 400 Q70 390 70 330Z',
  'M80 40 H420 C440 120 470 140 470 200 C470 360 360 430 250 485 C140 430 30 360 30 200 C30 140 60 120 80 40Z',
];

const chargesFor = (family: Family) => (family === 'outline' ? LINE_CHARGES : CHARGES);
const chargesBy = (chance: Chance, family: Family): [string, string, string] => {
  const from = chargesFor(family);
  return [chance.pick(from), chance.pick(from), chance.pick(from)];
};
const nameBy = (chance: Chance) => chance.pick(FIRST) + chance.pick(LAST);

/** Makes up a crest. */
export function designCrest(seed: string, families: readonly Family[]): CrestDesign {
  const chance = chanceOf(seed);
  const family = chance.pick(families);
  const main = chance.pick(MAINS);
  return {
    family,
    frame: chance.whole(0, FRAMES.length - 1),
    bar: chance.is(0.5),
    main,
    second: chance.pick(MAINS.filter((colour) => colour !== main)),
    accent: chance.pick(ACCENTS),
    typeface: chance.pick(TYPEFACES),
    charges: chargesBy(chance, family),
    place: nameBy(chance),
    kind: chance.pick(KINDS),
    motto: chance.pick(MOTTOES),
    year: chance.whole(1550, 2015),
  };
}

/** The danger: an emblem of the same layout and colours with another drawing and another name. */
export function lookAlike(design: CrestDesign, seed: string): CrestDesign {
  const chance = chanceOf(seed);
  let charges = chargesBy(chance, design.family);
  while (charges.some((charge, n) => charge === design.charges[n])) charges = chargesBy(chance, design.family);
  let place = nameBy(chance);
  while (place[0] === design.place[0]) place = nameBy(chance);
  return { ...design, charges, place, motto: chance.pick(MOTTOES), year: chance.whole(1550, 2015) };
}

/** The crest as an SVG with a see-through ground. */
export function drawCrest(design: CrestDesign): string {
  const { width, height, body } = PAINTERS[design.family](design);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${ARCS}${body}</svg>`;
}

const ARCS =
  '<defs><path id="top" d="M 70 250 A 180 180 0 0 1 430 250"/><path id="bot" d="M 45 250 A 205 205 0 0 0 455 250"/></defs>';
const PALE = ['#ffffff', '#e5e7eb', '#d1fae5'];
interface Painting {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}
const square = (body: string): Painting => ({ width: 500, height: 500, body });
const solid = (name: string, x: number, y: number, size: number, colour: string) =>
  icon('solid', name, x, y, size, colour);

function words(
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  design: CrestDesign,
  fit?: number,
): string {
  const length = fit ? ` textLength="${fit}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="${x}" y="${y}" font-family="${design.typeface}" font-size="${size}" font-weight="bold" text-anchor="middle" fill="${colour}"${length}>${text}</text>`;
}
const arc = (path: 'top' | 'bot', text: string, size: number, colour: string, design: CrestDesign) =>
  `<text font-family="${design.typeface}" font-size="${size}" font-weight="bold" fill="${colour}" text-anchor="middle"><textPath href="#${path}" startOffset="50%">${text}</textPath></text>`;

const PAINTERS: Record<Family, (design: CrestDesign) => Painting> = {
  shield: ({ frame, bar, main, accent, charges: [a, b, c] }) =>
    square(
      `<path d="${FRAMES[frame]}" fill="${main}" stroke="${accent}" stroke-width="12"/>` +
        (bar
          ? `<path d="M75 230 L250 130 L425 230 V290 L250 190 L75 290Z" fill="${accent}"/>`
          : `<rect x="66" y="210" width="368" height="60" fill="${accent}"/>`) +
        solid(a, 170, 285, 160, accent) +
        solid(b, 90, 70, 120, accent) +
        solid(c, 290, 70, 120, accent),
    ),
  roundel: (d) =>
    square(
      `<circle cx="250" cy="250" r="240" fill="${d.main}"/><circle cx="250" cy="250" r="228" fill="none" stroke="${d.accent}" stroke-width="6"/><circle cx="250" cy="250" r="160" fill="${d.accent}"/>` +
        solid(d.charges[0], 130, 130, 240, PALE.includes(d.accent) ? d.main : d.second) +
        arc('top', `${d.place} ${d.kind}`.toUpperCase(), 38, d.accent, d) +
        arc('bot', `${d.motto} · ${d.year}`, 30, d.accent, d),
    ),
  panel: (d) => ({
    width: 500,
    height: 620,
    body:
      `<path d="${FRAMES[d.frame]}" fill="${d.main}" stroke="${d.second}" stroke-width="14"/>` +
      solid(d.charges[0], 110, 110, 280, d.accent) +
      `<rect x="10" y="510" width="480" height="100" rx="12" fill="${d.accent}" stroke="${d.main}" stroke-width="4"/>` +
      words(`${d.place} ${d.kind}`.toUpperCase(), 250, 555, 38, d.main, d, 440) +
      words(d.motto, 250, 597, 28, d.main, d),
  }),
  monogram: (d) => {
    const letters = d.place.slice(0, 1) + d.kind.slice(0, 1) + (d.bar ? d.place.slice(2, 3).toUpperCase() : '');
    return square(
      `<circle cx="250" cy="250" r="235" fill="${d.accent}" stroke="${d.main}" stroke-width="22"/>` +
        words(letters, 250, 330, letters.length > 2 ? 170 : 230, PALE.includes(d.main) ? d.second : d.main, d) +
        solid(d.charges[0], 200, 50, 100, d.second) +
        words(String(d.year), 250, 405, 40, d.second, d),
    );
  },
  wordmark: (d) => ({
    width: 900,
    height: 280,
    body:
      solid(d.charges[0], 10, 20, 240, d.main) +
      words(d.place, 575, 140, 110, d.main, d, 590) +
      `<rect x="280" y="162" width="590" height="8" fill="${d.second}"/>` +
      words(d.kind, 575, 236, 60, d.second, d),
  }),
  ring: (d) =>
    square(
      `<circle cx="250" cy="250" r="240" fill="#fff" stroke="${d.main}" stroke-width="16"/><path transform="translate(88,92) scale(.65)" d="${FRAMES[d.frame]}" fill="${d.main}"/>` +
        solid(d.charges[0], 160, 150, 180, d.accent) +
        arc('top', `${d.place} ${d.kind}`, 38, d.main, d) +
        solid(d.charges[1], 215, 415, 70, d.second),
    ),
  quartered: (d) =>
    square(
      `<defs><clipPath id="k"><path d="${FRAMES[d.frame]}"/></clipPath></defs><g clip-path="url(#k)"><rect width="250" height="250" fill="${d.main}"/><rect x="250" width="250" height="250" fill="${d.accent}"/><rect y="250" width="250" height="250" fill="${d.accent}"/><rect x="250" y="250" width="250" height="250" fill="${d.second}"/>` +
        solid(d.charges[0], 85, 75, 150, d.accent) +
        solid(d.charges[1], 265, 75, 150, d.main) +
        solid(d.charges[1], 95, 265, 150, d.main) +
        solid(d.charges[2], 260, 265, 140, d.accent) +
        `</g><path d="${FRAMES[d.frame]}" fill="none" stroke="${d.main}" stroke-width="12"/>`,
    ),
  lozenge: (d) =>
    square(
      `<path d="M250 10 L490 250 L250 490 L10 250Z" fill="${d.main}" stroke="${d.accent}" stroke-width="10"/><path d="M250 60 L440 250 L250 440 L60 250Z" fill="none" stroke="${d.accent}" stroke-width="4"/>` +
        solid(d.charges[0], 150, 120, 200, d.accent) +
        words(d.place.toUpperCase(), 250, 370, 42, d.accent, d),
    ),
  scroll: (d) => ({
    width: 500,
    height: 560,
    body:
      `<ellipse cx="250" cy="225" rx="180" ry="215" fill="${d.main}" stroke="${d.accent}" stroke-width="16"/>` +
      solid(d.charges[0], 130, 90, 240, d.accent) +
      solid(d.charges[1], 205, 340, 90, d.accent) +
      `<path d="M10 430 L70 440 L70 415 Q250 490 430 415 L430 440 L490 430 L460 475 L490 520 L420 515 Q250 575 80 515 L10 520 L40 475Z" fill="#fff" stroke="${d.second}" stroke-width="5"/>` +
      words(d.place.toUpperCase(), 250, 505, 44, d.second, d, 320),
  }),
  outline: (d) => ({
    width: 700,
    height: 500,
    body:
      `<path d="M350 15 L570 140 V360 L350 485 L130 360 V140Z" fill="none" stroke="${d.main}" stroke-width="7"/><path d="M350 40 L548 152 V348 L350 460 L152 348 V152Z" fill="none" stroke="${d.main}" stroke-width="3"/>` +
      icon('lines', d.charges[0], 265, 95, 170, d.main) +
      words(d.place, 350, 335, 50, d.main, d, 330) +
      words(d.kind.toUpperCase(), 350, 380, 26, d.second, d),
  }),
};
