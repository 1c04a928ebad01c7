import { blur } from './blur.ts';
import { decimate, emptyPlane, type Plane } from './plane.ts';

/** Scales an octave is divided into. */
export const STEPS = 3;
/** Blur of an octave's first level, in its own pixels. */
export const FIRST_SIGMA = 1.6;
/** Blur a camera leaves in a picture. */
const CAMERA_SIGMA = 0.5;

/** The picture at one resolution: ever more blurred levels, and what each adds to the one before. */
export interface Octave {
  readonly levels: readonly Plane[];
  readonly differences: readonly Plane[];
  /** Pixels of the picture per pixel of this octave. */
  readonly scale: number;
}

const sigmaOf = (level: number) => FIRST_SIGMA * 2 ** (level / STEPS);

function difference(a: Plane, b: Plane): Plane {
  const out = emptyPlane(a.width, a.height);
  for (let i = 0; i < out.data.length; i++) out.data[i] = (b.data[i] as number) - (a.data[i] as number);
  return out;
}

/** Lowe's scale space (2004) without his doubling of the picture: a quarter of the time, the same recall here. */
export function scaleSpace(grey: Plane): Octave[] {
  const octaves: Octave[] = [];
  let first = blur(grey, Math.sqrt(FIRST_SIGMA ** 2 - CAMERA_SIGMA ** 2));
  for (let scale = 1; Math.min(first.width, first.height) >= 16; scale *= 2) {
    const levels = [first];
    for (let i = 1; i < STEPS + 3; i++)
      levels.push(blur(levels[i - 1] as Plane, Math.sqrt(sigmaOf(i) ** 2 - sigmaOf(i - 1) ** 2)));
    const differences = levels.slice(1).map((level, i) => difference(levels[i] as Plane, level));
    octaves.push({ levels, differences, scale });
    first = decimate(levels[STEPS] as Plane);
  }
  return octaves;
}
