import type { Pixels } from '../../../model/pixels.ts';
import type { Box } from './box.ts';

/**
 * Draws a region of a picture into part of a square input of a network, as RGB numbers. What lies beyond the picture's edge
 * stays as it was. Shrinking averages over all pixels; enlarging repeats them.
 * @param input `size` × `size` × 3 numbers
 * @param at where in the input, in its pixels
 * @param scaled from 0…255 to what the network wants
 */
export function drawRegion(
  { width, height, data }: Pixels,
  region: Box,
  input: Float32Array,
  size: number,
  at: Box,
  scaled: (value: number) => number,
): void {
  const table = Float32Array.from({ length: 256 }, (_, value) => scaled(value));
  const [across, down] = [region.w / at.w, region.h / at.h];
  const left = Math.max(0, Math.ceil(at.x - region.x / across));
  const right = Math.min(size, at.x + at.w, at.x + (width - region.x) / across);
  for (let y = Math.max(0, at.y); y < Math.min(size, at.y + at.h); y++) {
    const top = Math.floor(region.y + (y - at.y) * down);
    const bottom = Math.max(top + 1, Math.floor(region.y + (y + 1 - at.y) * down));
    if (top < 0 || bottom > height) continue;
    for (let x = Math.max(left, at.x); x < right; x++) {
      const from = Math.floor(region.x + (x - at.x) * across);
      const to = Math.max(from + 1, Math.floor(region.x + (x + 1 - at.x) * across));
      if (from < 0 || to > width) continue;
      let [red, green, blue] = [0, 0, 0];
      for (let row = top; row < bottom; row++)
        for (let i = 4 * (row * width + from), end = i + 4 * (to - from); i < end; i += 4) {
          red += table[data[i] as number] as number;
          green += table[data[i + 1] as number] as number;
          blue += table[data[i + 2] as number] as number;
        }
      const count = (bottom - top) * (to - from);
      const target = 3 * (y * size + x);
      input[target] = red / count;
      input[target + 1] = green / count;
      input[target + 2] = blue / count;
    }
  }
}
