import type { Pixels } from '../../../model/pixels.ts';
import { emptyPlane, type Plane } from './plane.ts';
import { type Layer, layerOf } from './resample.ts';

/** Largest difference to the ground's colour, in any channel, that still is ground. */
const GROUND_TOLERANCE = 28;

/** The logo cut out of the ground it stands on and cropped to what is left. See-through pictures keep their own outline. */
export function cutOut(picture: Pixels): Layer {
  const cover = hasTransparency(picture) ? undefined : withoutGround(picture);
  return crop(layerOf(picture, cover));
}

function hasTransparency({ width, height, data }: Pixels): boolean {
  let clear = 0;
  for (let i = 3; i < data.length; i += 4) if ((data[i] as number) < 128) clear++;
  return clear > 0.01 * width * height;
}

/** 0 where the picture's border colour reaches in from the border, 1 elsewhere. */
function withoutGround({ width, height, data }: Pixels): Uint8Array {
  const cover = new Uint8Array(width * height).fill(1);
  const border: number[] = [];
  for (let x = 0; x < width; x++) border.push(x, (height - 1) * width + x);
  for (let y = 1; y < height - 1; y++) border.push(y * width, y * width + width - 1);
  const median = (channel: number) =>
    border.map((i) => data[4 * i + channel] as number).sort((a, b) => a - b)[border.length >> 1] as number;
  const ground = [median(0), median(1), median(2)] as const;
  const isGround = (i: number) =>
    ground.every((value, channel) => Math.abs((data[4 * i + channel] as number) - value) <= GROUND_TOLERANCE);
  const stack = border.filter(isGround);
  for (const i of stack) cover[i] = 0;
  const visit = (i: number) => {
    if (cover[i] === 1 && isGround(i)) {
      cover[i] = 0;
      stack.push(i);
    }
  };
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    const x = i % width;
    if (x > 0) visit(i - 1);
    if (x < width - 1) visit(i + 1);
    if (i >= width) visit(i - width);
    if (i < width * (height - 1)) visit(i + width);
  }
  // A picture that is all one colour has no ground to remove.
  return cover.some((value) => value === 1) ? cover : cover.fill(1);
}

function crop(layer: Layer): Layer {
  const { width, height, data } = layer.alpha;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++)
      if ((data[i] as number) > 0.3) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  if (right < left) return layer;
  const cut = (plane: Plane) => {
    const out = emptyPlane(right - left + 1, bottom - top + 1);
    for (let y = 0; y < out.height; y++) {
      const start = (y + top) * width + left;
      out.data.set(plane.data.subarray(start, start + out.width), y * out.width);
    }
    return out;
  };
  const [r, g, b] = layer.colours;
  return { colours: [cut(r), cut(g), cut(b)], alpha: cut(layer.alpha) };
}

/**
 * The area a logo fills, gaps between its lines included: everything within `reach` pixels of a covered one, holes
 * filled. Thin line art would otherwise leave next to nothing to compare.
 */
export function filledShape({ width, height, data }: Plane, reach: number): Uint8Array {
  const near = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((data[y * width + x] as number) < 0.4) continue;
      for (let dy = -reach; dy <= reach; dy++)
        for (let dx = -reach; dx <= reach; dx++) {
          const [nx, ny] = [x + dx, y + dy];
          if (dx * dx + dy * dy <= reach * reach && nx >= 0 && ny >= 0 && nx < width && ny < height)
            near[ny * width + nx] = 1;
        }
    }
  const outside = new Uint8Array(width * height);
  const stack: number[] = [];
  const visit = (x: number, y: number) => {
    const i = y * width + x;
    if (x < 0 || y < 0 || x >= width || y >= height || outside[i] === 1 || near[i] === 1) return;
    outside[i] = 1;
    stack.push(i);
  };
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) visit(x, y);
  for (let y = 0; y < height; y++) for (const x of [0, width - 1]) visit(x, y);
  for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
    const x = i % width;
    const y = (i - x) / width;
    visit(x - 1, y);
    visit(x + 1, y);
    visit(x, y - 1);
    visit(x, y + 1);
  }
  return outside.map((value) => 1 - value);
}
