import type { Projection } from './geometry.ts';
import { type Bench, noiseUnder, sample } from './sampling.ts';
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
  if (sample(bench, template, m, false) < LEAST_VISIBLE * template.count) return { explained: -1, unexplained: 1 };
  const noise = noiseUnder(bench, template);
  let explained = 0;
  let edges = 0;
  let strange = 0;
  let found = 0;
  for (let n = 0; n < template.count; n++) {
    const strength = bench.strength[n] as number;
    if (strength < 0) continue;
    const weight = template.weight[n] as number;
    const certainty = strength / (strength + noise);
    explained += weight * certainty * (bench.fit[n] as number);
    edges += weight;
    strange += certainty * (1 - weight);
    found += certainty;
  }
  return { explained: explained / Math.max(edges, 1e-6), unexplained: strange / Math.max(found, 1e-6) };
}
