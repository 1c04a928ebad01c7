import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { pixelsOf } from '../../../bench/images/canvas.ts';
import { inventedGround } from '../../../bench/images/grounds.ts';
import { decode, IMAGE_TOOLS } from '../../../cli/image-tools.ts';
import { faces } from '../../../lib/detectors/image/faces.ts';
import { chanceOf } from '../../../lib/detectors/image/logo/setup/chance.ts';
import type { ImageLook } from '../../../lib/model/detector.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

/** Six photographs with three to five people each, counted by eye. */
const PHOTOS = join(import.meta.dirname, '../../../node_modules/@vladmandic/face-api/demo');
const PEOPLE = [3, 3, 3, 4, 5, 4];

let look: ImageLook;
beforeAll(async () => {
  look = await faces.prepare(parsePolicy({}).policy, IMAGE_TOOLS);
}, 60_000);

test('people are found in photographs of groups, and no more than there are', async () => {
  const photos = readdirSync(PHOTOS).filter((name) => /^sample\d\.jpg$/.test(name));
  const counts = [];
  for (const photo of photos) counts.push((await look(await decode(sharp(join(PHOTOS, photo))), 0)).length);
  expect(counts).toHaveLength(PEOPLE.length);
  for (const [n, count] of counts.entries()) expect(count, photos[n]).toBeLessThanOrEqual(PEOPLE[n] as number);
  expect(counts.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(21);
}, 60_000);

test('small faces of a large group are found, where they are', async () => {
  const one = sharp(join(PHOTOS, 'sample4.jpg')).resize({ width: 480 });
  const { width = 480, height = 362 } = (await sharp(await one.toBuffer()).metadata()) ?? {};
  const places = Array.from({ length: 6 }, (_, n) => ({ left: (n % 3) * 400 + 20, top: Math.floor(n / 3) * 420 + 30 }));
  const input = await one.toBuffer();
  const group = sharp({ create: { width: 1280, height: 880, channels: 3, background: '#8aa17c' } });
  const seen = await look(
    await decode(
      sharp(
        await group
          .composite(places.map((place) => ({ input, ...place })))
          .png()
          .toBuffer(),
      ),
    ),
    3,
  );
  expect(seen.length).toBeGreaterThanOrEqual(22);
  expect(seen.length).toBeLessThanOrEqual(24);
  for (const { where } of seen) {
    if (!where || !('image' in where)) throw new Error('A face has a place.');
    expect(where.image).toBe(3);
    const [x, y] = [(where.x + where.w / 2) * 1280, (where.y + where.h / 2) * 880];
    expect(places.some(({ left, top }) => x > left && x < left + width && y > top && y < top + height / 2)).toBe(true);
  }
}, 60_000);

test('nobody is seen where nobody is', async () => {
  for (let n = 0; n < 3; n++) {
    const ground = pixelsOf(inventedGround(chanceOf(`nobody ${n}`), 1280, 853));
    expect(await look(ground, 0)).toEqual([]);
  }
}, 60_000);
