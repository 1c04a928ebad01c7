import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readSize } from '../../../entrypoints/vision/read-size.ts';

const picture = sharp({ create: { width: 321, height: 123, channels: 3, background: '#468' } });

test.each(['png', 'jpeg', 'gif', 'webp', 'avif'] as const)('the size of a %s stands in its head', async (format) => {
  const bytes = await picture
    .clone()
    .toFormat(format, format === 'avif' ? { effort: 0 } : {})
    .toBuffer();
  expect(readSize(bytes)).toEqual({ width: 321, height: 123 });
});

test('of a lossless WebP, a WebP with transparency and a progressive JPEG too', async () => {
  const others = [
    await picture.clone().webp({ lossless: true }).toBuffer(),
    await picture.clone().ensureAlpha(0.5).webp().toBuffer(),
    await picture.clone().jpeg({ progressive: true }).withMetadata({ orientation: 6 }).toBuffer(),
  ];
  for (const bytes of others) expect(readSize(bytes)).toEqual({ width: 321, height: 123 });
});

test('a head that is cut off, empty or of no picture says nothing', async () => {
  const png = await picture.clone().png().toBuffer();
  for (const bytes of [png.subarray(0, 18), new Uint8Array(), Buffer.from('hello'), Buffer.from([0xff, 0xd8, 0xff])])
    expect(readSize(bytes)).toBeUndefined();
});
