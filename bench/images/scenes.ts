import { type Projection, project, projectionOf, type Quad } from '../../lib/detectors/image/logo/geometry.ts';
import type { Chance } from '../../lib/detectors/image/logo/setup/chance.ts';
import type { Pixels } from '../../lib/model/pixels.ts';
import { type Canvas, canvasOf, displace, lay, paint } from './canvas.ts';
import { draw, TYPEFACES } from './drawing.ts';

/** How hard a picture is made. */
export const LEVELS = ['easy', 'medium', 'hard'] as const;
export type Level = (typeof LEVELS)[number];
/** Ways an emblem gets into a picture; the last two were not tuned on. */
export const TUNED_SCENES = ['photo', 'jumper', 'sign', 'letter', 'screen', 'watermark'] as const;
export const UNSEEN_SCENES = ['mug', 'flag'] as const;
export type Scene = (typeof TUNED_SCENES)[number] | (typeof UNSEEN_SCENES)[number];

/** Width the shares below are of. */
const FULL = 1280;
/** Degrees, shares and JPEG qualities of a level. `width` is the emblem's share of a full picture's width. */
export const LIMITS = {
  easy: {
    width: [0.25, 0.6],
    turn: 10,
    lean: 0.05,
    quality: [80, 95],
    blur: [0, 0.6],
    noise: 2,
    covered: 0,
    cover: 0,
    opacity: 0.95,
    light: 0.1,
    recolour: 0,
  },
  medium: {
    width: [0.12, 0.32],
    turn: 30,
    lean: 0.18,
    quality: [55, 82],
    blur: [0, 1.2],
    noise: 5,
    covered: 0.35,
    cover: 0.2,
    opacity: 0.8,
    light: 0.35,
    recolour: 0.25,
  },
  hard: {
    width: [0.05, 0.22],
    turn: 60,
    lean: 0.32,
    quality: [30, 65],
    blur: [0.3, 1.8],
    noise: 9,
    covered: 0.6,
    cover: 0.38,
    opacity: 0.55,
    light: 0.7,
    recolour: 0.5,
  },
} as const;

const WORDS =
  'the of and to in is that for on with as at by from have this pupil term parents school trip please return form week homework uniform Monday Friday results award certificate attendance register year group class meeting hall sports day summer winter concert letter dear yours sincerely office report progress mathematics English science history'.split(
    ' ',
  );
const HEADINGS = [
  'Northbrook Academy',
  'Ashfield School',
  'Kingsley College',
  'Staff notice board',
  'Open evening',
  'Year 9 rewards',
  'Welcome back',
];

/** Puts an emblem into a scene (or makes the scene without one). @returns where its corners came to lie */
export function compose(
  canvas: Canvas,
  emblem: Pixels | undefined,
  scene: Scene,
  level: Level,
  chance: Chance,
): Quad | undefined {
  const { width: W, height: H } = canvas;
  const limits = LIMITS[level];
  const aspect = emblem ? emblem.height / emblem.width : 1;
  let width = Math.min(0.8 * W, FULL * chance.scale(limits.width[0], limits.width[1]));
  if (width * aspect > 0.85 * H) width = (0.85 * H) / aspect;
  const size = { width, height: width * aspect };
  const place = (w: number, h: number) => ({
    x: chance.between(Math.min(w * 0.55, W / 2), Math.max(W - w * 0.55, W / 2)),
    y: chance.between(Math.min(h * 0.55, H / 2), Math.max(H - h * 0.55, H / 2)),
  });
  const opacity = chance.between(limits.opacity, 1);
  switch (scene) {
    case 'photo': {
      const quad = quadBy(chance, place(width, size.height), size, limits.turn, limits.lean);
      if (emblem) lay(canvas, emblem, quad, opacity);
      return quad;
    }
    case 'jumper':
      return onCloth(canvas, emblem, place(width, size.height), size, level, opacity, chance);
    case 'flag':
      return onFlag(canvas, emblem, place(width * 1.4, size.height * 1.4), size, level, chance);
    case 'sign':
      return onSign(canvas, emblem, place(width * 1.3, size.height * 1.6), size, level, chance);
    case 'mug':
      return onMug(canvas, emblem, place(width * 1.6, size.height * 1.8), size, chance);
    case 'letter':
    case 'screen':
      return onPage(canvas, emblem, scene, size, level, chance);
    case 'watermark': {
      const share = { easy: [0.2, 0.3], medium: [0.12, 0.2], hard: [0.06, 0.13] }[level] as [number, number];
      const w = Math.min(0.8 * W, FULL * chance.between(...share));
      const h = w * aspect;
      const centre = { x: chance.pick([20 + w / 2, W - 20 - w / 2]), y: chance.pick([20 + h / 2, H - 20 - h / 2]) };
      const quad = quadBy(chance, centre, { width: w, height: h }, 0, 0);
      const white = chance.is({ easy: 0, medium: 0.3, hard: 0.6 }[level]);
      if (emblem)
        lay(
          canvas,
          white ? whitened(emblem) : emblem,
          quad,
          { easy: 0.9, medium: 0.65, hard: 0.42 }[level] * chance.between(0.9, 1.1),
        );
      return quad;
    }
  }
}

