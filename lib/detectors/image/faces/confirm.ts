import * as tf from '@tensorflow/tfjs-core';
import type { Pixels } from '../../../model/pixels.ts';
import { type Box, distinct, type ScoredBox } from '../networks/box.ts';
import { drawRegion } from '../networks/crop.ts';
import { type ModelTools, startRuntime } from '../networks/runtime.ts';

/** The network looks at a square of this many pixels. */
const SIZE = 512;
/** Candidates are looked at side by side, so many in a row: one run of the network for sixteen of them. */
const CELLS = 4;
const CELL = SIZE / CELLS;
/** A cell shows a candidate with so much around it: a face is known by what it sits on. */
const CONTEXT = 2.2;
/** Anchors whose score is lower are not worth decoding. */
const LEAST_SCORE = 0.15;

/** How sure the network is that each of these boxes holds a face, with the box as it sees it. */
export type Confirm = (pixels: Pixels, boxes: readonly Box[]) => Promise<ScoredBox[]>;

/**
 * An SSD on MobileNet v1, as face-api.js carries it (trained on the WIDER faces).
 * @throws when it can't be loaded
 */
export async function loadConfirmer(tools: ModelTools): Promise<Confirm> {
  await startRuntime(tools);
  const run = networkOf(await readWeights(tools));
  return async (pixels, boxes) => {
    const found: ScoredBox[] = [];
    for (let first = 0; first < boxes.length; first += CELLS * CELLS)
      found.push(...(await look(boxes.slice(first, first + CELLS * CELLS))));
    return found;

    async function look(some: readonly Box[]): Promise<ScoredBox[]> {
      const input = new Float32Array(SIZE * SIZE * 3);
      const cells = some.map((box, n) => {
        const side = CONTEXT * Math.max(box.w, box.h);
        const region = { x: box.x + box.w / 2 - side / 2, y: box.y + box.h / 2 - side / 2, w: side, h: side };
        const at = { x: (n % CELLS) * CELL, y: Math.floor(n / CELLS) * CELL, w: CELL, h: CELL };
        drawRegion(pixels, region, input, SIZE, at, (value) => value / 127.5 - 1);
        return { box, region, at };
      });
      const seen = await run(input);
      return cells.flatMap(({ region, at }): ScoredBox[] => {
        const scale = region.w / CELL;
        // In the middle of its cell, and not a face that merely stands beside it.
        const here = seen.filter(({ x, y, w, h }) => {
          const [cx, cy] = [(x + w / 2 - at.x) / CELL, (y + h / 2 - at.y) / CELL];
          return Math.abs(cx - 0.5) < 0.17 && Math.abs(cy - 0.5) < 0.17 && h > 0.25 * CELL && h < 0.9 * CELL;
        });
        return distinct(here)
          .slice(0, 1)
          .map(({ x, y, w, h, score }) => ({
            x: region.x + (x - at.x) * scale,
            y: region.y + (y - at.y) * scale,
            w: w * scale,
            h: h * scale,
            score,
          }));
      });
    }
  };
}

type Weights = Readonly<Record<string, tf.Tensor>>;

async function readWeights({ read, readJson }: ModelTools): Promise<Weights> {
  const [json, bytes] = await Promise.all([readJson('face-ssd.json'), read('face-ssd.bin')]);
  const [group] = json as { weights: tf.io.WeightsManifestEntry[] }[];
  return tf.io.decodeWeights(bytes.buffer, group?.weights ?? []);
}

/** Blocks whose depthwise part halves the picture. */
const HALVING = new Set([2, 4, 6, 12]);

