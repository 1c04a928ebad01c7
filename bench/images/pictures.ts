import sharp from 'sharp';
import type { Quad } from '../../lib/detectors/image/logo/geometry.ts';
import { type Chance, chanceOf } from '../../lib/detectors/image/logo/setup/chance.ts';
import type { Pixels } from '../../lib/model/pixels.ts';
import { type Canvas, paint, pixelsOf, soften } from './canvas.ts';
import { type CrestDesign, designCrest, drawCrest, type Family, lookAlike } from './crests.ts';
import { draw, ICONS, icon } from './drawing.ts';
import { inventedGround, photoGround } from './grounds.ts';
import { compose, type Level, LIMITS, type Scene } from './scenes.ts';

/** What is in a made picture: the crest itself, an emblem like it, another school's, a mark of some firm, or none. */
export const KINDS = ['crest', 'look-alike', 'foreign', 'mark', 'text', 'photo'] as const;
export type Kind = (typeof KINDS)[number];

/** How a picture is to be made. */
export interface Order {
  readonly seed: string;
  readonly kind: Kind;
  /** The crest looked for. */
  readonly crest: CrestDesign;
  readonly level: Level;
  readonly scene: Scene;
  /** Families foreign crests are drawn from. */
  readonly families: readonly Family[];
  /** `invented` needs nothing but this folder; the others use photographs when they are there. */
  readonly grounds: 'invented' | 'tuning' | 'reporting';
  /** Pixels across; emblems are as large in a small picture as in a full one, there is less around them. */
  readonly width: number;
}

/** Width of a picture as posted. */
export const FULL_WIDTH = 1280;
/** Width of a picture that is quick to make and to look at. */
export const SMALL_WIDTH = 640;

export interface Made {
  readonly picture: Pixels;
  /** The same as a JPEG file. */
  readonly file: Buffer;
  readonly order: Order;
  readonly corners: Quad | undefined;
  readonly recoloured: string;
}

/** Makes the picture of an order: the same one every time. */
export async function makePicture(order: Order): Promise<Made> {
  const chance = chanceOf(order.seed);
  const { width } = order;
  const height = Math.round(width * chance.pick([0.5625, 0.6664, 0.75]));
  const canvas =
    order.grounds === 'invented'
      ? inventedGround(chance, width, height)
      : await photoGround(chance, order.grounds === 'tuning', width, height);
  const drawn = emblemFor(order, chance);
  const recoloured = drawn ? recolour(drawn, order.level, chance) : { emblem: undefined, how: '' };
  const corners = compose(
    canvas,
    recoloured.emblem,
    order.kind === 'photo' ? 'photo' : order.scene,
    order.level,
    chance,
  );
  const limits = LIMITS[order.level];
  if (recoloured.emblem && corners && chance.is(limits.covered))
    await cover(canvas, corners, limits.cover, order, chance);
  finish(canvas, order, chance);
  const { data } = pixelsOf(canvas);
  const file = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality: chance.whole(limits.quality[0], limits.quality[1]) })
    .toBuffer();
  const back = await sharp(file).ensureAlpha().raw().toBuffer();
  return {
    picture: { width, height, data: new Uint8ClampedArray(back) },
    file,
    order,
    corners: recoloured.emblem ? corners : undefined,
    recoloured: recoloured.how,
  };
}