/** Corners of a rectangle turned and leaning away from the camera. */
function quadBy(
  chance: Chance,
  centre: { x: number; y: number },
  size: { width: number; height: number },
  turn: number,
  lean: number,
): Quad {
  const angle = (chance.between(-turn, turn) * Math.PI) / 180;
  const [w, h] = [size.width / 2, size.height / 2];
  const corners: [number, number][] = [
    [-w, -h],
    [w, -h],
    [w, h],
    [-w, h],
  ];
  const k = chance.between(0, lean);
  const side = chance.whole(0, 3);
  const far = [
    [0, 3],
    [1, 2],
    [0, 1],
    [2, 3],
  ][side] as [number, number];
  const axis = side < 2 ? 1 : 0;
  for (const n of far) (corners[n] as [number, number])[axis] *= 1 - k;
  for (const corner of corners) corner[(1 - axis) as 0 | 1] *= 1 - k * 0.6;
  const jitter = 0.1 * lean * Math.min(size.width, size.height);
  return corners.map(([x, y]) => {
    const [px, py] = [x + chance.between(-jitter, jitter), y + chance.between(-jitter, jitter)];
    return {
      x: centre.x + px * Math.cos(angle) - py * Math.sin(angle),
      y: centre.y + px * Math.sin(angle) + py * Math.cos(angle),
    };
  }) as unknown as Quad;
}

type Place = { x: number; y: number };
type Size = { width: number; height: number };
const CLOTHS = [
  [20, 30, 90],
  [110, 20, 30],
  [20, 80, 40],
  [60, 60, 60],
  [20, 20, 20],
  [90, 40, 110],
  [60, 120, 150],
  [205, 200, 200],
] as const;

function onCloth(
  canvas: Canvas,
  emblem: Pixels | undefined,
  centre: Place,
  size: Size,
  level: Level,
  opacity: number,
  chance: Chance,
): Quad {
  const colour = chance.pick(CLOTHS);
  const phase = chance.between(0, 6);
  const [kx, ky] = [chance.between(0.2, 1), chance.between(-0.6, 0.6)];
  const period = Math.max(40, size.width * 0.5);
  const fold = (x: number, y: number) => 1 + 0.22 * Math.sin((x * kx + y * ky) / period + phase);
  paint(canvas, (x, y, at, data) => {
    if (
      Math.abs(x - centre.x) > size.width * 1.6 ||
      y < centre.y - size.height * 1.3 ||
      y > centre.y + size.height * 2.2
    )
      return;
    const knit = 1 + 0.06 * Math.sin(x * 1.1) * Math.cos(y * 0.9 + Math.sin(x * 0.5));
    for (let k = 0; k < 3; k++) data[at + k] = (colour[k] as number) * knit * fold(x, y);
  });
  const limits = LIMITS[level];
  const quad = quadBy(chance, centre, size, limits.turn, limits.lean);
  if (emblem) lay(canvas, emblem, quad, opacity, (x, y) => (1 + 0.1 * Math.sin(x * 1.3 + y * 1.3)) * fold(x, y));
  const reach = { easy: 0.004, medium: 0.01, hard: 0.018 }[level] * size.width;
  const wave = Math.max(30, size.width * chance.between(0.5, 1.1)) / Math.PI;
  displace(canvas, (x, y) => ({
    x: x + reach * Math.sin(y / wave + phase),
    y: y + reach * Math.sin(x / wave + phase * 0.7),
  }));
  return quad;
}

