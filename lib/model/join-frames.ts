import { isImagePlace, type Sighting } from './sighting.ts';

/** What was seen in one frame of a film or of an animation. */
export interface FrameSeen {
  readonly moment?: number;
  readonly sightings: readonly Sighting[];
}

/**
 * Makes one account of several frames. The frame that tells most is the one that can be shown, with its places; of the other
 * frames only what is not in it, as being somewhere.
 */
export function joinFrames(frames: readonly FrameSeen[]): FrameSeen {
  const telling = frames.reduce<FrameSeen | undefined>(
    (best, frame) => (best && best.sightings.length >= frame.sightings.length ? best : frame),
    undefined,
  );
  if (!telling) return { sightings: [] };
  const kinds = new Set(telling.sightings.map(({ kind }) => kind));
  const others = Map.groupBy(
    frames
      .filter((frame) => frame !== telling)
      .flatMap((frame) => frame.sightings.filter(({ kind }) => !kinds.has(kind))),
    ({ kind }) => kind,
  );
  const elsewhere = [...others.values()].flatMap((same) => {
    const [surest] = [...same].sort((a, b) => b.confidence - a.confidence);
    return surest ? [somewhere(surest)] : [];
  });
  return { ...telling, sightings: [...telling.sightings, ...elsewhere] };
}

function somewhere(sighting: Sighting): Sighting {
  const { where } = sighting;
  return where && isImagePlace(where)
    ? { ...sighting, where: { image: where.image, x: 0, y: 0, w: 1, h: 1 } }
    : sighting;
}
