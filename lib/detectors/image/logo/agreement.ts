import { compareCells, gather } from './cells.ts';
import type { EdgePyramid } from './edges.ts';
import { type Projection, quadOf, widthOf } from './geometry.ts';
import { BLOCKS, type Template } from './template.ts';

/** How well a picture's edges agree with a logo laid over it. */
export interface Agreement {
  /** −1…1: share of the logo's edges found running the right way. */
  readonly explained: number;
  /** 0…1: share of the edges found there that the logo does not have. */
  readonly unexplained: number;
}

/** Agreement seen closely, for the final judgement. */
export interface CloseLook extends Agreement {
  /** As `explained`, of what lies well inside the outline alone. */
  readonly inside: number;
  /** As `explained` of each block that has edges enough, lowest first. */
  readonly blocks: readonly number[];
  /** 0…1: likeness of light and dark (either way round), inside the outline. */
  readonly shading: number;
  /** As `shading` (the same way round), of each block that has edges enough, lowest first. */
  readonly blockShadings: readonly number[];
  /** As `unexplained`, of what lies well inside the outline alone. */
  readonly strangeInside: number;
  /** −1…1: likeness of the drawing, cell by cell, which forgives a shift of a pixel or two. */
  readonly drawing: Likeness;
  /** The same of what lies well inside the outline alone. */
  readonly drawingInside: Likeness;
  /** 0…1: share of the logo that lies within the picture. */
  readonly visible: number;
}

/** How alike the parts of a drawing are: on the whole, and at the least like tenth, quarter and half of it. */
export interface Likeness {
  readonly mean: number;
  readonly tenth: number;
  readonly quarter: number;
  readonly half: number;
}

/** Edges weaker than this share of the usual strength under the logo count for little; grey levels a pixel. */
const RELATIVE_NOISE = 0.35;
const NOISE = 0.8;

/** What one comparison works in; made once per picture. */
export interface Bench {
  readonly pyramid: EdgePyramid;
  readonly strength: Float32Array;
  readonly fit: Float32Array;
  readonly luma: Float32Array;
  readonly certainty: Float32Array;
  readonly cos2: Float32Array;
  readonly sin2: Float32Array;
}

/** Room to compare in, for templates of up to `points` points. */
export function benchFor(pyramid: EdgePyramid, points: number): Bench {
  const room = () => new Float32Array(points);
  return {
    pyramid,
    strength: room(),
    fit: room(),
    luma: room(),
    certainty: room(),
    cos2: room(),
    sin2: room(),
  };
}

/** The level whose pixels are nearest in size to the template's when the logo is `width` pixels wide. */
function levelFor(bench: Bench, template: Template, width: number): number {
  const level = Math.round(Math.log2(Math.max(width, 1) / template.width));
  return Math.min(Math.max(0, level), bench.pyramid.levels.length - 1);
}

