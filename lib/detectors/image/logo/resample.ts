import type { Pixels } from '../../../model/pixels.ts';
import { emptyPlane, type Plane } from './plane.ts';

/** For each target position the first source sample and the weights of it and those after it (area mean, or linear when growing). */
function taps(from: number, to: number): { first: number; weights: number[] }[] {
  const ratio = from / to;
  return Array.from({ length: to }, (_, i) => {
    if (ratio <= 1) {
      const at = Math.min(from - 1, Math.max(0, (i + 0.5) * ratio - 0.5));
      const first = Math.min(from - 1, Math.floor(at));
      return first + 1 < from ? { first, weights: [1 - (at - first), at - first] } : { first, weights: [1] };
    }
    const start = i * ratio;
    const end = Math.min(from, start + ratio);
    const first = Math.floor(start);
    const weights: number[] = [];
    for (let j = first; j < end; j++) weights.push((Math.min(end, j + 1) - Math.max(start, j)) / ratio);
    return { first, weights };
  });
}

/** A plane at another size: the mean of the area each new pixel covers. */
export function resample({ width, height, data }: Plane, toWidth: number, toHeight: number): Plane {
  const columns = taps(width, toWidth);
  const rows = taps(height, toHeight);
  const wide = new Float32Array(toWidth * height);
  for (let y = 0; y < height; y++)
    columns.forEach(({ first, weights }, x) => {
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += (weights[k] as number) * (data[y * width + first + k] as number);
      wide[y * toWidth + x] = sum;
    });
  const out = emptyPlane(toWidth, toHeight);
  rows.forEach(({ first, weights }, y) => {
    for (let k = 0; k < weights.length; k++) {
      const weight = weights[k] as number;
      const start = (first + k) * toWidth;
      for (let x = 0; x < toWidth; x++)
        out.data[y * toWidth + x] = (out.data[y * toWidth + x] as number) + weight * (wide[start + x] as number);
    }
  });
  return out;
}

/** Colour with its cover, each as a plane: red, green and blue already multiplied by `alpha` (0…1). */
export interface Layer {
  readonly colours: readonly [Plane, Plane, Plane];
  readonly alpha: Plane;
}

/** Splits a picture into planes, with `cover` in place of its own alpha when given. */
export function layerOf({ width, height, data }: Pixels, cover?: Uint8Array): Layer {
  const alpha = emptyPlane(width, height);
  const colours = [emptyPlane(width, height), emptyPlane(width, height), emptyPlane(width, height)] as const;
  for (let i = 0; i < alpha.data.length; i++) {
    const a = ((data[4 * i + 3] as number) / 255) * (cover ? (cover[i] as number) : 1);
    alpha.data[i] = a;
    colours.forEach((plane, channel) => {
      plane.data[i] = (data[4 * i + channel] as number) * a;
    });
  }
  return { colours, alpha };
}

/** A layer at another size. */
export function resampleLayer({ colours, alpha }: Layer, width: number, height: number): Layer {
  const [r, g, b] = colours;
  return {
    colours: [resample(r, width, height), resample(g, width, height), resample(b, width, height)],
    alpha: resample(alpha, width, height),
  };
}

/** A layer laid on a plain grey ground with `margin` pixels around it, as opaque colour planes. */
export function onGround({ colours, alpha }: Layer, ground: number, margin: number): [Plane, Plane, Plane] {
  const { width, height } = alpha;
  return colours.map((colour) => {
    const out = emptyPlane(width + 2 * margin, height + 2 * margin);
    out.data.fill(ground);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        out.data[(y + margin) * out.width + x + margin] =
          (colour.data[i] as number) + ground * (1 - (alpha.data[i] as number));
      }
    return out;
  }) as [Plane, Plane, Plane];
}
