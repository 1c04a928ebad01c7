import { emptyPlane, type Plane } from './plane.ts';

/** Half of a symmetric Gaussian kernel: the middle weight first. */
function kernelOf(sigma: number): Float32Array {
  const kernel = new Float32Array(Math.max(1, Math.ceil(3 * sigma)) + 1);
  let sum = 0;
  for (let i = 0; i < kernel.length; i++) {
    const weight = Math.exp((-i * i) / (2 * sigma * sigma));
    kernel[i] = weight;
    sum += i === 0 ? weight : 2 * weight;
  }
  return kernel.map((weight) => weight / sum);
}

/** Gaussian blur; edges are mirrored. */
export function blur(plane: Plane, sigma: number): Plane {
  const { width, height, data } = plane;
  const kernel = kernelOf(sigma);
  const radius = kernel.length - 1;
  const middle = kernel[0] as number;
  const rows = new Float32Array(width * height);
  const padded = new Float32Array(width + 2 * radius);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    for (let i = 0; i < radius; i++) {
      padded[i] = data[start + Math.min(width - 1, radius - i)] as number;
      padded[width + radius + i] = data[start + Math.max(0, width - 2 - i)] as number;
    }
    padded.set(data.subarray(start, start + width), radius);
    for (let x = 0; x < width; x++) {
      const centre = x + radius;
      let sum = middle * (padded[centre] as number);
      for (let i = 1; i <= radius; i++)
        sum += (kernel[i] as number) * ((padded[centre - i] as number) + (padded[centre + i] as number));
      rows[start + x] = sum;
    }
  }
  const out = emptyPlane(width, height);
  const target = out.data;
  for (let y = 0; y < height; y++) {
    const start = y * width;
    for (let x = 0; x < width; x++) target[start + x] = middle * (rows[start + x] as number);
    for (let i = 1; i <= radius; i++) {
      const weight = kernel[i] as number;
      const above = (y - i < 0 ? Math.min(height - 1, i - y) : y - i) * width;
      const below = (y + i >= height ? Math.max(0, 2 * height - 2 - y - i) : y + i) * width;
      for (let x = 0; x < width; x++)
        target[start + x] =
          (target[start + x] as number) + weight * ((rows[above + x] as number) + (rows[below + x] as number));
    }
  }
  return out;
}
