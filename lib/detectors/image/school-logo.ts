import type { ImageDetector, ImageTools } from '../../model/detector.ts';
import { LOGO_MODEL_FORMAT } from '../../model/logo-model.ts';
import type { Pixels } from '../../model/pixels.ts';
import type { Policy } from '../../model/policy.ts';
import type { ImagePlace, Sighting } from '../../model/sighting.ts';
import { fingerprint } from './logo/file/fingerprint.ts';
import { MOST_LOGOS, unpackLogos } from './logo/file/logo-file.ts';
import type { Quad } from './logo/geometry.ts';
import { JUDGE_WEIGHTS } from './logo/judge-data.ts';
import { createLogoLook } from './logo/look.ts';
import { type LearntLogo, learnLogo } from './logo/model.ts';
import { learnLogos } from './logo/setup/learn-logos.ts';

/** Below this a likeness is not worth a word. */
const SURE_ENOUGH = 0.5;

/** Sees the school's crest or logo, whole or in part, in a picture. */
export const schoolLogo: ImageDetector = {
  id: 'school-logo',
  sees: ['school-logo'],
  desk: 'plain',
  async prepare(policy, tools) {
    const { logos, rest } = await logosOf(policy, tools);
    let look = createLogoLook(logos);
    let unfinished = rest;
    return async (pixels, image): Promise<Sighting[]> => {
      const [best] = look(pixels);
      const finish = unfinished;
      unfinished = undefined;
      // After the first look, which somebody waits for. When it fails, the next start tries again.
      void finish?.().then(
        (finished) => {
          look = createLogoLook(finished);
        },
        () => {},
      );
      if (!best || best.confidence < SURE_ENOUGH) return [];
      return [{ kind: 'school-logo', where: placeOf(best.corners, pixels, image), confidence: best.confidence }];
    };
  },
};

interface Logos {
  readonly logos: readonly LearntLogo[];
  /** What is left to do for them, seconds long: each its own threshold. */
  readonly rest?: () => Promise<readonly LearntLogo[]>;
}

/** The logos as the settings ship them, or learnt here from their pictures and kept. */
async function logosOf(
  { logoModel, school: { logos } }: Policy,
  { decode, kept, hurried = false }: ImageTools,
): Promise<Logos> {
  if (logoModel?.format === LOGO_MODEL_FORMAT) {
    try {
      return { logos: unpackLogos(logoModel.data) };
    } catch (error) {
      // Better the pictures than a damaged model; without pictures it has to be said.
      if (logos.length === 0) throw error;
    }
  }
  // A threshold is good for one judge only.
  const key = `logo-model-${LOGO_MODEL_FORMAT}${fingerprint([JUDGE_WEIGHTS, ...logos.map(({ image }) => image)].join('\n'))}`;
  const known = logos.length > 0 ? await kept?.get(key) : undefined;
  if (known !== undefined)
    try {
      return { logos: unpackLogos(known) };
    } catch {
      // Damaged on the disk: it is made anew.
    }
  const read = await Promise.allSettled(logos.slice(0, MOST_LOGOS).map(({ image }) => decode(image)));
  const pictures = read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  if (pictures.length === 0) return { logos: [] };
  const learn = async () => {
    const { data } = await learnLogos(pictures);
    await kept?.set(key, data);
    return unpackLogos(data);
  };
  return hurried ? { logos: pictures.map(learnLogo), rest: learn } : { logos: await learn() };
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
