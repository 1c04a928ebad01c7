import { fromBase64 } from '../from-base64.ts';
import { KERNELS_WASM } from './kernels-wasm.ts';

/** The part of WebAssembly used here; the pure floors compile without the browser's types. */
declare const WebAssembly: {
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer; grow(pages: number): number };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: object };
};

/** Addresses are byte offsets in memory; see kernels.c. */
interface Exports {
  readonly __heap_base: { readonly value: number };
  blur(
    source: number,
    rows: number,
    target: number,
    padded: number,
    width: number,
    height: number,
    kernel: number,
    radius: number,
  ): void;
  addEdges(
    channel: number,
    rows: number,
    soft: number,
    along: number,
    across: number,
    width: number,
    height: number,
  ): void;
  nearest(query: number, set: number, count: number, limit: number, found: number): number;
  hasWithin(query: number, set: number, count: number, limit: number): number;
  hasElsewhere(
    query: number,
    set: number,
    count: number,
    limit: number,
    xs: number,
    ys: number,
    x: number,
    y: number,
    reach: number,
  ): number;
  agree(
    along: number,
    across: number,
    width: number,
    height: number,
    shrink: number,
    points: number,
    count: number,
    room: number,
    map: number,
    noise: number,
    relativeNoise: number,
    strength: number,
    fit: number,
    out: number,
  ): void;
  facings(plane: number, width: number, height: number, x: number, y: number, sigma: number, out: number): number;
  describe(
    plane: number,
    width: number,
    height: number,
    x: number,
    y: number,
    sigma: number,
    facing: number,
    cosine: number,
    sine: number,
    out: number,
  ): number;
}

const PAGE = 65_536;
/** Vectors are read past the end of a row; this much behind every block belongs to nobody. */
const MARGIN = 64;

const memory = new WebAssembly.Memory({ initial: 16 });
export const kernels = new WebAssembly.Instance(new WebAssembly.Module(fromBase64(KERNELS_WASM)), { env: { memory } })
  .exports as Exports;

/**
 * Lays out blocks of these sizes (in bytes) in the kernels' memory, over whatever lay there before: one job at a time has
 * the memory, from here to its last read.
 * @returns their addresses
 */
export function layOut(sizes: readonly number[]): number[] {
  let end = kernels.__heap_base.value;
  const addresses = sizes.map((size) => {
    const address = (end + 15) & ~15;
    end = address + size + MARGIN;
    return address;
  });
  const missing = Math.ceil((end - memory.buffer.byteLength) / PAGE);
  if (missing > 0) memory.grow(missing);
  return addresses;
}

/** Floats in the kernels' memory; only good until the next `layOut`. */
export function floatsAt(address: number, count: number): Float32Array {
  return new Float32Array(memory.buffer, address, count);
}

/** Bytes in the kernels' memory; only good until the next `layOut`. */
export function bytesAt(address: number, count: number): Uint8Array {
  return new Uint8Array(memory.buffer, address, count);
}

/** One whole number in the kernels' memory. */
export function intAt(address: number): number {
  return new Int32Array(memory.buffer, address, 1)[0] as number;
}
