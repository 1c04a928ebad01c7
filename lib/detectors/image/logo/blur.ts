import { floatsAt, kernels, layOut } from './kernels/kernels.ts';
import type { Plane } from './plane.ts';

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
export function blur({ width, height, data }: Plane, sigma: number): Plane {
  const kernel = kernelOf(sigma);
  const radius = kernel.length - 1;
  const size = data.byteLength;
  const [source, rows, target, padded, weights] = layOut([
    size,
    size,
    size,
    4 * (width + 2 * radius),
    kernel.byteLength,
  ]) as [number, number, number, number, number];
  floatsAt(source, data.length).set(data);
  floatsAt(weights, kernel.length).set(kernel);
  kernels.blur(source, rows, target, padded, width, height, weights, radius);
  return { width, height, data: floatsAt(target, data.length).slice() };
}