/** The network itself, its normalisations folded into the convolutions. @returns boxes in the input's pixels */
function networkOf(weights: Weights): (input: Float32Array) => Promise<ScoredBox[]> {
  const weight = <T extends tf.Tensor>(name: string): T => {
    const found = weights[name];
    if (!found) throw new Error(`The face network lacks ${name}.`);
    return found as T;
  };
  const blocks = Array.from({ length: 13 }, (_, n) => {
    const prefix = `MobilenetV1/Conv2d_${n + 1}_depthwise`;
    return tf.tidy(() => {
      const scale = tf.div(
        weight(`${prefix}/BatchNorm/gamma`),
        tf.sqrt(tf.add(weight(`${prefix}/BatchNorm/moving_variance`), 0.001)),
      );
      return {
        filter: tf.mul(weight(`${prefix}/depthwise_weights`), tf.reshape(scale, [1, 1, -1, 1])) as tf.Tensor4D,
        bias: tf.sub(
          weight(`${prefix}/BatchNorm/beta`),
          tf.mul(weight(`${prefix}/BatchNorm/moving_mean`), scale),
        ) as tf.Tensor1D,
        strides: HALVING.has(n + 1) ? 2 : 1,
      };
    });
  });
  const convolve = (x: tf.Tensor4D, prefix: string, strides: number): tf.Tensor4D =>
    tf.fused.conv2d({
      x,
      filter: weight<tf.Tensor4D>(`${prefix}/weights`),
      bias: weight<tf.Tensor1D>(`${prefix}/convolution_bn_offset`),
      strides,
      pad: 'same',
      activation: 'relu6',
    });
  const predict = (x: tf.Tensor4D, n: number, part: string, columns: number): tf.Tensor2D => {
    const prefix = `Prediction/BoxPredictor_${n}/${part}`;
    const filter = weight<tf.Tensor4D>(`${prefix}/weights`);
    const bias = weight<tf.Tensor1D>(`${prefix}/biases`);
    return tf.reshape(tf.fused.conv2d({ x, filter, bias, strides: 1, pad: 'same' }), [-1, columns]);
  };
  const forward = (input: tf.Tensor4D) => {
    const layers: tf.Tensor4D[] = [];
    let x = convolve(input, 'MobilenetV1/Conv2d_0_pointwise', 2);
    for (const [n, { filter, bias, strides }] of blocks.entries()) {
      x = tf.fused.depthwiseConv2d({ x, filter, bias, strides, pad: 'same', activation: 'relu6' });
      x = convolve(x, `MobilenetV1/Conv2d_${n + 1}_pointwise`, 1);
      if (n + 1 === 11) layers.push(x);
    }
    layers.push(x);
    for (let n = 0; n < 8; n++) {
      x = convolve(x, `Prediction/Conv2d_${n}_pointwise`, n % 2 === 0 ? 1 : 2);
      if (n % 2 === 1) layers.push(x);
    }
    const boxes = layers.map((layer, n) => predict(layer, n, 'BoxEncodingPredictor', 4));
    const scores = layers.map((layer, n) => predict(layer, n, 'ClassPredictor', 3));
    return { boxes: tf.concat(boxes), scores: tf.slice(tf.concat(scores), [0, 1], [-1, 1]) };
  };
  const anchors = weight('Output/extra_dim').dataSync();
  return async (input) => {
    const output = tf.tidy(() => forward(tf.tensor4d(input, [1, SIZE, SIZE, 3])));
    const [boxes, scores] = await Promise.all([output.boxes.data(), output.scores.data()]);
    tf.dispose(output);
    return [...scores].flatMap((logit, n) => {
      const score = 1 / (1 + Math.exp(-logit));
      return score < LEAST_SCORE ? [] : [{ ...decodeBox(boxes, anchors, 4 * n), score }];
    });
  };
}

/** A box as the network writes it: an offset from its anchor's middle in tenths, and a size in fifths of a logarithm. */
function decodeBox(boxes: ArrayLike<number>, anchors: ArrayLike<number>, i: number): Box {
  const [top = 0, left = 0, bottom = 0, right = 0] = [anchors[i], anchors[i + 1], anchors[i + 2], anchors[i + 3]];
  const [height, width] = [bottom - top, right - left];
  const cy = top + height / 2 + ((boxes[i] ?? 0) / 10) * height;
  const cx = left + width / 2 + ((boxes[i + 1] ?? 0) / 10) * width;
  const h = Math.exp((boxes[i + 2] ?? 0) / 5) * height * SIZE;
  const w = Math.exp((boxes[i + 3] ?? 0) / 5) * width * SIZE;
  return { x: cx * SIZE - w / 2, y: cy * SIZE - h / 2, w, h };
}
