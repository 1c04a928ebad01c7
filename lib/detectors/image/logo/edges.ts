import { floatsAt, kernels, layOut } from './kernels/kernels.ts';
import { halve, type Plane } from './plane.ts';

/**
 * Where a picture has edges and which way they run, as doubled angles: light-on-dark and dark-on-light are the same, and
 * both sides of a thin stroke agree. `along` = Σ(gx² − gy²), `across` = Σ 2·gx·gy over the colour channels.
 */
export interface EdgeField {
  readonly width: number;
  readonly height: number;
  readonly along: Float32Array;
  readonly across: Float32Array;
}

/** Edges of colour channels of one size (Sobel after a 3 × 3 binomial blur; gradients in grey levels a pixel). */
export function edgesOf(channels: readonly Plane[]): EdgeField {
  const { width, height } = channels[0] as Plane;
  const count = width * height;
  const [channel, rows, soft, along, across] = layOut([4, 4, 4, 4, 4].map((bytes) => bytes * count)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  floatsAt(along, count).fill(0);
  floatsAt(across, count).fill(0);
  for (const { data } of channels) {
    floatsAt(channel, count).set(data);
    kernels.addEdges(channel, rows, soft, along, across, width, height);
  }
  return { width, height, along: floatsAt(along, count).slice(), across: floatsAt(across, count).slice() };
}

/** A picture at full, half, quarter… size: its colour channels and edges. */
export interface EdgePyramid {
  readonly levels: readonly { readonly channels: readonly Plane[]; readonly edges: EdgeField }[];
}

/** Builds the pyramid down to the last size of at least 24 pixels. */
export function edgePyramid(channels: readonly Plane[]): EdgePyramid {
  const levels: { channels: readonly Plane[]; edges: EdgeField }[] = [];
  for (
    let now = channels;
    levels.length === 0 || Math.min((now[0] as Plane).width, (now[0] as Plane).height) >= 24;
    now = now.map(halve)
  )
    levels.push({ channels: now, edges: edgesOf(now) });
  return { levels };
}
