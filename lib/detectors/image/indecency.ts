import * as tf from '@tensorflow/tfjs-core';
import type { ImageDetector } from '../../model/detector.ts';
import { drawRegion } from './networks/crop.ts';
import { loadNetwork } from './networks/runtime.ts';

/** The network looks at a square of this many pixels. */
const SIZE = 224;
/** Its classes in order: drawing, indecent drawing, neutral, pornographic, scantily dressed. The last is nobody's business here. */
const INDECENT = [1, 3];
/** Conservative: none of the innocuous photographs it was tried on comes near. */
const SURE_ENOUGH = 0.8;

/** Pictures that are very probably indecent. Nothing of the picture or of the figure is kept. */
export const indecency: ImageDetector = {
  id: 'indecency',
  sees: ['indecent-picture'],
  desk: 'networks',
  async prepare(_policy, tools) {
    const network = await loadNetwork('indecency', tools);
    return async (pixels, image) => {
      const input = new Float32Array(SIZE * SIZE * 3);
      const whole = { x: 0, y: 0, w: pixels.width, h: pixels.height };
      drawRegion(pixels, whole, input, SIZE, { x: 0, y: 0, w: SIZE, h: SIZE }, (value) => value / 255);
      const output = tf.tidy(() => network.predict(tf.tensor4d(input, [1, SIZE, SIZE, 3])) as tf.Tensor);
      const shares = await output.data();
      output.dispose();
      const share = INDECENT.reduce((sum, n) => sum + (shares[n] ?? 0), 0);
      return share < SURE_ENOUGH
        ? []
        : [{ kind: 'indecent-picture', where: { image, x: 0, y: 0, w: 1, h: 1 }, confidence: share }];
    };
  },
};
