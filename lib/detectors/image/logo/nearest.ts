import { LENGTH, NORM } from './descriptors.ts';

/** Numbers in a sketch: the lowest waves of a descriptor over its rows, columns and directions. */
const WAVES = 32;
const SQUARED = NORM * NORM;

/** Descriptors that can be searched. A sketch bounds the distance of two descriptors from below at a quarter of the cost. */
export interface DescriptorSet {
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly sketches: Float32Array;
  /** Length of what a sketch leaves out. */
  readonly rests: Float32Array;
}

/** An orthonormal cosine basis of the descriptor, lowest waves first: neighbouring cells are alike, so few waves hold most. */
function waves(): Float32Array {
  const cosine = (length: number, wave: number, at: number) =>
    Math.sqrt((wave === 0 ? 1 : 2) / length) * Math.cos((Math.PI * (at + 0.5) * wave) / length);
  const circle = (wave: number, at: number) => {
    if (wave === 0) return Math.sqrt(1 / 8);
    const turns = (2 * Math.PI * Math.ceil(wave / 2) * at) / 8;
    return Math.sqrt((wave === 7 ? 1 : 2) / 8) * (wave % 2 === 1 ? Math.cos(turns) : Math.sin(turns));
  };
  const order: { cost: number; row: number; column: number; bin: number }[] = [];
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 4; column++)
      for (let bin = 0; bin < 8; bin++) order.push({ cost: row + column + Math.ceil(bin / 2), row, column, bin });
  order.sort((a, b) => a.cost - b.cost || a.bin - b.bin || a.row - b.row);
  const basis = new Float32Array(WAVES * LENGTH);
  order.slice(0, WAVES).forEach((wave, k) => {
    for (let i = 0; i < LENGTH; i++)
      basis[k * LENGTH + i] =
        cosine(4, wave.row, i >> 5) * cosine(4, wave.column, (i >> 3) & 3) * circle(wave.bin, i & 7);
  });
  return basis;
}
const BASIS = waves();

/** Makes `count` packed descriptors searchable. */
export function searchable(bytes: Uint8Array, count: number): DescriptorSet {
  const sketches = new Float32Array(count * WAVES);
  const rests = new Float32Array(count);
  for (let n = 0; n < count; n++) {
    let rest = 0;
    for (let i = 0; i < LENGTH; i++) rest += (bytes[n * LENGTH + i] as number) ** 2;
    for (let k = 0; k < WAVES; k++) {
      let sum = 0;
      for (let i = 0; i < LENGTH; i++) sum += (BASIS[k * LENGTH + i] as number) * (bytes[n * LENGTH + i] as number);
      sketches[n * WAVES + k] = sum / NORM;
      rest -= sum * sum;
    }
    rests[n] = Math.sqrt(Math.max(0, rest)) / NORM;
  }
  return { count, bytes, sketches, rests };
}

/** The nearest member of `set` to descriptor `query` of `from` closer than `limit`, if any, among those `allowed`. */
export function nearest(
  from: DescriptorSet,
  query: number,
  set: DescriptorSet,
  limit: number,
  allowed?: (member: number) => boolean,
): { member: number; distance: number } | undefined {
  let best = limit * limit;
  let member = -1;
  const { sketches, rests, bytes } = set;
  const own = from.sketches;
  const start = query * WAVES;
  const rest = from.rests[query] as number;
  for (let n = 0; n < set.count; n++) {
    const other = n * WAVES;
    const gap = rest - (rests[n] as number);
    let bound = gap * gap;
    for (let k = 0; k < WAVES && bound < best; k += 8) {
      const a = (own[start + k] as number) - (sketches[other + k] as number);
      const b = (own[start + k + 1] as number) - (sketches[other + k + 1] as number);
      const c = (own[start + k + 2] as number) - (sketches[other + k + 2] as number);
      const d = (own[start + k + 3] as number) - (sketches[other + k + 3] as number);
      const e = (own[start + k + 4] as number) - (sketches[other + k + 4] as number);
      const f = (own[start + k + 5] as number) - (sketches[other + k + 5] as number);
      const g = (own[start + k + 6] as number) - (sketches[other + k + 6] as number);
      const h = (own[start + k + 7] as number) - (sketches[other + k + 7] as number);
      bound += a * a + b * b + c * c + d * d + e * e + f * f + g * g + h * h;
    }
    if (bound >= best || (allowed && !allowed(n))) continue;
    const distance = squaredDistance(from.bytes, query * LENGTH, bytes, n * LENGTH);
    if (distance < best) {
      best = distance;
      member = n;
    }
  }
  return member < 0 ? undefined : { member, distance: Math.sqrt(best) };
}

/** Squared distance of two descriptors, between 0 (the same) and 2 (nothing in common). */
export function squaredDistance(a: Uint8Array, i: number, b: Uint8Array, j: number): number {
  let sum = 0;
  for (let k = 0; k < LENGTH; k++) {
    const gap = (a[i + k] as number) - (b[j + k] as number);
    sum += gap * gap;
  }
  return sum / SQUARED;
}
