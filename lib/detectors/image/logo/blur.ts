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
    const row = rows.subarray(start, start + width);
    for (let x = 0; x < width; x++) row[x] = middle * (padded[x + radius] as number);
    for (let i = 1; i <= radius; i += 2) {
      const near = kernel[i] as number;
      const far = i < radius ? (kernel[i + 1] as number) : 0;
      const [a, b] = [radius - i, radius + i];
      const [c, d] = i < radius ? [a - 1, b + 1] : [a, b];
      for (let x = 0; x < width; x++)
        row[x] =
          (row[x] as number) +
          near * ((padded[x + a] as number) + (padded[x + b] as number)) +
          far * ((padded[x + c] as number) + (padded[x + d] as number));
    }
  }
  const out = emptyPlane(width, height);
  const target = out.data;
  for (let y = 0; y < height; y++) {
    const start = y * width;
    for (let x = 0; x < width; x++) target[start + x] = middle * (rows[start + x] as number);
    // Two rings of the kernel at a time: half as many passes over the row.
    for (let i = 1; i <= radius; i += 2) {
      const near = kernel[i] as number;
      const far = i < radius ? (kernel[i + 1] as number) : 0;
      const a = mirrored(y - i, height) * width;
      const b = mirrored(y + i, height) * width;
      const c = mirrored(y - i - 1, height) * width;
      const d = mirrored(y + i + 1, height) * width;
      for (let x = 0; x < width; x++)
        target[start + x] =
          (target[start + x] as number) +
          near * ((rows[a + x] as number) + (rows[b + x] as number)) +
          far * ((rows[c + x] as number) + (rows[d + x] as number));
    }
  }
  return out;
}

/** A row number beyond an edge, mirrored back. */
function mirrored(y: number, height: number): number {
  const inside = y < 0 ? -y : y >= height ? 2 * height - 2 - y : y;
  return Math.min(height - 1, Math.max(0, inside));
}
