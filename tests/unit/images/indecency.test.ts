import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { decode, IMAGE_TOOLS } from '../../../cli/image-tools.ts';
import { indecency } from '../../../lib/detectors/image/indecency.ts';
import { loadNetwork } from '../../../lib/detectors/image/networks/runtime.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const PHOTOS = join(import.meta.dirname, '../../../node_modules/@vladmandic/face-api/demo');

test('innocuous photographs of people raise nothing', async () => {
  const look = await indecency.prepare(parsePolicy({}).policy, IMAGE_TOOLS);
  for (const photo of readdirSync(PHOTOS).filter((name) => /^sample\d\.jpg$/.test(name)))
    expect(await look(await decode(sharp(join(PHOTOS, photo))), 0), photo).toEqual([]);
});

test('the network answers with a share for each of its five classes', async () => {
  const network = await loadNetwork('indecency', IMAGE_TOOLS);
  const answer = network.predict(tf.zeros([1, 224, 224, 3])) as tf.Tensor;
  const shares = [...(await answer.data())];
  expect(shares).toHaveLength(5);
  expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1);
});
