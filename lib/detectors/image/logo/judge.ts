import { CELL_PARTS, type CloseLook } from './close-look.ts';
import { fromBase64 } from './from-base64.ts';
import { JUDGE_WEIGHTS } from './judge-data.ts';
import type { Calibration } from './model.ts';
import { type Shape, score } from './network.ts';

/** The numbers of the whole that go with the cells. */
export function wholeOf(look: CloseLook): number[] {
  return [
    look.detailTenth,
    look.detailQuarter,
    look.detailQuarter * look.inside,
    Math.min(look.inside, look.shading),
    look.drawing,
    look.middleBlock,
    look.lowestBlock,
    look.size - 6,
  ];
}

/** What the judge is given: so many numbers a cell, and so many of the whole. */
export const JUDGE_SHAPE: Shape = { cell: CELL_PARTS, whole: 8 };
/** Its weights are kept in steps of this size. */
export const WEIGHT_STEP = 1 / 2048;

let weights: Float32Array | undefined;

/**
 * How much a place looks like the logo rather than like something like it; 0 is undecided. How many points matched is no
 * part of it: a frame that many schools share matches well. The network was fitted by bench/images/fit-judge.ts to made
 * views of crests and of emblems of their layout with another drawing and another name.
 */
export function scoreOf(look: CloseLook): number {
  if (look.cells.length === 0) return NOTHING_SEEN;
  weights ??= Float32Array.from(new Int16Array(fromBase64(JUDGE_WEIGHTS).buffer), (value) => value * WEIGHT_STEP);
  return score(weights, JUDGE_SHAPE, look.cells, wholeOf(look)).score;
}

/** The score where there is nothing to judge by. */
const NOTHING_SEEN = -20;

/** How likely a place is the logo rather than something like it, 0…1. */
export function judge(look: CloseLook, { shift }: Calibration): number {
  return 1 / (1 + Math.exp(-scoreOf(look) - shift));
}
