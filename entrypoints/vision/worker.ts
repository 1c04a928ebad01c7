import { IMAGE_DETECTORS } from '../../lib/detectors/image/index.ts';
import type { ImageLook } from '../../lib/model/detector.ts';
import type { Policy } from '../../lib/model/policy.ts';
import { decode, decodeDataUrl, shrink } from './decode.ts';
import type { Result, Work } from './work.ts';

/** Widest preview. */
const PREVIEW_WIDTH = 640;

let looks: Promise<ImageLook[]> = Promise.resolve([]);

const prepare = (policy: Policy) =>
  Promise.all(IMAGE_DETECTORS.map((detector) => detector.prepare(policy, decodeDataUrl)));

async function look(picture: Blob | ImageBitmap): Promise<Result> {
  const pixels = await decode(picture);
  if (!pixels) return { kind: 'unread' };
  const sightings = [];
  for (const lookFor of await looks) sightings.push(...(await lookFor(pixels, 0)));
  return { kind: 'seen', sightings };
}

async function preview(picture: Blob | ImageBitmap): Promise<Result> {
  const bitmap = await shrink(picture, PREVIEW_WIDTH);
  return bitmap ? { kind: 'preview', bitmap } : { kind: 'unread' };
}

const answer = (result: Result) =>
  self.postMessage(result, { transfer: result.kind === 'preview' ? [result.bitmap] : [] });

addEventListener('message', async ({ data }: MessageEvent<Work>) => {
  if (data.kind === 'settings') {
    looks = prepare(data.policy);
    looks.catch(() => {}); // Whoever looks is told.
    return;
  }
  try {
    answer(await (data.kind === 'look' ? look : preview)(data.picture));
  } catch {
    answer({ kind: 'failed' });
  }
});
