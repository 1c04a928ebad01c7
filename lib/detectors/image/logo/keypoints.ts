import { FIRST_SIGMA, type Octave, STEPS } from './scale-space.ts';

/** A blob or corner of a definite size. Positions and `sigma` are in its octave's pixels. */
export interface Keypoint {
  readonly octave: number;
  readonly level: number;
  readonly x: number;
  readonly y: number;
  readonly sigma: number;
  readonly strength: number;
}

/** Weakest contrast kept, as a share of the full range. */
const CONTRAST = 0.02;
/** Highest ratio of the two curvatures: beyond it, it is an edge and slides along. */
const EDGE_RATIO = 12;
const BORDER = 5;

/** Extremes of the difference-of-Gaussians over place and scale, placed to a fraction of a pixel. */
export function findKeypoints(octaves: readonly Octave[]): Keypoint[] {
  const found: Keypoint[] = [];
  const threshold = (0.5 * CONTRAST * 255) / STEPS;
  octaves.forEach(({ differences }, octave) => {
    const planes = differences.map((plane) => plane.data);
    const { width, height } = differences[0] as { width: number; height: number };
    for (let level = 1; level <= STEPS; level++) {
      const here = planes[level] as Float32Array;
      const below = planes[level - 1] as Float32Array;
      const above = planes[level + 1] as Float32Array;
      for (let y = BORDER; y < height - BORDER; y++)
        for (let x = BORDER, i = y * width + BORDER; x < width - BORDER; x++, i++) {
          const value = here[i] as number;
          if (value < threshold && value > -threshold) continue;
          const peak =
            value > 0
              ? isHighest(here, i, width, value) &&
                isHighest(below, i, width, value) &&
                isHighest(above, i, width, value)
              : isLowest(here, i, width, value) && isLowest(below, i, width, value) && isLowest(above, i, width, value);
          if (!peak) continue;
          const keypoint = settle(planes, width, height, octave, level, x, y);
          if (keypoint) found.push(keypoint);
        }
    }
  });
  return found;
}

function isHighest(d: Float32Array, i: number, w: number, v: number): boolean {
  return !(
    v < (d[i - 1] as number) ||
    v < (d[i + 1] as number) ||
    v < (d[i - w] as number) ||
    v < (d[i + w] as number) ||
    v < (d[i] as number) ||
    v < (d[i - w - 1] as number) ||
    v < (d[i - w + 1] as number) ||
    v < (d[i + w - 1] as number) ||
    v < (d[i + w + 1] as number)
  );
}

function isLowest(d: Float32Array, i: number, w: number, v: number): boolean {
  return !(
    v > (d[i - 1] as number) ||
    v > (d[i + 1] as number) ||
    v > (d[i - w] as number) ||
    v > (d[i + w] as number) ||
    v > (d[i] as number) ||
    v > (d[i - w - 1] as number) ||
    v > (d[i - w + 1] as number) ||
    v > (d[i + w - 1] as number) ||
    v > (d[i + w + 1] as number)
  );
}

/** Fits a quadric around an extreme and moves to its top; undefined when it is faint, an edge, or wanders off. */
function settle(
  planes: readonly Float32Array[],
  w: number,
  h: number,
  octave: number,
  level: number,
  startX: number,
  startY: number,
): Keypoint | undefined {
  let x = startX;
  let y = startY;
  let z = level;
  for (let move = 0; move < 4; move++) {
    const c = planes[z] as Float32Array;
    const p = planes[z - 1] as Float32Array;
    const n = planes[z + 1] as Float32Array;
    const at = (plane: Float32Array, offset: number) => plane[y * w + x + offset] as number;
    const twice = 2 * at(c, 0);
    const gx = (at(c, 1) - at(c, -1)) / 2;
    const gy = (at(c, w) - at(c, -w)) / 2;
    const gz = (at(n, 0) - at(p, 0)) / 2;
    const xx = at(c, 1) + at(c, -1) - twice;
    const yy = at(c, w) + at(c, -w) - twice;
    const zz = at(n, 0) + at(p, 0) - twice;
    const xy = (at(c, w + 1) - at(c, w - 1) - at(c, 1 - w) + at(c, -w - 1)) / 4;
    const xz = (at(n, 1) - at(n, -1) - at(p, 1) + at(p, -1)) / 4;
    const yz = (at(n, w) - at(n, -w) - at(p, w) + at(p, -w)) / 4;
    const det = xx * (yy * zz - yz * yz) - xy * (xy * zz - yz * xz) + xz * (xy * yz - yy * xz);
    if (Math.abs(det) < 1e-12) return undefined;
    const dx = -((yy * zz - yz * yz) * gx + (xz * yz - xy * zz) * gy + (xy * yz - xz * yy) * gz) / det;
    const dy = -((yz * xz - xy * zz) * gx + (xx * zz - xz * xz) * gy + (xy * xz - xx * yz) * gz) / det;
    const dz = -((xy * yz - xz * yy) * gx + (xy * xz - xx * yz) * gy + (xx * yy - xy * xy) * gz) / det;
    if (Math.abs(dx) < 0.5 && Math.abs(dy) < 0.5 && Math.abs(dz) < 0.5) {
      const strength = Math.abs(at(c, 0) + 0.5 * (gx * dx + gy * dy + gz * dz));
      const curl = xx * yy - xy * xy;
      const flatEdge = curl <= 0 || (xx + yy) ** 2 >= ((EDGE_RATIO + 1) ** 2 / EDGE_RATIO) * curl;
      if (strength < (CONTRAST * 255) / STEPS || flatEdge) return undefined;
      return { octave, level: z, x: x + dx, y: y + dy, sigma: FIRST_SIGMA * 2 ** ((z + dz) / STEPS), strength };
    }
    x += Math.round(dx);
    y += Math.round(dy);
    z += Math.round(dz);
    if (z < 1 || z > STEPS || x < BORDER || x >= w - BORDER || y < BORDER || y >= h - BORDER) return undefined;
  }
  return undefined;
}

/**
 * The strongest key points, but spread: each cell of the picture at each octave gives its best in turn, so that a page
 * of text or a tree cannot use up the budget before a small crest has had its share.
 * @param cell side of a cell in pixels of the picture
 */
export function spread(
  keypoints: readonly Keypoint[],
  octaves: readonly Octave[],
  budget: number,
  cell: number,
): Keypoint[] {
  const cells = new Map<number, Keypoint[]>();
  for (const keypoint of keypoints) {
    const scale = octaves[keypoint.octave]?.scale ?? 1;
    const column = Math.floor((keypoint.x * scale) / cell);
    const row = Math.floor((keypoint.y * scale) / cell);
    const key = (keypoint.octave * 4096 + row) * 4096 + column;
    const list = cells.get(key);
    if (list) list.push(keypoint);
    else cells.set(key, [keypoint]);
  }
  for (const list of cells.values()) list.sort((a, b) => b.strength - a.strength);
  const kept: Keypoint[] = [];
  for (let round = 0; kept.length < budget; round++) {
    const before = kept.length;
    for (const list of cells.values()) {
      const keypoint = list[round];
      if (keypoint && kept.length < budget) kept.push(keypoint);
    }
    if (kept.length === before) break;
  }
  return kept;
}
