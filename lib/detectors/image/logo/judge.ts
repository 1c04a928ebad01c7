import type { CloseLook } from './close-look.ts';
import type { Calibration } from './model.ts';

/** What the judgement is a weighted sum of. */
export interface Parts {
  readonly detailTenth: number;
  readonly detailQuarter: number;
  /** A likeness of detail is worth the more the better the edges inside agree. */
  readonly detailTimesInside: number;
  readonly insideOrShading: number;
  readonly drawing: number;
  readonly middleBlock: number;
  readonly lowestBlock: number;
}

/**
 * How many points matched is no part of it: a frame that many schools share matches well. What is alike only because the
 * frame is counts against (`drawing` without `detail`).
 */
export function partsOf(look: CloseLook): Parts {
  return {
    detailTenth: look.detailTenth,
    detailQuarter: look.detailQuarter,
    detailTimesInside: look.detailQuarter * look.inside,
    insideOrShading: Math.min(look.inside, look.shading),
    drawing: look.drawing,
    middleBlock: look.middleBlock,
    lowestBlock: look.lowestBlock,
  };
}

/** Fitted by bench/images/fit-judge.ts to made pictures of the tuning split: crests, emblems like them, and all sorts else. */
const WEIGHTS: Parts = {
  detailTenth: 1.89,
  detailQuarter: 2.04,
  detailTimesInside: 9.63,
  insideOrShading: 3.73,
  drawing: -4.37,
  middleBlock: 7.59,
  lowestBlock: -2.21,
};
/** The fitted one (−6.93) moved so that one half is reached by about one in twenty-five emblems of the logo's own layout. */
const BIAS = -6.18;

/** How much a place looks like the logo rather than like something like it; 0 is undecided. */
export function scoreOf(look: CloseLook): number {
  const parts = partsOf(look);
  const names = Object.keys(WEIGHTS) as (keyof Parts)[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * parts[name], BIAS);
}

/** How likely a place is the logo rather than something like it, 0…1. */
export function judge(look: CloseLook, { shift }: Calibration): number {
  return 1 / (1 + Math.exp(-scoreOf(look) - shift));
}