function onFlag(
  canvas: Canvas,
  emblem: Pixels | undefined,
  centre: Place,
  size: Size,
  level: Level,
  chance: Chance,
): Quad {
  const colour = chance.pick(CLOTHS);
  const phase = chance.between(0, 6);
  const wave = size.width * chance.between(0.35, 0.7);
  const fall = (x: number) => 1 + { easy: 0.12, medium: 0.25, hard: 0.4 }[level] * Math.sin(x / wave + phase);
  paint(canvas, (x, y, at, data) => {
    if (Math.abs(x - centre.x) > size.width * 1.1 || Math.abs(y - centre.y) > size.height * 0.85) return;
    const weave = 1 + 0.03 * Math.sin(x * 2.1) * Math.sin(y * 2.1);
    for (let k = 0; k < 3; k++) data[at + k] = (colour[k] as number) * weave * fall(x);
  });
  const quad = quadBy(chance, centre, size, LIMITS[level].turn / 2, LIMITS[level].lean);
  if (emblem) lay(canvas, emblem, quad, 1, fall);
  const reach = { easy: 0.008, medium: 0.018, hard: 0.03 }[level] * size.width;
  displace(canvas, (x, y) => ({
    x: x + reach * 0.5 * Math.cos(x / wave + phase),
    y: y + reach * Math.sin(x / wave + phase),
  }));
  return quad;
}

function onSign(
  canvas: Canvas,
  emblem: Pixels | undefined,
  centre: Place,
  size: Size,
  level: Level,
  chance: Chance,
): Quad {
  const [w, h] = [Math.max(60, size.width * 1.35), Math.max(60, size.height * 1.6)];
  const ground = chance.pick(['#ffffff', '#f5f5f0', '#1e1e5a', '#1e5a1e', '#faebe1']);
  const ink = ground.startsWith('#1') ? '#f0f0f0' : '#222';
  const panel = draw(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 ${(900 * h) / w}"><rect width="100%" height="100%" fill="${ground}"/><rect x="8" y="8" width="884" height="${(900 * h) / w - 16}" fill="none" stroke="#3c3c3c" stroke-width="5"/><text x="450" y="${(900 * h) / w - 40}" font-size="56" text-anchor="middle" fill="${ink}" font-family="${chance.pick(TYPEFACES)}">${chance.pick(HEADINGS)}</text></svg>`,
    900,
  );
  const outer = quadBy(chance, centre, { width: w, height: h }, LIMITS[level].turn / 3, LIMITS[level].lean);
  lay(canvas, panel, outer);
  const map = projectionOf(outer, h / w) as Projection;
  const [left, top] = [(w - size.width) / 2 / w, (h * 0.42 - size.height / 2) / w];
  const quad = [
    [left, top],
    [left + size.width / w, top],
    [left + size.width / w, top + size.height / w],
    [left, top + size.height / w],
  ].map(([x, y]) => project(map, x as number, y as number)) as unknown as Quad;
  if (emblem) lay(canvas, emblem, quad);
  return quad;
}

/** On a cylinder: squeezed towards the left and right, darker there. */
function onMug(canvas: Canvas, emblem: Pixels | undefined, centre: Place, size: Size, chance: Chance): Quad {
  const colour = chance.pick([
    [245, 243, 238],
    [30, 40, 90],
    [150, 20, 30],
    [235, 200, 60],
  ] as const);
  const radius = size.width * chance.between(0.62, 0.8);
  const bend = chance.between(0.04, 0.12) * size.width;
  const quad = quadBy(chance, centre, size, 6, 0);
  const angleAt = (x: number) => Math.asin(Math.max(-1, Math.min(1, (x - centre.x) / radius)));
  paint(canvas, (x, y, at, data) => {
    if (Math.abs(x - centre.x) > radius || Math.abs(y - centre.y) > size.height * 0.85) return;
    const light = 0.45 + 0.55 * Math.cos(angleAt(x) - 0.4);
    for (let k = 0; k < 3; k++) data[at + k] = (colour[k] as number) * light;
  });
  if (emblem) lay(canvas, emblem, quad, 1, (x) => 0.5 + 0.5 * Math.cos(angleAt(x) - 0.4));
  displace(canvas, (x, y) => {
    const dx = x - centre.x;
    if (Math.abs(dx) >= radius || Math.abs(y - centre.y) > size.height) return { x, y };
    // A point at arc length a of the flat print appears at radius · sin(a / radius).
    return { x: centre.x + radius * angleAt(x), y: y + bend * (1 - Math.sqrt(1 - (dx / radius) ** 2)) };
  });
  return quad;
}

