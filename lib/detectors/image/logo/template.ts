import { type CellGrid, gather, gridOver } from './cells.ts';
import { edgesOf } from './edges.ts';
import { lumaOf } from './plane.ts';
import { type Layer, onGround, resampleLayer } from './resample.ts';
import { filledShape } from './silhouette.ts';

/** Grounds a logo is tried on; the edges of its outline depend on what it lies on. */
export const GROUNDS = [255, 40] as const;
/** Widths of the templates, half an octave apart. */
export const TEMPLATE_WIDTHS = [32, 45, 64, 90, 128] as const;
/** The logo is judged in this many blocks each way. */
export const BLOCKS = 4;

/** The points of a logo at one size, to be held against a picture. Places are in the logo frame (width 1). */
export interface Template {
  /** Pixels across. */
  readonly width: number;
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Direction an edge runs in at this point, a unit vector. */
  readonly runX: Float32Array;
  readonly runY: Float32Array;
  /** 0 plain … 1 a strong edge. */
  readonly weight: Float32Array;
  /** 0 at the outline … 1 well inside: frames are shared between emblems, what they hold is not. */
  readonly inside: Float32Array;
  /** Which of the BLOCKS × BLOCKS blocks the point lies in. */
  readonly block: Uint8Array;
  readonly luma: Float32Array;
  /** The drawing gathered into cells, and how far inside each cell lies. */
  readonly grid: CellGrid;
  readonly cells: Float32Array;
  readonly cellDepth: Float32Array;
}

const FAINT = 2.5;
/** Depth inside the outline, as a share of the width, from which a point counts as wholly inside. */
const DEEP = 0.16;

/** Builds the template of a cut-out logo at `width` pixels. */
export function templateOf(logo: Layer, width: number): Template {
  const height = Math.max(8, Math.round((width * logo.alpha.height) / logo.alpha.width));
  const small = resampleLayer(logo, width, height);
  const margin = 2;
  const fields = GROUNDS.map((ground) => edgesOf(onGround(small, ground, margin)));
  const luma = lumaOf(onGround(small, GROUNDS[0], 0));
  const shape = filledShape(small.alpha, Math.max(1, Math.round(width * 0.05)));
  const depth = depths(shape, width, height);
  const points: { i: number; along: number; across: number; weight: number }[] = [];
  const across = (i: number, key: 'along' | 'across') => {
    const at = (Math.floor(i / width) + margin) * (width + 2 * margin) + (i % width) + margin;
    return fields.reduce((sum, field) => sum + (field[key][at] as number), 0) / fields.length;
  };
  for (let i = 0; i < width * height; i++) {
    if (shape[i] === 0) continue;
    const a = across(i, 'along');
    const b = across(i, 'across');
    const strength = Math.sqrt(Math.hypot(a, b));
    points.push({ i, along: a, across: b, weight: strength / (strength + FAINT) });
  }
  const list = (value: (point: (typeof points)[number]) => number) => Float32Array.from(points, value);
  // Doubled-angle gradient (along, across) → direction of the edge, a quarter turn away.
  const run = (point: (typeof points)[number]) => Math.atan2(point.across, point.along) / 2 + Math.PI / 2;
  const x = list(({ i }) => ((i % width) + 0.5) / width);
  const y = list(({ i }) => (Math.floor(i / width) + 0.5) / width);
  const runX = list((point) => Math.cos(run(point)));
  const runY = list((point) => Math.sin(run(point)));
  const weight = list((point) => point.weight);
  const inside = list(({ i }) => Math.min(1, (depth[i] as number) / (DEEP * Math.min(width, 2 * height))));
  const grid = gridOver(x, y, height / width);
  const cellDepth = new Float32Array(grid.columns * grid.rows);
  grid.cell.forEach((cell, n) => {
    const nearest =
      cell + ((grid.right[n] as number) > 0.5 ? 1 : 0) + ((grid.down[n] as number) > 0.5 ? grid.columns : 0);
    cellDepth[nearest] = Math.max(cellDepth[nearest] as number, inside[n] as number);
  });
  return {
    width,
    count: points.length,
    x,
    y,
    runX,
    runY,
    weight,
    inside,
    block: Uint8Array.from(
      points,
      ({ i }) =>
        Math.floor((Math.floor(i / width) * BLOCKS) / height) * BLOCKS + Math.floor(((i % width) * BLOCKS) / width),
    ),
    luma: list(({ i }) => luma.data[i] as number),
    grid,
    cells: gather(
      grid,
      weight,
      runX.map((value, n) => value * value - (runY[n] as number) ** 2),
      runX.map((value, n) => 2 * value * (runY[n] as number)),
    ),
    cellDepth,
  };
}

/** Steps (city blocks) from each pixel of the shape to its outside. */
function depths(shape: Uint8Array, width: number, height: number): Float32Array {
  const depth = new Float32Array(width * height);
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (depth[y * width + x] as number);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (shape[y * width + x] === 1) depth[y * width + x] = Math.min(at(x - 1, y), at(x, y - 1)) + 1;
  for (let y = height - 1; y >= 0; y--)
    for (let x = width - 1; x >= 0; x--)
      if (shape[y * width + x] === 1) depth[y * width + x] = Math.min(at(x, y), at(x + 1, y) + 1, at(x, y + 1) + 1);
  return depth;
}
