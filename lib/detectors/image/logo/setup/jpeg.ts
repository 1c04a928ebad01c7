import { type Colours, lumaOf, type Plane } from '../plane.ts';

/** The luminance table of the JPEG standard (Annex K). */
const TABLE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
  87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
];
/** Cosines of the transform: row k is the k-th wave over eight pixels. */
const WAVES = Float32Array.from({ length: 64 }, (_, i) => {
  const [k, x] = [i >> 3, i & 7];
  return (k === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * k * Math.PI) / 16);
});

/** What saving as a JPEG of this quality (1…100) does to the light and dark of a picture; its colours keep. In place. */
export function compress(colours: Colours, quality: number): void {
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
  const steps = TABLE.map((step) => Math.max(1, Math.floor((step * scale + 50) / 100)));
  const luma = lumaOf(colours);
  const before = luma.data.slice();
  compressPlane(luma, steps);
  for (const { data } of colours)
    for (let i = 0; i < data.length; i++)
      data[i] = Math.max(0, Math.min(255, (data[i] as number) + (luma.data[i] as number) - (before[i] as number)));
}

function compressPlane({ width, height, data }: Plane, steps: readonly number[]): void {
  const block = new Float32Array(64);
  const half = new Float32Array(64);
  for (let y0 = 0; y0 < height; y0 += 8)
    for (let x0 = 0; x0 < width; x0 += 8) {
      for (let i = 0; i < 64; i++)
        block[i] = data[Math.min(height - 1, y0 + (i >> 3)) * width + Math.min(width - 1, x0 + (i & 7))] as number;
      transform(block, half, false);
      for (let i = 0; i < 64; i++) {
        const step = steps[i] as number;
        block[i] = Math.round((block[i] as number) / step) * step;
      }
      transform(block, half, true);
      for (let y = 0; y < 8 && y0 + y < height; y++)
        for (let x = 0; x < 8 && x0 + x < width; x++) data[(y0 + y) * width + x0 + x] = block[8 * y + x] as number;
    }
}

/** The cosine transform of a block, there or back, along both ways. */
function transform(block: Float32Array, half: Float32Array, back: boolean): void {
  const wave = (k: number, x: number) => WAVES[back ? 8 * x + k : 8 * k + x] as number;
  for (const [from, to] of [
    [block, half],
    [half, block],
  ] as const)
    for (let row = 0; row < 8; row++)
      for (let k = 0; k < 8; k++) {
        let sum = 0;
        for (let x = 0; x < 8; x++) sum += wave(k, x) * (from[8 * row + x] as number);
        to[8 * k + row] = sum; // turned over, so that the second round runs down the columns
      }
}
