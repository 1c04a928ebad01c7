import { emptyPlane } from '../plane.ts';
import { type Layer, resampleLayer } from '../resample.ts';

/** A small copy of a logo in sixteen colours, each with its cover: enough to take its edges from. */
export interface Sketch {
  readonly width: number;
  readonly height: number;
  /** 16 × red, green, blue (of the colour itself, not yet multiplied) and alpha. */
  readonly palette: Uint8Array;
  /** Index into the palette, one a pixel. */
  readonly pixels: Uint8Array;
}

export const SKETCH_COLOURS = 16;
/** Rounds of moving each colour to the middle of the pixels nearest to it. */
const ROUNDS = 8;

/** Draws the sketch of a cut-out logo so that neither side is longer than `longest`, in at most so many colours. */
export function sketchOf(logo: Layer, longest: number, colours = SKETCH_COLOURS): Sketch {
  const scale = Math.min(1, longest / Math.max(logo.alpha.width, logo.alpha.height));
  const width = Math.max(8, Math.round(logo.alpha.width * scale));
  const height = Math.max(8, Math.round(logo.alpha.height * scale));
  const small = resampleLayer(logo, width, height);
  const count = width * height;
  // Colours are compared multiplied by their cover: what is see-through looks all the same.
  const points = new Float32Array(4 * count);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < 3; k++) points[4 * i + k] = small.colours[k as 0 | 1 | 2].data[i] as number;
    points[4 * i + 3] = 255 * (small.alpha.data[i] as number);
  }
  const centres = settle(points, count, startingColours(points, count, colours));
  const pixels = new Uint8Array(count);
  for (let i = 0; i < count; i++) pixels[i] = nearest(points, i, centres);
  const palette = new Uint8Array(4 * SKETCH_COLOURS);
  for (let c = 0; c < colours; c++) {
    const alpha = centres[4 * c + 3] as number;
    for (let k = 0; k < 3; k++)
      palette[4 * c + k] = alpha < 1 ? 0 : Math.min(255, Math.round(((centres[4 * c + k] as number) * 255) / alpha));
    palette[4 * c + 3] = Math.round(alpha);
  }
  return { width, height, palette, pixels };
}

/** The sketch as a layer again. */
export function layerOfSketch({ width, height, palette, pixels }: Sketch): Layer {
  const planes = [0, 1, 2, 3].map(() => emptyPlane(width, height));
  for (let i = 0; i < pixels.length; i++) {
    const c = 4 * (pixels[i] as number);
    const alpha = (palette[c + 3] as number) / 255;
    for (let k = 0; k < 3; k++) (planes[k]?.data as Float32Array)[i] = (palette[c + k] as number) * alpha;
    (planes[3]?.data as Float32Array)[i] = alpha;
  }
  const [red, green, blue, alpha] = planes as [Layer['alpha'], Layer['alpha'], Layer['alpha'], Layer['alpha']];
  return { colours: [red, green, blue], alpha };
}

/** Each next colour is the pixel furthest from all colours so far. */
function startingColours(points: Float32Array, count: number, colours: number): Float32Array {
  const centres = new Float32Array(4 * colours);
  const distance = new Float32Array(count).fill(Number.POSITIVE_INFINITY);
  let chosen = 0;
  for (let c = 0; c < colours; c++) {
    centres.set(points.subarray(4 * chosen, 4 * chosen + 4), 4 * c);
    let furthest = 0;
    for (let i = 0; i < count; i++) {
      distance[i] = Math.min(distance[i] as number, apart(points, i, centres, c));
      if ((distance[i] as number) > (distance[furthest] as number)) furthest = i;
    }
    chosen = furthest;
  }
  return centres;
}

function settle(points: Float32Array, count: number, start: Float32Array): Float32Array {
  let centres = start;
  const colours = start.length / 4;
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(5 * colours);
    for (let i = 0; i < count; i++) {
      const c = nearest(points, i, centres);
      for (let k = 0; k < 4; k++) sums[5 * c + k] = (sums[5 * c + k] as number) + (points[4 * i + k] as number);
      sums[5 * c + 4] = (sums[5 * c + 4] as number) + 1;
    }
    const next = centres.slice();
    for (let c = 0; c < colours; c++) {
      const members = sums[5 * c + 4] as number;
      if (members > 0) for (let k = 0; k < 4; k++) next[4 * c + k] = (sums[5 * c + k] as number) / members;
    }
    centres = next;
  }
  return centres;
}

function nearest(points: Float32Array, i: number, centres: Float32Array): number {
  let best = 0;
  for (let c = 1; 4 * c < centres.length; c++)
    if (apart(points, i, centres, c) < apart(points, i, centres, best)) best = c;
  return best;
}

function apart(points: Float32Array, i: number, centres: Float32Array, c: number): number {
  let sum = 0;
  for (let k = 0; k < 4; k++) sum += ((points[4 * i + k] as number) - (centres[4 * c + k] as number)) ** 2;
  return sum;
}
