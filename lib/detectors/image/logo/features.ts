import { describePoint, descriptorScratch, facings, LENGTH } from './descriptors.ts';
import { findKeypoints, spread } from './keypoints.ts';
import type { Plane } from './plane.ts';
import { scaleSpace } from './scale-space.ts';

/** What a picture has to recognise it by: `count` described points. Positions and sizes in its pixels, angles in radians. */
export interface Features {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly size: Float32Array;
  readonly angle: Float32Array;
  /** `LENGTH` bytes a point. */
  readonly descriptors: Uint8Array;
}

/**
 * Finds and describes up to `budget` key points (a few are described twice, once for each way they face).
 * @param cell side of the cells the budget is spread over, in pixels
 */
export function extractFeatures(grey: Plane, budget: number, cell: number): Features {
  const octaves = scaleSpace(grey);
  const keypoints = spread(findKeypoints(octaves), octaves, budget, cell);
  const room = 3 * keypoints.length;
  const [x, y, size, angle] = [0, 1, 2, 3].map(() => new Float32Array(room)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const descriptors = new Uint8Array(room * LENGTH);
  const scratch = descriptorScratch();
  let count = 0;
  for (const keypoint of keypoints) {
    const octave = octaves[keypoint.octave];
    const level = octave?.levels[keypoint.level];
    if (!octave || !level) continue;
    for (const facing of facings(level, keypoint.x, keypoint.y, keypoint.sigma)) {
      const out = descriptors.subarray(count * LENGTH, (count + 1) * LENGTH);
      if (!describePoint(level, keypoint.x, keypoint.y, keypoint.sigma, facing, scratch, out)) continue;
      x[count] = keypoint.x * octave.scale;
      y[count] = keypoint.y * octave.scale;
      size[count] = 2 * keypoint.sigma * octave.scale;
      angle[count] = facing;
      count++;
    }
  }
  return {
    count,
    x: x.subarray(0, count),
    y: y.subarray(0, count),
    size: size.subarray(0, count),
    angle: angle.subarray(0, count),
    descriptors: descriptors.subarray(0, count * LENGTH),
  };
}
