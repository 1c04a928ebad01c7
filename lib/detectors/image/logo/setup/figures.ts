import { sketchOf } from '../file/sketch.ts';
import type { Layer } from '../resample.ts';

/** Something drawn or written within an emblem, as opposed to its frame and fields. Pixels of the layer it was found in. */
export interface Figure {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly pixels: readonly number[];
  /** Its colour and what it stands on: red, green, blue (multiplied by cover) and cover. */
  readonly ink: readonly [number, number, number, number];
  readonly ground: readonly [number, number, number, number];
  readonly isLetter: boolean;
}

/** Colours told apart. */
const COLOURS = 6;
/** A figure is no wider or higher than this share of the emblem, and no smaller than that one. */
const LARGEST = 0.62;
const SMALLEST = 0.0004;
/** A patch that fills its box like this is a field of the arms, not a drawing, unless it is small. */
const SOLID = 0.86;
const SMALL = 0.02;
/** Letters are no higher than this share of the emblem's longer side, and come in rows of at least so many. */
const LETTER = 0.2;
const ROW = 4;

interface Patch {
  readonly colour: number;
  readonly pixels: number[];
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Finds the drawings and letters of an emblem: its connected patches of one colour that are neither frame nor field. */
export function figuresOf(layer: Layer): Figure[] {
  const { width, height } = layer.alpha;
  const { pixels: labels } = sketchOf(layer, Math.max(width, height), COLOURS);
  const clean = smooth(labels, width, height);
  const patches = patchesOf(clean, width, height).filter((patch) => isFigure(patch, layer));
  const outer = patches.filter(
    (patch) =>
      !patches.some((other) => other !== patch && other.pixels.length > patch.pixels.length && holds(other, patch)),
  );
  return outer.map((patch) => {
    const parts = [patch, ...patches.filter((other) => other !== patch && holds(patch, other))];
    const pixels = spread(new Set(parts.flatMap((part) => part.pixels)), width, height);
    const isLetter = rowOf(patch, outer, Math.max(width, height)) >= ROW;
    return {
      left: patch.left,
      top: patch.top,
      right: patch.right,
      bottom: patch.bottom,
      pixels: [...pixels],
      ink: meanOf(layer, patch.pixels),
      ground: meanOf(layer, edgeOf(pixels, patch, clean, width, height)),
      isLetter,
    };
  });
}

const holds = (a: Patch, b: Patch) => b.left >= a.left && b.right <= a.right && b.top >= a.top && b.bottom <= a.bottom;

function isFigure({ left, top, right, bottom, pixels }: Patch, layer: Layer): boolean {
  const { width, height, data } = layer.alpha;
  const [w, h] = [right - left + 1, bottom - top + 1];
  const share = pixels.length / (width * height);
  const cover = pixels.reduce((sum, i) => sum + (data[i] as number), 0) / pixels.length;
  if (cover < 0.5 || share < SMALLEST || Math.min(w, h) < 3) return false;
  if (w > LARGEST * width && h > LARGEST * height) return false;
  if (w > 0.9 * width || (h > 0.9 * height && w > 0.45 * width)) return false;
  return pixels.length < SOLID * w * h || share < SMALL;
}

/** Patches of about this height at about this level. */
function rowOf(patch: Patch, all: readonly Patch[], longer: number): number {
  const height = patch.bottom - patch.top + 1;
  if (height > LETTER * longer) return 0;
  return all.filter((other) => {
    const its = other.bottom - other.top + 1;
    return (
      its < 1.7 * height &&
      its > height / 1.7 &&
      Math.hypot(other.left - patch.left, 3 * (other.bottom - patch.bottom)) < 7 * height
    );
  }).length;
}

/** Each pixel takes the label that most of its neighbours have: the blends along edges go to one side or the other. */
function smooth(labels: Uint8Array, width: number, height: number): Uint8Array {
  const out = labels.slice();
  const votes = new Uint8Array(COLOURS);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      votes.fill(0);
      const i = y * width + x;
      for (const step of [-width - 1, -width, -width + 1, -1, 0, 1, width - 1, width, width + 1]) {
        const label = labels[i + step] as number;
        votes[label] = (votes[label] as number) + (step === 0 ? 2 : 1);
      }
      let best = labels[i] as number;
      votes.forEach((count, label) => {
        if (count > (votes[best] as number)) best = label;
      });
      out[i] = best;
    }
  return out;
}

function patchesOf(labels: Uint8Array, width: number, height: number): Patch[] {
  const seen = new Uint8Array(labels.length);
  const patches: Patch[] = [];
  for (let start = 0; start < labels.length; start++) {
    if (seen[start]) continue;
    const patch: Patch = { colour: labels[start] as number, pixels: [], left: width, top: height, right: 0, bottom: 0 };
    const stack = [start];
    seen[start] = 1;
    for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
      const x = i % width;
      const y = (i - x) / width;
      patch.pixels.push(i);
      patch.left = Math.min(patch.left, x);
      patch.right = Math.max(patch.right, x);
      patch.top = Math.min(patch.top, y);
      patch.bottom = Math.max(patch.bottom, y);
      for (const [nx, ny] of [
        [x - 1, y],
        [x + 1, y],
        [x, y - 1],
        [x, y + 1],
      ] as const) {
        const next = ny * width + nx;
        if (nx < 0 || ny < 0 || nx >= width || ny >= height || seen[next] || labels[next] !== patch.colour) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    patches.push(patch);
  }
  return patches;
}

/** The pixels and a rim of one around them, where colours blend. */
function spread(pixels: ReadonlySet<number>, width: number, height: number): Set<number> {
  const out = new Set(pixels);
  for (const i of pixels) {
    const x = i % width;
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const y = Math.floor(i / width) + dy;
        if (x + dx >= 0 && x + dx < width && y >= 0 && y < height) out.add(y * width + x + dx);
      }
  }
  return out;
}

/** Pixels just beyond a figure, of the label most of them have. */
function edgeOf(
  pixels: ReadonlySet<number>,
  { colour }: Patch,
  labels: Uint8Array,
  width: number,
  height: number,
): number[] {
  const rim = [...spread(spread(pixels, width, height), width, height)].filter(
    (i) => !pixels.has(i) && labels[i] !== colour,
  );
  const counts = new Array<number>(COLOURS).fill(0);
  for (const i of rim) counts[labels[i] as number] = (counts[labels[i] as number] as number) + 1;
  const usual = counts.indexOf(Math.max(...counts));
  return rim.filter((i) => labels[i] === usual);
}

function meanOf({ colours, alpha }: Layer, pixels: readonly number[]): [number, number, number, number] {
  const mean = ({ data }: { data: Float32Array }) =>
    pixels.reduce((sum, i) => sum + (data[i] as number), 0) / Math.max(1, pixels.length);
  const [red, green, blue] = colours;
  return [mean(red), mean(green), mean(blue), mean(alpha)];
}
