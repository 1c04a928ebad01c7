import type { Pixels } from '../../../model/pixels.ts';
import { LENGTH } from './descriptors.ts';
import { type Budget, describePicture } from './features.ts';
import { layerOfSketch, type Sketch, sketchOf } from './file/sketch.ts';
import { type PlacedSet, squaredDistance } from './nearest.ts';
import { type Layer, onGround, resampleLayer } from './resample.ts';
import { cutOut } from './silhouette.ts';
import { GROUNDS, TEMPLATE_WIDTHS, type Template, templateOf } from './template.ts';

/** What is known of a logo, and stored. Places and sizes are in the logo frame: width 1, height `aspect`. */
export interface LearntLogo {
  readonly aspect: number;
  /** Points that stand out, the most telling first. */
  readonly points: readonly KnownPoint[];
  readonly sketch: Sketch;
  readonly calibration: Calibration;
}

/** A point of the logo, described. `bytes` are whole steps of `STEP`. */
export interface KnownPoint {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly angle: number;
  readonly bytes: Uint8Array;
}

/** What was found out about this very logo when it was set up. */
export interface Calibration {
  /** Added to the judge's score. */
  readonly shift: number;
}

/** Not yet set up: judged a little more strictly than most are. */
export const UNCALIBRATED: Calibration = { shift: -0.5 };

/** Descriptors are kept in steps of this size, sixteen of them. */
export const STEP = 13;

/** A logo made ready to be looked for. */
export interface LogoModel {
  readonly aspect: number;
  readonly points: PlacedSet;
  readonly size: Float32Array;
  readonly angle: Float32Array;
  readonly templates: readonly Template[];
  readonly calibration: Calibration;
}

/** Widths the logo's points are taken at, and how many of each: a small crest in a picture shows only its coarse ones. */
const SIZES = [
  { width: 360, light: 400, colour: 120 },
  { width: 200, light: 260, colour: 80 },
  { width: 110, light: 160, colour: 40 },
  { width: 64, light: 100, colour: 20 },
] as const;
const CELL = 40;

/** Longest side of a sketch in pixels; the widest template is no finer. */
export const SKETCH = 128;

/** Learns a logo from a reference picture of it (on white, on any plain ground, or see-through). */
export function learnLogo(reference: Pixels): LearntLogo {
  const logo = cutOut(reference);
  return {
    aspect: logo.alpha.height / logo.alpha.width,
    points: distinct(SIZES.flatMap(({ width, ...budget }) => pointsAt(logo, width, { ...budget, cell: CELL }))),
    sketch: sketchOf(logo, SKETCH),
    calibration: UNCALIBRATED,
  };
}

/** Makes a learnt logo ready: its points once more as their negatives, and the templates of its edges. */
export function modelOf({ aspect, points, sketch, calibration }: LearntLogo): LogoModel {
  const all = points.flatMap((point) => [point, inverted(point)]);
  const bytes = new Uint8Array(all.length * LENGTH);
  all.forEach((point, n) => {
    bytes.set(point.bytes, n * LENGTH);
  });
  const logo = layerOfSketch(sketch);
  return {
    aspect,
    points: {
      count: all.length,
      bytes,
      x: Float32Array.from(all, ({ x }) => x),
      y: Float32Array.from(all, ({ y }) => y),
    },
    size: Float32Array.from(all, ({ size }) => size),
    angle: Float32Array.from(all, ({ angle }) => angle),
    templates: TEMPLATE_WIDTHS.map((width) => templateOf(logo, width)),
    calibration,
  };
}

function pointsAt(logo: Layer, width: number, budget: Budget): KnownPoint[] {
  const small = resampleLayer(logo, width, Math.max(8, Math.round((width * logo.alpha.height) / logo.alpha.width)));
  const margin = Math.round(width * 0.12);
  return GROUNDS.flatMap((ground) => {
    const found = describePicture(onGround(small, ground, margin), budget);
    return Array.from({ length: found.count }, (_, n) => ({
      x: ((found.x[n] as number) - margin + 0.5) / width,
      y: ((found.y[n] as number) - margin + 0.5) / width,
      size: (found.size[n] as number) / width,
      angle: found.angle[n] as number,
      bytes: found.descriptors
        .subarray(n * LENGTH, (n + 1) * LENGTH)
        .map((value) => STEP * Math.min(15, Math.round(value / STEP))),
    }));
  });
}

/** Leaves out points that say what another one says: same place, size and look. */
function distinct(points: readonly KnownPoint[]): KnownPoint[] {
  const kept: KnownPoint[] = [];
  for (const point of points) {
    const known = kept.some(
      (other) =>
        Math.abs(other.x - point.x) < 0.012 &&
        Math.abs(other.y - point.y) < 0.012 &&
        Math.abs(Math.log(other.size / point.size)) < 0.25 &&
        squaredDistance(other.bytes, point.bytes) < 0.12,
    );
    if (!known) kept.push(point);
  }
  return kept;
}

/** The same point of the negative: every gradient turns about, so it faces the other way and its cells swap corners. */
function inverted(point: KnownPoint): KnownPoint {
  const bytes = new Uint8Array(LENGTH);
  for (let cell = 0; cell < 16; cell++) bytes.set(point.bytes.subarray((15 - cell) * 8, (16 - cell) * 8), cell * 8);
  return { ...point, angle: point.angle + Math.PI, bytes };
}