function emblemFor({ kind, crest, seed, families }: Order, chance: Chance): Pixels | undefined {
  if (kind === 'crest') return draw(drawCrest(crest), 720);
  if (kind === 'look-alike') return draw(drawCrest(lookAlike(crest, seed)), 720);
  if (kind === 'foreign') return draw(drawCrest(designCrest(`foreign ${seed}`, families)), 720);
  if (kind !== 'mark') return undefined;
  const body = chance.is(0.5)
    ? icon('lines', chance.pick(ICONS.lines), 0, 0, 500, `hsl(${chance.whole(0, 359)},70%,40%)`)
    : icon('solid', chance.pick(ICONS.solid), 0, 0, 500, `hsl(${chance.whole(0, 359)},70%,40%)`);
  return draw(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 500">${body}</svg>`, 500);
}

/** As it is, grey, in one colour, in other colours, or as a negative. */
function recolour(emblem: Pixels, level: Level, chance: Chance): { emblem: Pixels; how: string } {
  if (!chance.is(LIMITS[level].recolour)) return { emblem, how: 'as it is' };
  const how = chance.pick(
    level === 'hard' ? ['grey', 'one colour', 'other colours', 'negative'] : ['grey', 'grey', 'other colours'],
  );
  const tint = [chance.whole(0, 120), chance.whole(0, 120), chance.whole(0, 120)];
  const turn = chance.pick([
    [1, 2, 0],
    [2, 0, 1],
    [1, 0, 2],
  ]);
  const data = new Uint8ClampedArray(emblem.data);
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [data[i] as number, data[i + 1] as number, data[i + 2] as number];
    const grey = 0.299 * r + 0.587 * g + 0.114 * b;
    for (let k = 0; k < 3; k++) {
      const own = [r, g, b][k] as number;
      const value = {
        grey,
        negative: 255 - own,
        'one colour': (tint[k] as number) + (255 - (tint[k] as number)) * (grey / 255),
        'other colours': [r, g, b][turn[k] as number] as number,
      }[how];
      data[i + k] = value ?? own;
    }
  }
  return { emblem: { ...emblem, data }, how };
}

/** Something in front of it. */
async function cover(canvas: Canvas, corners: Quad, share: number, order: Order, chance: Chance): Promise<void> {
  const [a, , c] = corners;
  const span = Math.hypot(a.x - c.x, a.y - c.y);
  const reach = span * Math.sqrt(share) * chance.between(0.5, 0.8);
  const centre = {
    x: (a.x + c.x) / 2 + span * chance.between(-0.4, 0.4),
    y: (a.y + c.y) / 2 + span * chance.between(-0.4, 0.4),
  };
  const front =
    order.grounds === 'invented'
      ? inventedGround(chance, canvas.width, canvas.height)
      : await photoGround(chance, order.grounds === 'tuning', canvas.width, canvas.height);
  const angle = chance.between(0, Math.PI);
  paint(canvas, (x, y, at, data) => {
    const dx = x - centre.x;
    const dy = y - centre.y;
    const u = (dx * Math.cos(angle) + dy * Math.sin(angle)) / (0.6 * reach);
    const v = (dy * Math.cos(angle) - dx * Math.sin(angle)) / (0.4 * reach);
    if (u * u + v * v < 1) for (let k = 0; k < 3; k++) data[at + k] = front.data[at + k] as number;
  });
}

/** Uneven light, the camera's blur and its noise. */
function finish(canvas: Canvas, { level, scene, kind }: Order, chance: Chance): void {
  const limits = LIMITS[level];
  const angle = chance.between(0, 2 * Math.PI);
  const amount = limits.light;
  const noise = chance.between(0, limits.noise);
  if (scene !== 'screen' || kind === 'photo') {
    paint(canvas, (x, y, at, data) => {
      const light =
        1 + amount * (Math.cos(angle) * (x / canvas.width - 0.5) + Math.sin(angle) * (y / canvas.height - 0.5));
      for (let k = 0; k < 3; k++) data[at + k] = (data[at + k] as number) * light;
    });
    soften(canvas, chance.between(limits.blur[0], limits.blur[1]));
  }
  // Noise is cut from a prepared strip at chance places: drawing each number afresh would take most of a picture's time.
  const strip = Float32Array.from({ length: 8192 }, () => noise * chance.normal());
  for (let start = 0; start < canvas.data.length; start += 1024) {
    const from = chance.whole(0, strip.length - 1024);
    for (let i = 0; i < 1024 && start + i < canvas.data.length; i++)
      canvas.data[start + i] = (canvas.data[start + i] as number) + (strip[from + i] as number);
  }
}
