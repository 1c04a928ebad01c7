import type { ImageDetector } from '../../model/detector.ts';
import type { Pixels } from '../../model/pixels.ts';
import type { ImagePlace, Sighting } from '../../model/sighting.ts';
import type { Quad } from './logo/geometry.ts';
import { createLogoLook } from './logo/look.ts';

/** Below this a likeness is not worth a word. */
const SURE_ENOUGH = 0.5;

/** Sees the school's crest or logo, whole or in part, in a picture. */
export const schoolLogo: ImageDetector = {
  id: 'school-logo',
  sees: ['school-logo'],
  desk: 'plain',
  async prepare(policy, { decode }) {
    const read = await Promise.allSettled(policy.school.logos.map(({ image }) => decode(image)));
    const look = createLogoLook(read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
    return async (pixels, image): Promise<Sighting[]> => {
      const [best] = look(pixels);
      if (!best || best.confidence < SURE_ENOUGH) return [];
      return [{ kind: 'school-logo', where: placeOf(best.corners, pixels, image), confidence: best.confidence }];
    };
  },
};

/** The upright box around the corners, cut off at the picture's edge. */
function placeOf(corners: Quad, { width, height }: Pixels, image: number): ImagePlace {
  const range = (values: readonly number[], size: number) => {
    const from = Math.max(0, Math.min(...values) / size);
    return { from, length: Math.max(0, Math.min(1, Math.max(...values) / size) - from) };
  };
  const across = range(
    corners.map(({ x }) => x),
    width,
  );
  const down = range(
    corners.map(({ y }) => y),
    height,
  );
  return { image, x: across.from, y: down.from, w: across.length, h: down.length };
}
