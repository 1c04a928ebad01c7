import { LENGTH } from '../descriptors.ts';
import { fromBase64 } from '../from-base64.ts';
import { type KnownPoint, type LearntLogo, STEP } from '../model.ts';
import { BitReader, BitWriter } from './bit-coder.ts';
import { SKETCH_COLOURS, type Sketch } from './sketch.ts';
import { toBase64 } from './to-base64.ts';

/** First bytes of a file, and last ones, so that a cut or foreign one is noticed: "SL". */
const MARK = 0x534c;
/** References of one school at most. */
export const MOST_LOGOS = 5;
const MOST_POINTS = 1000;
const MOST_SIDE = 160;
/** Numbers are written as whole steps between these ends. */
const PLACES = { low: -0.5, high: 8.5, width: 16 } as const;
const SIZES = { low: -11, high: 2, width: 10 } as const;
const TURNS = { low: 0, high: 2 * Math.PI, width: 8 } as const;
const SHIFTS = { low: -16, high: 16, width: 12 } as const;

/** Contexts of the coder: one range for each sort of number. */
const PLAIN = 1_000;
const DRAWING = 2_000;
const LOOKS = 4_000;

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly width: number;
}

/** Writes logos as one base64 text. With `most` only the first so many points of all logos together. */
export function packLogos(logos: readonly LearntLogo[], most = MOST_POINTS): string {
  const share = Math.floor(most / logos.length);
  const out = new BitWriter();
  const scaled = (value: number, { low, high, width }: Scale) =>
    out.number(
      Math.max(0, Math.min(2 ** width - 1, Math.round(((value - low) / (high - low)) * (2 ** width - 1)))),
      width,
      PLAIN,
    );
  out.number(MARK, 16, PLAIN);
  out.number(logos.length, 8, PLAIN);
  for (const { aspect, points, sketch, calibration } of logos) {
    scaled(aspect, PLACES);
    scaled(calibration.shift, SHIFTS);
    writeSketch(out, sketch);
    const kept = points.slice(0, share);
    out.number(kept.length, 16, PLAIN);
    for (const { x, y, size, angle, bytes } of kept) {
      scaled(x, PLACES);
      scaled(y, PLACES);
      scaled(Math.log2(size), SIZES);
      scaled(angle - 2 * Math.PI * Math.floor(angle / (2 * Math.PI)), TURNS);
      for (let k = 0; k < LENGTH; k++) out.number((bytes[k] as number) / STEP, 4, LOOKS + contextOf(bytes, k));
    }
  }
  out.number(MARK, 16, PLAIN);
  return toBase64(out.finish());
}

/**
 * Reads logos back.
 * @throws Error when it is not what `packLogos` writes
 */
export function unpackLogos(data: string): LearntLogo[] {
  const input = new BitReader(fromBase64(data));
  const scaled = ({ low, high, width }: Scale) => low + (input.number(width, PLAIN) / (2 ** width - 1)) * (high - low);
  const check = (holds: boolean) => {
    if (!holds) throw new Error('The logo model in the settings is damaged or of another kind.');
  };
  check(input.number(16, PLAIN) === MARK);
  const count = input.number(8, PLAIN);
  check(count >= 1 && count <= MOST_LOGOS);
  const logos = Array.from({ length: count }, (): LearntLogo => {
    const aspect = scaled(PLACES);
    check(aspect > 0.02 && aspect < 8);
    const shift = scaled(SHIFTS);
    const sketch = readSketch(input, check);
    const points = input.number(16, PLAIN);
    check(points <= MOST_POINTS);
    return {
      aspect,
      sketch,
      calibration: { shift },
      points: Array.from({ length: points }, (): KnownPoint => {
        const [x, y, size, angle] = [scaled(PLACES), scaled(PLACES), 2 ** scaled(SIZES), scaled(TURNS)];
        const bytes = new Uint8Array(LENGTH);
        for (let k = 0; k < LENGTH; k++) bytes[k] = STEP * input.number(4, LOOKS + contextOf(bytes, k));
        return { x, y, size, angle, bytes };
      }),
    };
  });
  check(input.number(16, PLAIN) === MARK);
  return logos;
}

/** What a number of a descriptor is likely to be: by the one before and the same direction of the cell before. */
function contextOf(bytes: Uint8Array, k: number): number {
  const before = k % 8 > 0 ? (bytes[k - 1] as number) / STEP : 0;
  const beside = k >= 8 ? (bytes[k - 8] as number) / STEP : 0;
  return Math.min(5, before) * 6 + Math.min(5, beside);
}

function writeSketch(out: BitWriter, { width, height, palette, pixels }: Sketch): void {
  out.number(width, 8, PLAIN);
  out.number(height, 8, PLAIN);
  for (const value of palette) out.number(value, 8, PLAIN);
  for (let i = 0; i < pixels.length; i++) out.number(pixels[i] as number, 4, drawingContext(pixels, i, width));
}

function readSketch(input: BitReader, check: (holds: boolean) => void): Sketch {
  const [width, height] = [input.number(8, PLAIN), input.number(8, PLAIN)];
  check(width >= 8 && height >= 8 && width <= MOST_SIDE && height <= MOST_SIDE);
  const palette = Uint8Array.from({ length: 4 * SKETCH_COLOURS }, () => input.number(8, PLAIN));
  const pixels = new Uint8Array(width * height);
  for (let i = 0; i < pixels.length; i++) pixels[i] = input.number(4, drawingContext(pixels, i, width));
  return { width, height, palette, pixels };
}

/** By the pixels to the left and above. */
function drawingContext(pixels: Uint8Array, i: number, width: number): number {
  const left = i % width > 0 ? (pixels[i - 1] as number) : 0;
  const above = i >= width ? (pixels[i - width] as number) : 0;
  return DRAWING + left * SKETCH_COLOURS + above;
}
