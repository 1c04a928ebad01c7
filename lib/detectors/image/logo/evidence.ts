import { agree } from './agreement.ts';
import { type CloseLook, lookClosely } from './close-look.ts';
import type { EdgePyramid } from './edges.ts';
import type { Features } from './features.ts';
import { type Projection, quadOf, widthOf } from './geometry.ts';
import { type Hypothesis, hypothesesFrom } from './hypotheses.ts';
import { findMatches } from './matches.ts';
import type { LogoModel } from './model.ts';
import type { DescriptorSet } from './nearest.ts';
import { rank, refine } from './refine.ts';
import { type Bench, benchFor } from './sampling.ts';
import type { Template } from './template.ts';

/** What is read off a picture once, whatever is then looked for in it. */
export interface Reading {
  readonly features: Features;
  readonly pyramid: EdgePyramid;
}

/** A place that may be the logo, and what a close look at it shows. */
export interface Evidence {
  readonly map: Projection;
  readonly close: CloseLook;
}

/** Places moved about until they fit best, and those of them looked at closely. */
const SHORTLIST = 8;
const FINALISTS = 3;
/** Widths at which a place is tried, fitted and judged, in pixels. */
const COARSE = 48;
const FINE = 90;
const CLOSE = 110;

/** The most likely places of a logo in a picture; empty when nothing in it is like the logo at all. */
export function gatherEvidence({ features, pyramid }: Reading, model: LogoModel, bank: DescriptorSet): Evidence[] {
  const matches = findMatches(features, model, bank);
  const bench = benchFor(pyramid, model.templates);
  const rated = hypothesesFrom(matches, features, model).map((hypothesis) => {
    const agreement = agree(bench, templateFor(model, hypothesis.map, COARSE), hypothesis.map);
    return { hypothesis, rating: rank(agreement) + 0.12 * Math.log1p(hypothesis.support) };
  });
  rated.sort((a, b) => b.rating - a.rating);
  const shortlist: Hypothesis[] = [];
  for (const { hypothesis } of rated) {
    if (shortlist.length >= SHORTLIST) break;
    if (!shortlist.some((other) => isSamePlace(other, hypothesis, model.aspect))) shortlist.push(hypothesis);
  }
  return shortlist
    .map((hypothesis) => {
      const template = templateFor(model, hypothesis.map, COARSE);
      return refine(bench, template, model.aspect, hypothesis.map, [0.06, 0.03, 0.015]);
    })
    .sort((a, b) => rank(b.agreement) - rank(a.agreement))
    .slice(0, FINALISTS)
    .map(({ map }) => closeIn(bench, model, map));
}

/** Fits a likely place as closely as can be, and looks. */
function closeIn(bench: Bench, model: LogoModel, map: Projection): Evidence {
  const fine = refine(bench, templateFor(model, map, FINE), model.aspect, map, [0.012]).map;
  return { map: fine, close: lookClosely(bench, templateFor(model, fine, CLOSE), fine) };
}

/** What is seen of the logo at about this place, whether or not anything there suggested it. */
export function evidenceAt(pyramid: EdgePyramid, model: LogoModel, start: Projection): Evidence {
  const bench = benchFor(pyramid, model.templates);
  const template = templateFor(model, start, COARSE);
  return closeIn(bench, model, refine(bench, template, model.aspect, start, [0.06, 0.03, 0.015]).map);
}

/**
 * The template whose pixels a logo that size can fill: `wanted` wide for a large one, which is then compared on a smaller
 * copy of the picture; a small logo's own width otherwise.
 */
function templateFor(model: LogoModel, map: Projection, wanted: number): Template {
  const width = Math.max(1, widthOf(quadOf(map, model.aspect)));
  const target = width < wanted ? width : width / 2 ** Math.round(Math.log2(width / wanted));
  return model.templates.reduce((best, template) =>
    Math.abs(Math.log(template.width / target)) < Math.abs(Math.log(best.width / target)) ? template : best,
  );
}

function isSamePlace(a: Hypothesis, b: Hypothesis, aspect: number): boolean {
  const [p, q] = [quadOf(a.map, aspect), quadOf(b.map, aspect)];
  const reach = 0.12 * Math.min(widthOf(p), widthOf(q));
  return p.every(
    (corner, n) => Math.hypot(corner.x - (q[n] as typeof corner).x, corner.y - (q[n] as typeof corner).y) < reach,
  );
}
