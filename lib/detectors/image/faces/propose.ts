import * as tf from '@tensorflow/tfjs-core';
import type { Pixels } from '../../../model/pixels.ts';
import { type Box, distinct, type ScoredBox } from '../networks/box.ts';
import { drawRegion } from '../networks/crop.ts';
import { loadNetwork, type ModelTools } from '../networks/runtime.ts';

/** BlazeFace (back camera) looks at a square of this many pixels. */
const SIZE = 256;
/** Low: another network has the last word. */
const LEAST_SCORE = 0.3;
/** More than so many people in one photograph are not counted. */
const MOST = 64;
/** A picture smaller than this is looked at as a whole only. */
const SMALL = 400;
/** Numbers for each anchor: the score, the box, six points of a face. */
const ROW = 17;
/** Boxes end at brows and chin; the other network's go round the head. */
const GROW = 1.25;

/** Where faces may be: on the whole picture and, for small faces, on six overlapping parts of it. */
export type Propose = (pixels: Pixels) => Promise<ScoredBox[]>;

/** @throws when the network can't be loaded */
export async function loadProposer(tools: ModelTools): Promise<Propose> {
  const network = await loadNetwork('blazeface', tools);
  const anchors = anchorsOf(SIZE);
  const look = async (pixels: Pixels, region: Box): Promise<ScoredBox[]> => {
    const side = Math.max(region.w, region.h);
    const input = new Float32Array(SIZE * SIZE * 3);
    drawRegion(
      pixels,
      { ...region, w: side, h: side },
      input,
      SIZE,
      { x: 0, y: 0, w: SIZE, h: SIZE },
      (v) => v / 127 - 1,
    );
    const output = tf.tidy(() => {
      const result = network.execute(tf.tensor4d(input, [1, SIZE, SIZE, 3])) as tf.Tensor | tf.Tensor[];
      const parts = Array.isArray(result) ? result : [result];
      if (parts.length === 1) return tf.reshape(parts[0] as tf.Tensor, [-1, ROW]);
      // Scores and boxes of the fine and the coarse grid come apart; the fine one has more rows.
      const [coarseScores, fineScores, coarseBoxes, fineBoxes] = [...parts].sort((a, b) => a.size - b.size) as [
        tf.Tensor3D,
        tf.Tensor3D,
        tf.Tensor3D,
        tf.Tensor3D,
      ];
      return tf.reshape(
        tf.concat([tf.concat([fineScores, fineBoxes], 2), tf.concat([coarseScores, coarseBoxes], 2)], 1),
        [-1, ROW],
      );
    });
    const rows = await output.data();
    output.dispose();
    const scale = side / SIZE;
    return anchors.flatMap(([ax, ay], n) => {
      const [logit = 0, dx = 0, dy = 0, w = 0, h = 0] = rows.subarray(n * ROW, n * ROW + 5);
      const score = 1 / (1 + Math.exp(-logit));
      if (!(score >= LEAST_SCORE && w > 0 && h > 0)) return [];
      const [cx, cy] = [region.x + (ax + dx) * scale, region.y + (ay + dy) * scale];
      const [gw, gh] = [w * scale * GROW, h * scale * GROW];
      return [{ x: cx - gw / 2, y: cy - gh * 0.55, w: gw, h: gh, score }];
    });
  };
  return async (pixels) => {
    const found: ScoredBox[] = [];
    for (const region of regionsOf(pixels)) found.push(...distinct(await look(pixels, region)));
    return distinct(found).slice(0, MOST);
  };
}

function regionsOf({ width, height }: Pixels): Box[] {
  const whole = { x: 0, y: 0, w: width, h: height };
  if (Math.max(width, height) < SMALL) return [whole];
  // Squares, so that nothing of the network's input is wasted: as many as cover the longer side, in two rows.
  const side = Math.round(Math.min(width, height) * 0.6);
  const along = (length: number, count: number) =>
    Array.from({ length: count }, (_, n) => Math.round((n * (length - side)) / Math.max(1, count - 1)));
  const enough = (length: number) => Math.max(2, Math.ceil((length - side) / (side * 0.85)) + 1);
  return [
    whole,
    ...along(height, Math.min(4, enough(height))).flatMap((y) =>
      along(width, Math.min(4, enough(width))).map((x) => ({ x, y, w: side, h: side })),
    ),
  ];
}

/** Middles of the network's anchors: two on each point of the fine grid, six on each of the coarse one. */
function anchorsOf(size: number): [number, number][] {
  return [
    { stride: size / 16, count: 2 },
    { stride: size / 8, count: 6 },
  ].flatMap(({ stride, count }) => {
    const steps = Math.ceil(size / stride);
    return Array.from({ length: steps * steps * count }, (_, n): [number, number] => {
      const cell = Math.floor(n / count);
      return [stride * ((cell % steps) + 0.5), stride * (Math.floor(cell / steps) + 0.5)];
    });
  });
}
