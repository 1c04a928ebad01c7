import type { EdgePyramid } from './edges.ts';
import { type Projection, quadOf, widthOf } from './geometry.ts';
import { floatsAt, kernels, layOut } from './kernels/kernels.ts';
import type { Template } from './template.ts';

/** Edges weaker than this share of the usual strength under the logo count for little; grey levels a pixel. */
const RELATIVE_NOISE = 0.35;
const NOISE = 0.8;

/** What one comparison works in; good until the kernels are given something else to do. */
export interface Bench {
  readonly pyramid: EdgePyramid;
  /** Where the kernels have each level's edges, each template's points, and room for the answer. */
  readonly laid: {
    readonly levels: readonly { readonly along: number; readonly across: number }[];
    readonly templates: ReadonlyMap<Template, { readonly points: number; readonly room: number }>;
    readonly map: number;
    readonly strength: number;
    readonly fit: number;
    readonly out: number;
  };
  readonly strength: Float32Array;
  readonly fit: Float32Array;
  readonly luma: Float32Array;
  readonly certainty: Float32Array;
  readonly cos2: Float32Array;
  readonly sin2: Float32Array;
}

/** Lays a picture's edges and a logo's templates out for the kernels. */
export function benchFor(pyramid: EdgePyramid, templates: readonly Template[]): Bench {
  const most = Math.max(...templates.map(({ count }) => count));
  const sizes = pyramid.levels.flatMap(({ edges: { along, across } }) => [along.byteLength, across.byteLength]);
  const roomOf = ({ count }: Template) => (count + 3) & ~3;
  const addresses = layOut([
    ...sizes,
    ...templates.map((template) => 4 * 5 * roomOf(template)),
    4 * 9,
    4 * roomOf({ count: most } as Template),
    4 * roomOf({ count: most } as Template),
    4 * 3,
  ]);
  const levels = pyramid.levels.map(({ edges: { along, across } }, n) => {
    const at = { along: addresses[2 * n] as number, across: addresses[2 * n + 1] as number };
    floatsAt(at.along, along.length).set(along);
    floatsAt(at.across, across.length).set(across);
    return at;
  });
  const laid = new Map(
    templates.map((template, n) => {
      const points = addresses[sizes.length + n] as number;
      const room = roomOf(template);
      const { x, y, runX, runY, weight } = template;
      [x, y, runX, runY, weight].forEach((list, k) => {
        floatsAt(points, 5 * room).set(list, k * room);
      });
      return [template, { points, room }] as const;
    }),
  );
  const [map, strength, fit, out] = addresses.slice(sizes.length + templates.length) as [
    number,
    number,
    number,
    number,
  ];
  const room = () => new Float32Array(most);
  return {
    pyramid,
    laid: { levels, templates: laid, map, strength, fit, out },
    strength: room(),
    fit: room(),
    luma: room(),
    certainty: room(),
    cos2: room(),
    sin2: room(),
  };
}

/** Holds the template against the picture's edges where `m` lays it. */
export function agreementAt(
  bench: Bench,
  template: Template,
  m: Projection,
): { explained: number; unexplained: number; inside: number } {
  const depth = levelFor(bench, template, widthOf(quadOf(m, 1)));
  const { levels, templates, map, strength, fit, out } = bench.laid;
  const level = levels[depth];
  const points = templates.get(template);
  const edges = bench.pyramid.levels[depth]?.edges;
  if (!level || !points || !edges) return { explained: -1, unexplained: 1, inside: 0 };
  floatsAt(map, 9).set(m);
  kernels.agree(
    level.along,
    level.across,
    edges.width,
    edges.height,
    1 / 2 ** depth,
    points.points,
    template.count,
    points.room,
    map,
    NOISE,
    RELATIVE_NOISE,
    strength,
    fit,
    out,
  );
  const [explained, unexplained, inside] = floatsAt(out, 3) as unknown as [number, number, number];
  return { explained, unexplained, inside };
}

/** The level whose pixels are nearest in size to the template's when the logo is `width` pixels wide. */
function levelFor(bench: Bench, template: Template, width: number): number {
  const level = Math.round(Math.log2(Math.max(width, 1) / template.width));
  return Math.min(Math.max(0, level), bench.pyramid.levels.length - 1);
}

/** Reads the picture under every point of the template: edge strength, and −1…1 how it runs. @returns points inside. */
export function sample(bench: Bench, template: Template, m: Projection, closely: boolean): number {
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
export function noiseUnder(bench: Bench, template: Template): number {
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
