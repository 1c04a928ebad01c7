import sharp, { type Sharp } from 'sharp';
import { IMAGE_DETECTORS } from '../lib/detectors/image/index.ts';
import type { ImageLook } from '../lib/model/detector.ts';
import { lookSize, type Pixels } from '../lib/model/pixels.ts';
import type { Policy } from '../lib/model/policy.ts';
import type { Sighting } from '../lib/model/sighting.ts';

/** Width an SVG is drawn at. */
const LOGO_WIDTH = 720;

const prepared = new WeakMap<Policy, Promise<ImageLook[]>>();

/**
 * What can be seen in the pictures of one post: the extension's detectors on pixels of the same size.
 * @param paths absolute; a sighting's `image` is an index into them
 * @throws Error when one of them can't be read
 */
export async function lookAtImages(paths: readonly string[], policy: Policy): Promise<Sighting[]> {
  const looks = prepared.get(policy) ?? Promise.all(IMAGE_DETECTORS.map((one) => one.prepare(policy, decodeDataUrl)));
  prepared.set(policy, looks);
  const sightings: Sighting[] = [];
  for (const [image, path] of paths.entries()) {
    const pixels = await decode(sharp(path)).catch((error: unknown) => {
      throw new Error(`The picture ${path} can’t be read: ${error instanceof Error ? error.message : error}`);
    });
    for (const look of await looks) sightings.push(...(await look(pixels, image)));
  }
  return sightings;
}

async function decode(picture: Sharp): Promise<Pixels> {
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