/** Reads the picture under every point of the template: edge strength, and −1…1 how it runs. @returns points inside. */
function sample(bench: Bench, template: Template, m: Projection, closely: boolean): number {
  const width = widthOf(quadOf(m, 1));
  const depth = levelFor(bench, template, width);
  const level = bench.pyramid.levels[depth];
  if (!level) return 0;
  const { along, across, width: fieldWidth, height: fieldHeight } = level.edges;
  const [a, b, c, d, e, f, g, h, i] = m as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const shrink = 1 / 2 ** depth;
  let inside = 0;
  for (let n = 0; n < template.count; n++) {
    const tx = template.x[n] as number;
    const ty = template.y[n] as number;
    const w = 1 / (g * tx + h * ty + i);
    const u = (a * tx + b * ty + c) * w;
    const v = (d * tx + e * ty + f) * w;
    const px = (u + 0.5) * shrink - 0.5;
    const py = (v + 0.5) * shrink - 0.5;
    const x0 = Math.floor(px);
    const y0 = Math.floor(py);
    if (x0 < 0 || y0 < 0 || x0 + 1 >= fieldWidth || y0 + 1 >= fieldHeight) {
      bench.strength[n] = -1;
      continue;
    }
    inside++;
    const fx = px - x0;
    const fy = py - y0;
    const at = y0 * fieldWidth + x0;
    const w00 = (1 - fx) * (1 - fy);
    const w10 = fx * (1 - fy);
    const w01 = (1 - fx) * fy;
    const w11 = fx * fy;
    const p =
      w00 * (along[at] as number) +
      w10 * (along[at + 1] as number) +
      w01 * (along[at + fieldWidth] as number) +
      w11 * (along[at + fieldWidth + 1] as number);
    const q =
      w00 * (across[at] as number) +
      w10 * (across[at + 1] as number) +
      w01 * (across[at + fieldWidth] as number) +
      w11 * (across[at + fieldWidth + 1] as number);
    const square = Math.sqrt(p * p + q * q);
    bench.strength[n] = Math.sqrt(square);
    // The template's edge direction, carried into the picture by the map's slope at this point.
    const rx = template.runX[n] as number;
    const ry = template.runY[n] as number;
    const jx = (a - g * u) * rx + (b - h * u) * ry;
    const jy = (d - g * v) * rx + (e - h * v) * ry;
    const length = jx * jx + jy * jy;
    bench.fit[n] = square > 1e-6 && length > 0 ? -(p * (jx * jx - jy * jy) + q * 2 * jx * jy) / (square * length) : 0;
    if (!closely) continue;
    // The other way about: which way the picture's edge runs in the logo's own frame.
    const half = Math.atan2(-q, -p) / 2;
    const ex = Math.cos(half);
    const ey = Math.sin(half);
    const bx = (e - h * v) * ex - (b - h * u) * ey;
    const by = (a - g * u) * ey - (d - g * v) * ex;
    const square2 = bx * bx + by * by;
    bench.cos2[n] = square2 > 0 ? (bx * bx - by * by) / square2 : 0;
    bench.sin2[n] = square2 > 0 ? (2 * bx * by) / square2 : 0;
    const [red, green, blue] = level.channels as unknown as { data: Float32Array }[] &
      [{ data: Float32Array }, { data: Float32Array }, { data: Float32Array }];
    const grey = (at: number) =>
      0.299 * (red.data[at] as number) + 0.587 * (green.data[at] as number) + 0.114 * (blue.data[at] as number);
    bench.luma[n] = w00 * grey(at) + w10 * grey(at + 1) + w01 * grey(at + fieldWidth) + w11 * grey(at + fieldWidth + 1);
  }
  return inside;
}

/** The strength below which an edge is noise here: relative to what is found where the logo has its edges. */
function noiseUnder(bench: Bench, template: Template): number {
  let sum = 0;
  let total = 0;
  for (let n = 0; n < template.count; n++) {
    const strength = bench.strength[n] as number;
    if (strength < 0) continue;
    const weight = template.weight[n] as number;
    sum += weight * strength;
    total += weight;
  }
  return total > 0 ? NOISE + (RELATIVE_NOISE * sum) / total : NOISE;
}

const UNLIKE: Likeness = { mean: -1, tenth: -1, quarter: -1, half: -1 };
const NOTHING: Agreement = { explained: -1, unexplained: 1 };

