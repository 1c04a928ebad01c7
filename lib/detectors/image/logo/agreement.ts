import type { Projection } from './geometry.ts';
import { agreementAt, type Bench } from './sampling.ts';
import type { Template } from './template.ts';

/** How well a picture's edges agree with a logo laid over it. */
export interface Agreement {
  /** −1…1: share of the logo's edges found running the right way. */
  readonly explained: number;
  /** 0…1: share of the edges found there that the logo does not have. */
  readonly unexplained: number;
}

/** Less than this share of the logo within the picture says nothing. */
export const LEAST_VISIBLE = 0.5;

/** Holds the logo, laid down by `m`, against the picture. */
export function agree(bench: Bench, template: Template, m: Projection): Agreement {
  const { inside, ...agreement } = agreementAt(bench, template, m);
  return inside < LEAST_VISIBLE * template.count ? { explained: -1, unexplained: 1 } : agreement;
}
