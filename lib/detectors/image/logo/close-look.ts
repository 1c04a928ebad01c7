import { LEAST_VISIBLE } from './agreement.ts';
import { type CellLikeness, compareCells, compareShades, gather } from './cells.ts';
import { type Projection, quadOf, widthOf } from './geometry.ts';
import { type Bench, noiseUnder, sample } from './sampling.ts';
import { BLOCKS, type Template } from './template.ts';

/** What tells the logo from something like it, at one place. All but `shading` run from −1 to 1. */
export interface CloseLook {
  /** Share of the edges well inside the outline that are found running the right way. */
  readonly inside: number;
  /** The same share in the least agreeing, and in the middling, of the blocks that have edges enough. */
  readonly lowestBlock: number;
  readonly middleBlock: number;
  /** 0…1: likeness of light and dark (either way round), inside the outline. */
  readonly shading: number;
  /** Likeness of the drawing at the edge of its least like quarter. */
  readonly drawing: number;
  /**
   * Likeness at the edge of the least like tenth and quarter of what is intricate and lies inside the outline: the
   * drawing and the lettering. Frames and grounds are shared between emblems; these are not.
   */
  readonly detailTenth: number;
  readonly detailQuarter: number;
  /** `CELL_PARTS` numbers for each neighbourhood of cells in which the logo has edges; see `partsOfCells`. */
  readonly cells: Float32Array;
  /** Width of the logo in the picture, in pixels, as a power of two. */
  readonly size: number;
}

/** Numbers kept of a neighbourhood. */
export const CELL_PARTS = 8;
/** Neighbourhoods with less edge than this share of the mean say nothing. */
const LEAST_EDGE = 0.08;

const NOTHING: CloseLook = {
  inside: -1,
  lowestBlock: -1,
  middleBlock: -1,
  shading: 0,
  drawing: -1,
  detailTenth: -1,
  detailQuarter: -1,
  cells: new Float32Array(0),
  size: 0,
};

/** Looks closely at the logo laid down by `m`. */
export function lookClosely(bench: Bench, template: Template, m: Projection): CloseLook {
  if (sample(bench, template, m, true) < LEAST_VISIBLE * template.count) return NOTHING;
  const noise = noiseUnder(bench, template);
  const inside = new Tally();
  const shade = new Correlation();
  const blocks = Array.from({ length: BLOCKS * BLOCKS }, () => new Tally());
  for (let n = 0; n < template.count; n++) {
    const strength = bench.strength[n] as number;
    const certainty = strength < 0 ? -1 : strength / (strength + noise);
    bench.certainty[n] = certainty;
    if (strength < 0) continue;
    const weight = template.weight[n] as number;
    const deep = template.inside[n] as number;
    const value = certainty * (bench.fit[n] as number);
    inside.add(weight * deep * deep, value);
    blocks[template.block[n] as number]?.add(weight, value);
    shade.add(deep, template.luma[n] as number, bench.luma[n] as number);
  }
  const edges = blocks.reduce((sum, { weight }) => sum + weight, 0);
  const busy = blocks.filter(({ weight }) => weight > 0.02 * edges).map(({ mean }) => ({ likeness: mean, weight: 1 }));
  const { grid, cells, cellDepth } = template;
  const likenesses = compareCells(grid, cells, gather(grid, bench.certainty, bench.cos2, bench.sin2));
  const detail = ({ likeness, weight, intricacy, cell }: CellLikeness) => ({
    likeness,
    weight: weight * intricacy * (cellDepth[cell] as number),
  });
  return {
    inside: inside.mean,
    lowestBlock: quantile(busy, 0),
    middleBlock: quantile(busy, 0.5),
    shading: Math.abs(shade.value),
    drawing: quantile(likenesses, 0.25),
    detailTenth: quantile(likenesses.map(detail), 0.1),
    detailQuarter: quantile(likenesses.map(detail), 0.25),
    cells: partsOfCells(likenesses, template, compareShades(grid, template.luma, bench.luma, bench.strength)),
    size: Math.log2(Math.max(8, widthOf(quadOf(m, 1)))),
  };
}

/** Likeness, edges of the logo and edges seen (in means over the logo), intricacy, depth, likeness of shade, and products. */
function partsOfCells(
  likenesses: readonly CellLikeness[],
  { cellDepth }: Template,
  shades: Float32Array,
): Float32Array {
  const mean = (value: (one: CellLikeness) => number) =>
    likenesses.reduce((sum, one) => sum + value(one), 0) / Math.max(1, likenesses.length) + 1e-6;
  const [logo, seen] = [mean(({ weight }) => weight), mean((one) => one.seen)];
  const telling = likenesses.filter(({ weight }) => weight > LEAST_EDGE * logo);
  return Float32Array.from(
    telling.flatMap((one) => {
      const weight = Math.min(3, one.weight / logo);
      const strange = Math.min(3, one.seen / seen);
      const shade = shades[one.cell] as number;
      const depth = cellDepth[one.cell] as number;
      return [one.likeness, weight, strange, one.intricacy, depth, shade, strange - weight, one.likeness * shade];
    }),
  );
}

/** The likeness that `share` of the weight lies below. */
function quantile(parts: readonly { likeness: number; weight: number }[], share: number): number {
  const sorted = [...parts].sort((a, b) => a.likeness - b.likeness);
  let left = share * sorted.reduce((sum, { weight }) => sum + weight, 0);
  for (const { likeness, weight } of sorted) {
    left -= weight;
    if (left <= 0) return likeness;
  }
  return -1;
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