/** Holds the logo, laid down by `m`, against the picture. */
export function agree(bench: Bench, template: Template, m: Projection): Agreement {
  if (sample(bench, template, m, false) < 0.5 * template.count) return NOTHING;
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

/** As `agree`, with the details the final judgement needs. */
export function lookClosely(bench: Bench, template: Template, m: Projection): CloseLook {
  const seen = sample(bench, template, m, true);
  const nothing = {
    ...NOTHING,
    inside: -1,
    blocks: [-1],
    shading: 0,
    blockShadings: [-1],
    strangeInside: 1,
    drawing: UNLIKE,
    drawingInside: UNLIKE,
    visible: seen / Math.max(1, template.count),
  };
  if (seen < 0.5 * template.count) return nothing;
  const noise = noiseUnder(bench, template);
  const whole = new Tally();
  const inside = new Tally();
  const blocks = Array.from({ length: BLOCKS * BLOCKS }, () => ({ edges: new Tally(), shade: new Correlation() }));
  const strange = new Tally();
  const strangeInside = new Tally();
  const shade = new Correlation();
  for (let n = 0; n < template.count; n++) {
    const strength = bench.strength[n] as number;
    bench.certainty[n] = strength < 0 ? -1 : strength / (strength + noise);
    if (strength < 0) continue;
    const weight = template.weight[n] as number;
    const deep = template.inside[n] as number;
    const certainty = bench.certainty[n] as number;
    const value = certainty * (bench.fit[n] as number);
    whole.add(weight, value);
    inside.add(weight * deep * deep, value);
    strange.add(certainty, 1 - weight);
    strangeInside.add(certainty * deep * deep, 1 - weight);
    shade.add(deep, template.luma[n] as number, bench.luma[n] as number);
    const block = blocks[template.block[n] as number];
    block?.edges.add(weight, value);
    block?.shade.add(1, template.luma[n] as number, bench.luma[n] as number);
  }
  const busy = blocks.filter(({ edges }) => edges.weight > 0.02 * whole.weight);
  const wayRound = Math.sign(shade.value);
  const cells = compareCells(
    template.grid,
    template.cells,
    gather(template.grid, bench.certainty, bench.cos2, bench.sin2),
  );
  return {
    explained: whole.mean,
    unexplained: strange.mean,
    inside: inside.mean,
    blocks: busy.map(({ edges }) => edges.mean).sort((a, b) => a - b),
    shading: Math.abs(shade.value),
    blockShadings: busy.map(({ shade: { value } }) => wayRound * value).sort((a, b) => a - b),
    strangeInside: strangeInside.mean,
    drawing: likenessOf(cells.map(({ likeness, weight }) => ({ likeness, weight }))),
    drawingInside: likenessOf(
      cells.map(({ likeness, weight, cell }) => ({
        likeness,
        weight: weight * (template.cellDepth[cell] as number) ** 2,
      })),
    ),
    visible: nothing.visible,
  };
}

function likenessOf(parts: { likeness: number; weight: number }[]): Likeness {
  const sorted = parts.sort((a, b) => a.likeness - b.likeness);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return UNLIKE;
  const at = (share: number) => {
    let sum = 0;
    for (const { likeness, weight } of sorted) {
      sum += weight;
      if (sum >= share * total) return likeness;
    }
    return 1;
  };
  const mean = sorted.reduce((sum, { likeness, weight }) => sum + weight * likeness, 0) / total;
  return { mean, tenth: at(0.1), quarter: at(0.25), half: at(0.5) };
}

class Tally {
  weight = 0;
  private sum = 0;
  add(weight: number, value: number): void {
    this.weight += weight;
    this.sum += weight * value;
  }
  get mean(): number {
    return this.sum / Math.max(this.weight, 1e-6);
  }
}

/** Weighted correlation of two series. */
class Correlation {
  private w = 0;
  private a = 0;
  private b = 0;
  private aa = 0;
  private bb = 0;
  private ab = 0;
  add(weight: number, a: number, b: number): void {
    this.w += weight;
    this.a += weight * a;
    this.b += weight * b;
    this.aa += weight * a * a;
    this.bb += weight * b * b;
    this.ab += weight * a * b;
  }
  get value(): number {
    const spread = (this.aa - (this.a * this.a) / this.w) * (this.bb - (this.b * this.b) / this.w);
    return this.w > 0 && spread > 1e-6 ? (this.ab - (this.a * this.b) / this.w) / Math.sqrt(spread) : 0;
  }
}
