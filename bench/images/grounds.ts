import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Chance } from '../../lib/detectors/image/logo/setup/chance.ts';
import { blank, type Canvas, canvasOf, paint } from './canvas.ts';
import { draw, ICONS, icon } from './drawing.ts';

/** Photographs that `fetch-photos.ts` brings; without them every ground is made up. */
const PHOTOS = join(import.meta.dirname, '../.cache/photos');
const photos = existsSync(PHOTOS)
  ? readdirSync(PHOTOS)
      .filter((name) => name.endsWith('.jpg'))
      .sort()
  : [];

/** How many photographs there are to use. */
export const photoCount = photos.length;

/** Part of a photograph of the split (every third one is for tuning), or a made-up scene where there are none. */
export async function photoGround(chance: Chance, tuning: boolean, width: number, height: number): Promise<Canvas> {
  const own = photos.filter((_, n) => (n % 3 === 0) === tuning);
  if (own.length === 0) return inventedGround(chance, width, height);
  const file = join(PHOTOS, chance.pick(own));
  const { width: w = 1, height: h = 1 } = await sharp(file).metadata();
  const scale = Math.min(w / width, h / height) * chance.between(0.6, 1);
  const [cw, ch] = [Math.max(1, Math.floor(width * scale)), Math.max(1, Math.floor(height * scale))];
  const { data } = await sharp(file)
    .extract({ left: chance.whole(0, w - cw), top: chance.whole(0, h - ch), width: cw, height: ch })
    .resize(width, height, { fit: 'fill' })
    .flop(chance.is(0.5))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const canvas = canvasOf({ width, height, data: new Uint8ClampedArray(data) });
  const [gain, offset] = [chance.between(0.75, 1.15), chance.between(-15, 15)];
  for (let i = 0; i < canvas.data.length; i++) canvas.data[i] = (canvas.data[i] as number) * gain + offset;
  return canvas;
}

/** A scene nobody photographed: clouds of noise at many sizes, things of many shapes, a wall, a window. */
export function inventedGround(chance: Chance, width: number, height: number): Canvas {
  const canvas = blank(width, height);
  const cloud = cloudsBy(chance, 6);
  const [low, high] = [0, 1].map(() => [chance.between(10, 245), chance.between(10, 245), chance.between(10, 245)]) as [
    number[],
    number[],
  ];
  const size = chance.between(150, 700);
  const value = coarsely((x, y) => cloud(x / size, y / size), width, height);
  paint(canvas, (x, y, at, data) => {
    const v = value(x, y);
    for (let k = 0; k < 3; k++) data[at + k] = (low[k] as number) + ((high[k] as number) - (low[k] as number)) * v;
  });
  const things = draw(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${thingsBy(chance, width, height)}</svg>`,
    width,
  );
  paint(canvas, (x, y, at, data) => {
    const i = 4 * (y * width + x);
    const cover = (things.data[i + 3] ?? 0) / 255;
    if (cover === 0) return;
    const grain = 0.7 + 0.6 * value((x * 7) % width, (y * 7) % height);
    for (let k = 0; k < 3; k++)
      data[at + k] = (data[at + k] as number) * (1 - cover) + (things.data[i + k] ?? 0) * cover * grain;
  });
  return canvas;
}

/** The function worked out at every fourth pixel and blended between. */
function coarsely(
  value: (x: number, y: number) => number,
  width: number,
  height: number,
): (x: number, y: number) => number {
  const columns = (width >> 2) + 2;
  const grid = new Float32Array(columns * ((height >> 2) + 2));
  for (let i = 0; i < grid.length; i++) grid[i] = value(4 * (i % columns), 4 * Math.floor(i / columns));
  return (x, y) => {
    const i = (y >> 2) * columns + (x >> 2);
    const [fx, fy] = [(x & 3) / 4, (y & 3) / 4];
    return (
      (1 - fy) * ((1 - fx) * (grid[i] as number) + fx * (grid[i + 1] as number)) +
      fy * ((1 - fx) * (grid[i + columns] as number) + fx * (grid[i + columns + 1] as number))
    );
  };
}

/** Smooth noise, 0…1, with finer noise on it `layers` times. */
function cloudsBy(chance: Chance, layers: number): (x: number, y: number) => number {
  const table = Float32Array.from({ length: 4096 }, () => chance.next());
  const at = (x: number, y: number) => table[((x * 73 + y * 1031) & 4095) >>> 0] as number;
  const ease = (t: number) => t * t * (3 - 2 * t);
  const smooth = (x: number, y: number) => {
    const [x0, y0] = [Math.floor(x), Math.floor(y)];
    const [fx, fy] = [ease(x - x0), ease(y - y0)];
    return (
      (at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx) * (1 - fy) +
      (at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx) * fy
    );
  };
  return (x, y) => {
    let [sum, weight, total] = [0, 1, 0];
    for (let layer = 0; layer < layers; layer++) {
      sum += weight * smooth(x * 2 ** layer + 17 * layer, y * 2 ** layer + 31 * layer);
      total += weight;
      weight *= 0.55;
    }
    return sum / total;
  };
}

function thingsBy(chance: Chance, width: number, height: number): string {
  const colour = () => `hsl(${chance.whole(0, 359)},${chance.whole(5, 70)}%,${chance.whole(12, 88)}%)`;
  return Array.from({ length: chance.whole(12, 60) }, () => {
    const [x, y, s] = [chance.between(0, width), chance.between(0, height), chance.scale(12, 260)];
    const turn = `transform="rotate(${chance.whole(-40, 40)},${x},${y})" opacity="${chance.between(0.35, 1)}"`;
    switch (chance.whole(0, 5)) {
      case 0:
        return `<ellipse cx="${x}" cy="${y}" rx="${s}" ry="${s * chance.between(0.3, 1)}" fill="${colour()}" ${turn}/>`;
      case 1:
        return `<rect x="${x}" y="${y}" width="${s}" height="${s * chance.between(0.2, 1.6)}" rx="${chance.whole(0, 20)}" fill="${colour()}" stroke="${colour()}" stroke-width="${chance.whole(0, 8)}" ${turn}/>`;
      case 2: {
        const points = Array.from(
          { length: chance.whole(3, 9) },
          () => `${x + s * chance.normal() * 0.5},${y + s * chance.normal() * 0.5}`,
        );
        return `<polygon points="${points.join(' ')}" fill="${colour()}" ${turn}/>`;
      }
      case 3: {
        const lines = Array.from(
          { length: chance.whole(2, 12) },
          (_, n) => `M${x + n * 9} ${y} q ${s * chance.normal()} ${s} ${s * 0.4} ${s * 1.5}`,
        );
        return `<path d="${lines.join(' ')}" stroke="${colour()}" stroke-width="${chance.whole(1, 6)}" fill="none" ${turn}/>`;
      }
      case 4:
        return `<g ${turn}>${icon('lines', chance.pick(ICONS.lines), x, y, s, colour())}</g>`;
      default:
        return `<g ${turn}>${icon('solid', chance.pick(ICONS.solid), x, y, s, colour())}</g>`;
    }
  }).join('');
}
