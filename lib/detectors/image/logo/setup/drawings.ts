import { BitReader, BitWriter } from '../file/bit-coder.ts';
import { fromBase64 } from '../from-base64.ts';
import { DRAWINGS, LETTERS, PICTURES } from './drawings-data.ts';

/** Pixels along each side of a built-in drawing. */
export const DRAWING_SIDE = 40;

/** Built-in drawings of one bit a pixel, stretched to the square: things, and capital letters of three typefaces. */
export interface Drawings {
  readonly pictures: readonly Uint8Array[];
  readonly letters: readonly Uint8Array[];
}

/** A pixel's context: the five nearest pixels that come before it. */
function contextOf(pixels: Uint8Array, i: number): number {
  const x = i % DRAWING_SIDE;
  const at = (dx: number, dy: number) =>
    x + dx < 0 || x + dx >= DRAWING_SIDE || i + dy * DRAWING_SIDE < 0
      ? 0
      : (pixels[i + dx + dy * DRAWING_SIDE] as number);
  return at(-1, 0) + 2 * at(-2, 0) + 4 * at(0, -1) + 8 * at(-1, -1) + 16 * at(1, -1) + 32 * at(0, -2);
}

/** Writes drawings one after another. */
export function packDrawings(drawings: readonly Uint8Array[]): Uint8Array {
  const out = new BitWriter();
  for (const pixels of drawings)
    for (let i = 0; i < pixels.length; i++) out.put(pixels[i] as number, contextOf(pixels, i));
  return out.finish();
}

let known: Drawings | undefined;

/** The built-in drawings, unpacked at first use. */
export function drawings(): Drawings {
  if (known) return known;
  const input = new BitReader(fromBase64(DRAWINGS));
  const read = () => {
    const pixels = new Uint8Array(DRAWING_SIDE ** 2);
    for (let i = 0; i < pixels.length; i++) pixels[i] = input.get(contextOf(pixels, i));
    return pixels;
  };
  known = {
    pictures: Array.from({ length: PICTURES }, read),
    letters: Array.from({ length: LETTERS }, read),
  };
  return known;
}
