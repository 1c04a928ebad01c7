import sharp from 'sharp';
import { IMAGE_DETECTORS } from '../lib/detectors/image/index.ts';
import type { ImageLook } from '../lib/model/detector.ts';
import type { Policy } from '../lib/model/policy.ts';
import type { Sighting } from '../lib/model/sighting.ts';
import { decode, IMAGE_TOOLS } from './image-tools.ts';

const prepared = new WeakMap<Policy, Promise<ImageLook[]>>();

/**
 * What can be seen in the pictures of one post: the extension's detectors on pixels of the same size.
 * @param paths absolute; a sighting's `image` is an index into them
 * @throws Error when one of them can't be read
 */
export async function lookAtImages(paths: readonly string[], policy: Policy): Promise<Sighting[]> {
  const looks = prepared.get(policy) ?? Promise.all(IMAGE_DETECTORS.map((one) => one.prepare(policy, IMAGE_TOOLS)));
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
