import { gunzipSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import type { ImageTools } from '../lib/model/detector.ts';
import { lookSize, type Pixels } from '../lib/model/pixels.ts';
import { modelPath, readModel } from '../scripts/models.ts';
import { keptOnDisk } from './kept-on-disk.ts';

/** Width an SVG is drawn at. */
const LOGO_WIDTH = 720;

/** What image detectors need, in Node: decoding by sharp, models from the packages they come in. */
export const IMAGE_TOOLS: ImageTools = {
  decode: decodeDataUrl,
  read: async (model) => new Uint8Array(model.endsWith('.gz') ? gunzipSync(readModel(model)) : readModel(model)),
  readJson: async (model) => JSON.parse(readModel(model).toString()) as unknown,
  address: modelPath,
  kept: keptOnDisk,
};

/** A picture's pixels, upright, at the size pictures are looked at. Rejects when it can't be read. */
export async function decode(picture: Sharp): Promise<Pixels> {
  const upright = picture.autoOrient();
  const { autoOrient } = await upright.metadata();
  const { width, height } = lookSize(autoOrient.width, autoOrient.height);
  const { data } = await upright
    .resize(width, height, { fit: 'fill' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width, height, data: new Uint8ClampedArray(data) };
}

async function decodeDataUrl(url: string): Promise<Pixels> {
  const [, kind = '', base64, body = ''] = /^data:([^;,]*)[^,]*?(;base64)?,(.*)$/s.exec(url) ?? [];
  const bytes = base64 ? Buffer.from(body, 'base64') : Buffer.from(decodeURIComponent(body));
  const picture = sharp(bytes);
  return decode(
    kind === 'image/svg+xml' ? sharp(await picture.resize({ width: LOGO_WIDTH }).png().toBuffer()) : picture,
  );
}
