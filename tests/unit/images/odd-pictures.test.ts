import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { lookAtImages } from '../../../cli/look-at-images.ts';
import { createLogoLook } from '../../../lib/detectors/image/logo/look.ts';
import { learnLogo } from '../../../lib/detectors/image/logo/model.ts';
import type { Pixels } from '../../../lib/model/pixels.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { brokenFiles } from './broken-files.ts';

const settings = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../examples/fennimore-lane.policy.json'), 'utf8'),
);
const { policy } = parsePolicy(settings);
const crest = Buffer.from(settings.school.logos[0].image.split(',')[1], 'base64');
const folder = mkdtempSync(join(tmpdir(), 'second-look-odd-'));
afterAll(() => rmSync(folder, { recursive: true }));

const save = (name: string, bytes: Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
/** The crest on a plain ground, in the right half. */
const withCrest = async () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#7a8a6a' } })
    .composite([{ input: await sharp(crest).resize({ width: 240 }).toBuffer(), left: 560, top: 200 }])
    .png()
    .toBuffer();

test('the crest of the example settings is seen in every format, upright as the camera meant it', async () => {
  const picture = await withCrest();
  const turned = await sharp(picture).rotate(90).withMetadata({ orientation: 8 }).jpeg().toBuffer();
  const paths = await Promise.all([
    sharp(picture)
      .jpeg()
      .toBuffer()
      .then((bytes) => save('a.jpg', bytes)),
    sharp(picture)
      .webp()
      .toBuffer()
      .then((bytes) => save('a.webp', bytes)),
    sharp(picture)
      .gif()
      .toBuffer()
      .then((bytes) => save('a.gif', bytes)),
    sharp(picture)
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer()
      .then((bytes) => save('cmyk.jpg', bytes)),
    sharp(picture)
      .toColourspace('rgb16')
      .png()
      .toBuffer()
      .then((bytes) => save('deep.png', bytes)),
    save('turned.jpg', turned),
    save('wrong-ending.png', await sharp(picture).jpeg().toBuffer()),
  ]);
  // Its name is read as well, where the format left the letters legible.
  const seen = (await lookAtImages(paths, policy)).filter(({ kind }) => kind === 'school-logo');
  expect(seen.map(({ where }) => where && 'image' in where && where.image)).toEqual(paths.map((_, n) => n));
  for (const { where } of seen)
    expect(where).toMatchObject({ x: expect.closeTo(560 / 900, 1), y: expect.closeTo(200 / 600, 1) });
}, 120_000);

test('nothing is seen in pictures without it, however small or plain', async () => {
  const plain = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#234' } })
      .png()
      .toBuffer();
  const paths = [
    save('dot.png', await plain(1, 1)),
    save('line.png', await plain(2000, 3)),
    save('plain.png', await plain(800, 600)),
  ];
  expect(await lookAtImages(paths, policy)).toEqual([]);
});

test('forty broken files each end in a verdict or are said to be unread', async () => {
  for (const { name, bytes } of await brokenFiles(40)) {
    const path = save(name.replaceAll(' ', '-'), bytes);
    const result = await lookAtImages([path], policy).catch((error: Error) => error.message);
    if (typeof result === 'string') expect(result).toContain('can’t be read');
    else expect(result).toEqual([]);
  }
}, 60_000);

test('a logo without anything to recognise it by is never seen', () => {
  const plain: Pixels = { width: 60, height: 60, data: new Uint8ClampedArray(60 * 60 * 4).fill(255) };
  const noise: Pixels = {
    width: 300,
    height: 200,
    data: new Uint8ClampedArray(300 * 200 * 4).map((_, i) => (i * 7919) % 251),
  };
  expect(createLogoLook([learnLogo(plain)])(noise).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
});
