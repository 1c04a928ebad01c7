import { keptOnDevice } from '../../lib/browser/kept-on-device.ts';
import { IMAGE_DETECTORS } from '../../lib/detectors/image/index.ts';
import type { ImageLook, ImageTools } from '../../lib/model/detector.ts';
import type { Pixels } from '../../lib/model/pixels.ts';
import type { Sighting } from '../../lib/model/sighting.ts';
import { decodeDataUrl } from './decode.ts';
import { modelAddress, readModel, readModelJson } from './read-model.ts';
import type { Work, WorkerAnswer } from './work.ts';

const TOOLS: ImageTools = {
  decode: decodeDataUrl,
  read: readModel,
  readJson: readModelJson,
  address: modelAddress,
  kept: keptOnDevice,
  hurried: true,
};

let looks: Promise<ImageLook[]> = Promise.resolve([]);

async function look(pixels: Pixels): Promise<Sighting[]> {
  const sightings = [];
  for (const lookFor of await looks) sightings.push(...(await lookFor(pixels, 0)));
  return sightings;
}

const answer = (message: WorkerAnswer) => self.postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<Work>) => {
  if (data.kind === 'settings') {
    const own = IMAGE_DETECTORS.filter(({ desk }) => desk === data.desk);
    looks = Promise.all(own.map((detector) => detector.prepare(data.policy, TOOLS)));
    answer(
      await looks.then(
        () => 'ready' as const,
        () => null,
      ),
    );
    return;
  }
  answer(await look(data.pixels).catch(() => null));
});
