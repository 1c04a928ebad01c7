import { describerOf, LENGTH } from './descriptors.ts';
import { findKeypoints, spread } from './keypoints.ts';
import { type Colours, halve, lumaOf, type Plane, redGreenOf } from './plane.ts';
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

/** Points of light and dark, and points of colour (at half the size: cameras and JPEG store no more), to be found at most. */
export interface Budget {
  readonly light: number;
  readonly colour: number;
  /** Side of the cells they are spread over, in pixels. */
  readonly cell: number;
}

/** Finds and describes the points of a picture: emblems of two colours that are equally light have points of colour alone. */
export function describePicture(colours: Colours, { light, colour, cell }: Budget): Features {
  const bright = extractFeatures(lumaOf(colours), light, cell);
  const hues = extractFeatures(halve(redGreenOf(colours)), colour, cell / 2);
  const joined = (a: Float32Array, b: Float32Array, change: (value: number) => number = (value) => value) => {
    const all = new Float32Array(a.length + b.length);
    all.set(a);
    all.set(b.map(change), a.length);
    return all;
  };
  const descriptors = new Uint8Array((bright.count + hues.count) * LENGTH);
  descriptors.set(bright.descriptors);
  descriptors.set(hues.descriptors, bright.count * LENGTH);
  return {
    count: bright.count + hues.count,
    x: joined(bright.x, hues.x, (x) => 2 * x + 0.5),
    y: joined(bright.y, hues.y, (y) => 2 * y + 0.5),
    size: joined(bright.size, hues.size, (size) => 2 * size),
    angle: joined(bright.angle, hues.angle),
    descriptors,
  };
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
  let count = 0;
  for (const [number, { levels, scale }] of octaves.entries())
    for (const [depth, level] of levels.entries()) {
      const here = keypoints.filter((keypoint) => keypoint.octave === number && keypoint.level === depth);
      if (here.length === 0) continue;
      const describer = describerOf(level);
      for (const keypoint of here)
        for (const facing of describer.facings(keypoint.x, keypoint.y, keypoint.sigma)) {
          const descriptor = describer.describe(keypoint.x, keypoint.y, keypoint.sigma, facing);
          if (!descriptor) continue;
          descriptors.set(descriptor, count * LENGTH);
          x[count] = keypoint.x * scale;
          y[count] = keypoint.y * scale;
          size[count] = 2 * keypoint.sigma * scale;
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
