/// <reference path="./tesseract-wasm.d.ts" />
import { createOCREngine, layoutFlags } from 'tesseract-wasm';
import type { ImageTools } from '../../../model/detector.ts';
import type { Pixels } from '../../../model/pixels.ts';
import type { Box } from '../networks/box.ts';

/** A word as it was read. */
export interface Word {
  readonly text: string;
  /** 0…1. */
  readonly confidence: number;
  readonly box: Box;
  readonly endsLine: boolean;
}

/** Reads the words of a picture, line by line. */
export type ReadWords = (pixels: Pixels) => Word[];

/**
 * Tesseract with its model for English.
 * @throws when it can't be loaded
 */
export async function loadReader({ read }: Pick<ImageTools, 'read'>): Promise<ReadWords> {
  const [wasmBinary, model] = await Promise.all([read('tesseract-core.wasm'), read('eng.traineddata.gz')]);
  const engine = await createOCREngine({ wasmBinary });
  engine.loadModel(model);
  return (pixels) => {
    engine.loadImage(pixels);
    const items = engine.getTextBoxes('word');
    engine.clearImage();
    return items.map(({ text, confidence, rect: { left, top, right, bottom }, flags }) => ({
      text: text.trim(),
      confidence,
      box: { x: left, y: top, w: right - left, h: bottom - top },
      endsLine: (flags & layoutFlags.EndOfLine) !== 0,
    }));
  };
}
