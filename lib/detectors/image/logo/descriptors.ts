import { bytesAt, floatsAt, kernels, layOut } from './kernels/kernels.ts';
import type { Plane } from './plane.ts';

/** Numbers in a descriptor: 4 × 4 cells of 8 directions. */
export const LENGTH = 128;
/** Length of every descriptor as a vector of bytes. */
export const NORM = 512;

/** Most directions a point may be said to face. */
const MOST_FACINGS = 3;

/** One plane, ready to have its points described. */
export interface Describer {
  /** The directions a point may be said to face: the peaks of the gradient directions around it, at most three. */
  facings(x: number, y: number, sigma: number): number[];
  /** The point seen from one of its facings (RootSIFT, as bytes); undefined when there is nothing there to describe. */
  describe(x: number, y: number, sigma: number, facing: number): Uint8Array | undefined;
}

/** Readies a plane; good until the kernels are given something else to do. */
export function describerOf({ width, height, data }: Plane): Describer {
  const [plane, angles, out] = layOut([data.byteLength + 16 * width, 4 * MOST_FACINGS, LENGTH]) as [
    number,
    number,
    number,
  ];
  floatsAt(plane, data.length).set(data);
  return {
    facings: (x, y, sigma) => [...floatsAt(angles, kernels.facings(plane, width, height, x, y, sigma, angles))],
    describe: (x, y, sigma, facing) =>
      kernels.describe(plane, width, height, x, y, sigma, facing, Math.cos(facing), Math.sin(facing), out) === 1
        ? bytesAt(out, LENGTH)
        : undefined,
  };
}
