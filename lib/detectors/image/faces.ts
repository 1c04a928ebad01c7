import type { ImageDetector } from '../../model/detector.ts';
import type { ImagePlace, Sighting } from '../../model/sighting.ts';
import { type Confirm, loadConfirmer } from './faces/confirm.ts';
import { loadProposer } from './faces/propose.ts';
import { distinct } from './networks/box.ts';

/** From this score of the confirming network on, a face counts. */
const SURE_ENOUGH = 0.5;

/** People's faces: how many and where. Never who, and never how old. */
export const faces: ImageDetector = {
  id: 'faces',
  sees: ['face'],
  desk: 'networks',
  async prepare(_policy, tools) {
    const propose = await loadProposer(tools);
    let confirmer: Promise<Confirm> | undefined;
    return async (pixels, image): Promise<Sighting[]> => {
      const proposed = await propose(pixels);
      if (proposed.length === 0) return [];
      // Most pictures show nobody: what has the last word is loaded when it is first asked.
      confirmer ??= loadConfirmer(tools);
      const confirm = await confirmer;
      const seen = distinct(await confirm(pixels, proposed));
      return seen.flatMap(({ x, y, w, h, score }) => {
        if (score < SURE_ENOUGH) return [];
        const [left, top] = [Math.max(0, x / pixels.width), Math.max(0, y / pixels.height)];
        const where: ImagePlace = {
          image,
          x: left,
          y: top,
          w: Math.min(1, (x + w) / pixels.width) - left,
          h: Math.min(1, (y + h) / pixels.height) - top,
          shape: 'oval',
        };
        return where.w > 0 && where.h > 0 ? [{ kind: 'face', where, confidence: score }] : [];
      });
    };
  },
};
