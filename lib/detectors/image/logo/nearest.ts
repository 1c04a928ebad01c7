import { LENGTH, NORM } from './descriptors.ts';
import { bytesAt, floatsAt, intAt, kernels, layOut } from './kernels/kernels.ts';

/** Descriptors, `LENGTH` bytes each. */
export interface DescriptorSet {
  readonly count: number;
  readonly bytes: Uint8Array;
}

/** Descriptors that have a place as well. */
export interface PlacedSet extends DescriptorSet {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Looks one picture's descriptors up among a logo's and the bank's. Distances run from 0 (the same) to √2. */
export interface Search {
  /** The logo's point nearest to the picture's point `query`, if any is closer than `limit`. */
  nearest(query: number, limit: number): { member: number; distance: number } | undefined;
  /** Whether anything in the bank is closer than `limit`. */
  isCommon(query: number, limit: number): boolean;
  /** Whether a point of the logo at least `reach` away from one of its points is closer than `limit`. */
  isElsewhere(query: number, limit: number, point: number, reach: number): boolean;
}

const squared = (distance: number) => Math.round(distance * distance * NORM * NORM);

/** Readies a search; good until the kernels are given something else to do. */
export function openSearch(queries: DescriptorSet, logo: PlacedSet, bank: DescriptorSet): Search {
  const [from, known, xs, ys, common, found] = layOut([
    queries.bytes.length,
    logo.bytes.length,
    logo.x.byteLength,
    logo.y.byteLength,
    bank.bytes.length,
    4,
  ]) as [number, number, number, number, number, number];
  for (const [address, bytes] of [
    [from, queries.bytes],
    [known, logo.bytes],
    [common, bank.bytes],
  ] as const)
    bytesAt(address, bytes.length).set(bytes);
  floatsAt(xs, logo.count).set(logo.x);
  floatsAt(ys, logo.count).set(logo.y);
  const at = (query: number) => from + query * LENGTH;
  return {
    nearest(query, limit) {
      const member = kernels.nearest(at(query), known, logo.count, squared(limit), found);
      return member < 0 ? undefined : { member, distance: Math.sqrt(intAt(found)) / NORM };
    },
    isCommon: (query, limit) => kernels.hasWithin(at(query), common, bank.count, squared(limit)) === 1,
    isElsewhere: (query, limit, point, reach) =>
      kernels.hasElsewhere(
        at(query),
        known,
        logo.count,
        squared(limit),
        xs,
        ys,
        logo.x[point] as number,
        logo.y[point] as number,
        reach,
      ) === 1,
  };
}

/** Squared distance of two descriptors, between 0 (the same) and 2 (nothing in common). */
export function squaredDistance(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let k = 0; k < LENGTH; k++) sum += ((a[k] as number) - (b[k] as number)) ** 2;
  return sum / (NORM * NORM);
}