function onPage(
  canvas: Canvas,
  emblem: Pixels | undefined,
  scene: 'letter' | 'screen',
  size: Size,
  level: Level,
  chance: Chance,
): Quad {
  const { width: W, height: H } = canvas;
  const dark = scene === 'screen' && chance.is(0.3);
  const [paper, ink] = dark ? (['#15202b', '#d9d9d9'] as const) : (['#fdfdfc', '#222222'] as const);
  const line = () => Array.from({ length: 14 }, () => chance.pick(WORDS)).join(' ');
  const rows: string[] = [];
  for (let y = H * 0.3; y < H - 20; ) {
    const font = chance.pick([15, 18, 22]);
    rows.push(
      `<text x="${W * 0.08}" y="${y}" font-size="${font}" fill="${ink}" font-family="${chance.pick(TYPEFACES)}">${line()}</text>`,
    );
    y += font * chance.pick([1.5, 1.5, 2.4]);
  }
  const furniture =
    scene === 'screen'
      ? `<rect width="${W}" height="56" fill="${dark ? '#22303c' : '#e8ecf0'}"/><circle cx="40" cy="28" r="16" fill="#888"/><rect x="${W * 0.3}" y="14" width="${W * 0.4}" height="28" rx="14" fill="${dark ? '#15202b' : '#fff'}"/>`
      : '';
  const page = draw(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}"><rect width="100%" height="100%" fill="${paper}"/>${furniture}<text x="${W * 0.35}" y="${H * 0.24}" font-size="42" fill="${ink}" font-family="${chance.pick(TYPEFACES)}">${chance.pick(HEADINGS)}</text>${rows.join('')}</svg>`,
    W,
  );
  const sheet = canvasOf({ ...page, width: W, height: Math.min(H, page.height) });
  const x = chance.between(30, Math.max(31, W - size.width - 30));
  const y = chance.between(12, Math.max(13, (H - size.height) * 0.35));
  const flat: Quad = [
    { x, y },
    { x: x + size.width, y },
    { x: x + size.width, y: y + size.height },
    { x, y: y + size.height },
  ];
  // Nobody sets text beneath an emblem.
  if (emblem) {
    const ground = [1, 3, 5].map((at) => Number.parseInt(paper.slice(at, at + 2), 16));
    paint(sheet, (px, py, at, data) => {
      if (px < x - 8 || py < y - 8 || px > x + size.width + 8 || py > y + size.height + 8) return;
      for (let k = 0; k < 3; k++) data[at + k] = ground[k] as number;
    });
    lay(sheet, emblem, flat);
  }
  if (scene === 'screen' || level === 'easy') {
    canvas.data.set(sheet.data.subarray(0, canvas.data.length));
    return flat;
  }
  const k = (level === 'medium' ? 0.05 : 0.11) / 2;
  const corner = (cx: number, cy: number) => ({
    x: W * (0.03 + 0.94 * cx + chance.between(-k, k)),
    y: H * (0.03 + 0.94 * cy + chance.between(-k, k)),
  });
  const quad: Quad = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
  const rgba = new Uint8ClampedArray(W * H * 4);
  for (let i = 0, j = 0; j < rgba.length; i += 3, j += 4)
    rgba.set([sheet.data[i] ?? 255, sheet.data[i + 1] ?? 255, sheet.data[i + 2] ?? 255, 255], j);
  lay(canvas, { width: W, height: H, data: rgba }, quad);
  const map = projectionOf(quad, H / W) as Projection;
  return flat.map((p) => project(map, p.x / W, p.y / W)) as unknown as Quad;
}

/** White, thinner where it was light. */
function whitened({ width, height, data }: Pixels): Pixels {
  const out = new Uint8ClampedArray(data);
  for (let i = 0; i < out.length; i += 4) {
    const grey = 0.299 * (data[i] as number) + 0.587 * (data[i + 1] as number) + 0.114 * (data[i + 2] as number);
    out.set([255, 255, 255, (data[i + 3] as number) * (1 - (0.75 * grey) / 255)], i);
  }
  return { width, height, data: out };
}
