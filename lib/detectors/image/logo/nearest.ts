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

/** A lower bound of the squared distance of two descriptors, worked out no further than `limit`. */
function bound(from: DescriptorSet, query: number, set: DescriptorSet, member: number, limit: number): number {
  const a = from.sketches;
  const b = set.sketches;
  const gap = (from.rests[query] as number) - (set.rests[member] as number);
  let sum = gap * gap;
  for (let i = query * WAVES, j = member * WAVES, end = i + WAVES; i < end && sum < limit; i += 8, j += 8) {
    const d0 = (a[i] as number) - (b[j] as number);
    const d1 = (a[i + 1] as number) - (b[j + 1] as number);
    const d2 = (a[i + 2] as number) - (b[j + 2] as number);
    const d3 = (a[i + 3] as number) - (b[j + 3] as number);
    const d4 = (a[i + 4] as number) - (b[j + 4] as number);
    const d5 = (a[i + 5] as number) - (b[j + 5] as number);
    const d6 = (a[i + 6] as number) - (b[j + 6] as number);
    const d7 = (a[i + 7] as number) - (b[j + 7] as number);
    sum += d0 * d0 + d1 * d1 + d2 * d2 + d3 * d3 + d4 * d4 + d5 * d5 + d6 * d6 + d7 * d7;
  }
  return sum;
}

/** The member of `set` nearest to descriptor `query` of `from`, if any is closer than `limit`. */
export function nearest(
  from: DescriptorSet,
  query: number,
  set: DescriptorSet,
  limit: number,
): { member: number; distance: number } | undefined {
  let best = limit * limit;
  let member = -1;
  for (let n = 0; n < set.count; n++) {
    if (bound(from, query, set, n, best) >= best) continue;
    const distance = squaredDistance(from.bytes, query * LENGTH, set.bytes, n * LENGTH);
    if (distance >= best) continue;
    best = distance;
    member = n;
  }
  return member < 0 ? undefined : { member, distance: Math.sqrt(best) };
}

/** Whether any member of `set` that `counts` is closer to descriptor `query` of `from` than `limit`. */
export function hasWithin(
  from: DescriptorSet,
  query: number,
  set: DescriptorSet,
  limit: number,
  counts: (member: number) => boolean = () => true,
): boolean {
  const most = limit * limit;
  for (let n = 0; n < set.count; n++)
    if (
      bound(from, query, set, n, most) < most &&
      counts(n) &&
      squaredDistance(from.bytes, query * LENGTH, set.bytes, n * LENGTH) < most
    )
      return true;
  return false;
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
