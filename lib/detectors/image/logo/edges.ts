import { emptyPlane, halve, type Plane } from './plane.ts';

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
  const along = new Float32Array(width * height);
  const across = new Float32Array(width * height);
  for (const channel of channels) {
    const d = soften(channel).data;
    for (let y = 1; y < height - 1; y++)
      for (let x = 1, i = y * width + 1; x < width - 1; x++, i++) {
        const nw = d[i - width - 1] as number;
        const ne = d[i - width + 1] as number;
        const sw = d[i + width - 1] as number;
        const se = d[i + width + 1] as number;
        const gx = (ne - nw + se - sw + 2 * ((d[i + 1] as number) - (d[i - 1] as number))) / 8;
        const gy = (sw - nw + se - ne + 2 * ((d[i + width] as number) - (d[i - width] as number))) / 8;
        along[i] = (along[i] as number) + gx * gx - gy * gy;
        across[i] = (across[i] as number) + 2 * gx * gy;
      }
  }
  return { width, height, along, across };
}

/** 1-2-1 blur both ways. */
function soften({ width, height, data }: Plane): Plane {
  const rows = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    rows[start] = data[start] as number;
    rows[start + width - 1] = data[start + width - 1] as number;
    for (let i = start + 1; i < start + width - 1; i++)
      rows[i] = ((data[i - 1] as number) + 2 * (data[i] as number) + (data[i + 1] as number)) / 4;
  }
  const out = emptyPlane(width, height);
  out.data.set(rows);
  for (let i = width; i < width * (height - 1); i++)
    out.data[i] = ((rows[i - width] as number) + 2 * (rows[i] as number) + (rows[i + width] as number)) / 4;
  return out;
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
