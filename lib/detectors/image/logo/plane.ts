import type { Pixels } from '../../../model/pixels.ts';

/** One channel of a picture, row by row; grey values run from 0 to 255. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** A black plane of this size. */
export function emptyPlane(width: number, height: number): Plane {
  return { width, height, data: new Float32Array(width * height) };
}

/** Red, green and blue planes of one size. */
export type Colours = readonly [Plane, Plane, Plane];

/** A picture's colours; see-through parts show white paper. */
export function coloursOf(picture: Pixels): Colours {
  return [channelOf(picture, 0), channelOf(picture, 1), channelOf(picture, 2)];
}

/** Luma (Rec. 601). */
export function lumaOf([red, green, blue]: Colours): Plane {
  return mixed([red, green, blue], 0.299, 0.587, 0.114, 0);
}

/** How much redder than green, about a middle grey: what sets apart colours that are equally light. */
export function redGreenOf([red, green, blue]: Colours): Plane {
  return mixed([red, green, blue], 0.5, -0.5, 0, 128);
}

function mixed([red, green, blue]: Colours, r: number, g: number, b: number, base: number): Plane {
  const out = emptyPlane(red.width, red.height);
  for (let i = 0; i < out.data.length; i++)
    out.data[i] = base + r * (red.data[i] as number) + g * (green.data[i] as number) + b * (blue.data[i] as number);
  return out;
}

/** One colour channel (0 red, 1 green, 2 blue) of a picture; see-through parts show white paper. */
function channelOf({ width, height, data }: Pixels, channel: 0 | 1 | 2): Plane {
  const plane = emptyPlane(width, height);
  for (let i = 0, j = 0; i < plane.data.length; i++, j += 4) {
    const alpha = (data[j + 3] ?? 255) / 255;
    plane.data[i] = (data[j + channel] ?? 0) * alpha + 255 * (1 - alpha);
  }
  return plane;
}

/** Every second pixel of every second row; blur first. */
export function decimate({ width, height, data }: Plane): Plane {
  const half = emptyPlane(width >> 1, height >> 1);
  for (let y = 0, i = 0; y < half.height; y++)
    for (let x = 0, j = 2 * y * width; x < half.width; x++, i++, j += 2) half.data[i] = data[j] ?? 0;
  return half;
}

/** Half the size, each pixel the mean of four. */
export function halve({ width, height, data }: Plane): Plane {
  const half = emptyPlane(Math.max(1, width >> 1), Math.max(1, height >> 1));
  if (width < 2 || height < 2) return { ...half, data: half.data.fill(data[0] ?? 0) };
  for (let y = 0, i = 0; y < half.height; y++)
    for (let x = 0, j = 2 * y * width; x < half.width; x++, i++, j += 2)
      half.data[i] = ((data[j] ?? 0) + (data[j + 1] ?? 0) + (data[j + width] ?? 0) + (data[j + width + 1] ?? 0)) / 4;
  return half;
}
