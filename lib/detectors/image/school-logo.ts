import type { ImageDetector, ImageTools } from '../../model/detector.ts';
import { LOGO_MODEL_FORMAT } from '../../model/logo-model.ts';
import type { Pixels } from '../../model/pixels.ts';
import type { Policy } from '../../model/policy.ts';
import type { ImagePlace, Sighting } from '../../model/sighting.ts';
import { fingerprint } from './logo/file/fingerprint.ts';
import { MOST_LOGOS, unpackLogos } from './logo/file/logo-file.ts';
import type { Quad } from './logo/geometry.ts';
import { createLogoLook } from './logo/look.ts';
import type { LearntLogo } from './logo/model.ts';
import { learnLogos } from './logo/setup/learn-logos.ts';

/** Below this a likeness is not worth a word. */
const SURE_ENOUGH = 0.5;

/** Sees the school's crest or logo, whole or in part, in a picture. */
export const schoolLogo: ImageDetector = {
  id: 'school-logo',
  sees: ['school-logo'],
  desk: 'plain',
  async prepare(policy, tools) {
    const look = createLogoLook(await logosOf(policy, tools));
    return async (pixels, image): Promise<Sighting[]> => {
      const [best] = look(pixels);
      if (!best || best.confidence < SURE_ENOUGH) return [];
      return [{ kind: 'school-logo', where: placeOf(best.corners, pixels, image), confidence: best.confidence }];
    };
  },
};

/** The logos as the settings ship them, or learnt here from their pictures and kept. */
async function logosOf(
  { logoModel, school: { logos } }: Policy,
  { decode, keep = (_key, make) => make() }: ImageTools,
): Promise<readonly LearntLogo[]> {
  if (logoModel?.format === LOGO_MODEL_FORMAT) {
    try {
      return unpackLogos(logoModel.data);
    } catch (error) {
      // Better the pictures than a damaged model; without pictures it has to be said.
      if (logos.length === 0) throw error;
    }
  }
  if (logos.length === 0) return [];
  const key = `logo-model-${LOGO_MODEL_FORMAT}-${fingerprint(logos.map(({ image }) => image).join('\n'))}`;
  return unpackLogos(
    await keep(key, async () => {
      const read = await Promise.allSettled(logos.slice(0, MOST_LOGOS).map(({ image }) => decode(image)));
      const pictures = read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      return (await learnLogos(pictures)).data;
    }),
  );
}

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
