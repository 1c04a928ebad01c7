import { type Point, projectionOf, type Quad } from '../../lib/detectors/image/logo/geometry.ts';
import type { Pixels } from '../../lib/model/pixels.ts';

/** A picture being made: red, green, blue as floats, so that nothing is rounded between steps. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

export function blank(width: number, height: number, [r, g, b]: readonly [number, number, number] = [0, 0, 0]): Canvas {
  const data = new Float32Array(width * height * 3);
  if (r !== 0 || g !== 0 || b !== 0)
    for (let i = 0; i < data.length; i += 3) {
      data[i] = r;
      data[i + 1] = g;
      data[i + 2] = b;
    }
  return { width, height, data };
}

/** Changes every pixel. */
export function paint(canvas: Canvas, colour: (x: number, y: number, at: number, data: Float32Array) => void): void {
  for (let y = 0, at = 0; y < canvas.height; y++)
    for (let x = 0; x < canvas.width; x++, at += 3) colour(x, y, at, canvas.data);
}

/** Half the size, colour weighted by cover. */
function halved({ width, height, data }: Pixels): Pixels {
  const half = {
    width: width >> 1,
    height: height >> 1,
    data: new Uint8ClampedArray((width >> 1) * (height >> 1) * 4),
  };
  for (let y = 0; y < half.height; y++)
    for (let x = 0; x < half.width; x++) {
      const four = [0, 1, width, width + 1].map((step) => 4 * (2 * y * width + 2 * x + step));
      const alpha = four.reduce((sum, i) => sum + (data[i + 3] as number), 0);
      const to = 4 * (y * half.width + x);
      for (let k = 0; k < 3; k++)
        half.data[to + k] =
          four.reduce((sum, i) => sum + (data[i + k] as number) * (data[i + 3] as number), 0) / Math.max(1, alpha);
      half.data[to + 3] = alpha / 4;
    }
  return half;
}

/** Bilinear reading of colour (times cover) and cover at a place in the picture, 0 outside. */
function reader({ width, height, data }: Pixels): (x: number, y: number, out: Float32Array) => void {
  return (x, y, out) => {
    out.fill(0);
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    for (let dy = 0; dy < 2; dy++)
      for (let dx = 0; dx < 2; dx++) {
        const px = x0 + dx;
        const py = y0 + dy;
        if (px < 0 || py < 0 || px >= width || py >= height) continue;
        const i = 4 * (py * width + px);
        const weight = ((dx ? x - x0 : 1 - x + x0) * (dy ? y - y0 : 1 - y + y0) * (data[i + 3] as number)) / 255;
        for (let k = 0; k < 3; k++) out[k] = (out[k] as number) + weight * (data[i + k] as number);
        out[3] = (out[3] as number) + weight;
      }
  };
}

/** Lays a picture onto the canvas so that its corners come to `quad`; `shade` may darken it place by place. */
export function lay(
  canvas: Canvas,
  picture: Pixels,
  quad: Quad,
  opacity = 1,
  shade?: (x: number, y: number) => number,
): void {
  const span = Math.max(
    1,
    Math.hypot(quad[1].x - quad[0].x, quad[1].y - quad[0].y),
    Math.hypot(quad[2].x - quad[3].x, quad[2].y - quad[3].y),
  );
  let source = picture;
  while (source.width > 2 * span && source.width > 16) source = halved(source);
  const inverse = inverseOf(quad);
  if (!inverse) return;
  const [a, b, c, d, e, f, g, h, i] = inverse as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const read = reader(source);
  const colour = new Float32Array(4);
  const xs = quad.map(({ x }) => x);
  const ys = quad.map(({ y }) => y);
  const [left, right] = [
    Math.max(0, Math.floor(Math.min(...xs))),
    Math.min(canvas.width - 1, Math.ceil(Math.max(...xs))),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(Math.min(...ys))),
    Math.min(canvas.height - 1, Math.ceil(Math.max(...ys))),
  ];
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) {
      const w = g * x + h * y + i;
      const u = (a * x + b * y + c) / w;
      const v = (d * x + e * y + f) / w;
      if (u < -0.01 || v < -0.01 || u > 1.01 || v > 1.01) continue;
      read(u * source.width - 0.5, v * source.height - 0.5, colour);
      const cover = (colour[3] as number) * opacity;
      if (cover <= 0) continue;
      const light = shade ? shade(x, y) : 1;
      const at = 3 * (y * canvas.width + x);
      for (let k = 0; k < 3; k++)
        canvas.data[at + k] = (canvas.data[at + k] as number) * (1 - cover) + (colour[k] as number) * opacity * light;
    }
}

/** Canvas → unit square. */
function inverseOf(quad: Quad): Float64Array | undefined {
  const m = projectionOf(quad, 1);
  if (!m) return undefined;
  const [a, b, c, d, e, f, g, h, i] = m as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Float64Array.of(
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  );
}

/** Moves every pixel: `from` says where its colour is taken. */
export function displace(canvas: Canvas, from: (x: number, y: number) => Point): void {
  const { width, height } = canvas;
  const old = canvas.data.slice();
  paint(canvas, (x, y, at, data) => {
    const source = from(x, y);
    if (source.x === x && source.y === y) return;
    const sx = Math.min(width - 1.001, Math.max(0, source.x));
    const sy = Math.min(height - 1.001, Math.max(0, source.y));
    const x0 = Math.floor(sx);
    const y0 = Math.floor(sy);
    const [fx, fy] = [sx - x0, sy - y0];
    const i = 3 * (y0 * width + x0);
    for (let k = 0; k < 3; k++)
      data[at + k] =
        (1 - fy) * ((1 - fx) * (old[i + k] as number) + fx * (old[i + 3 + k] as number)) +
        fy * ((1 - fx) * (old[i + 3 * width + k] as number) + fx * (old[i + 3 * width + 3 + k] as number));
  });
}

/** Three box blurs, about a Gaussian of this sigma. */
export function soften(canvas: Canvas, sigma: number): void {
  if (sigma < 0.3) return;
  const side = Math.sqrt(4 * sigma * sigma + 1);
  const centre = 1 / side;
  const wing = (1 - centre) / 2;
  const { width, height, data } = canvas;
  const reach = Math.max(1, Math.round((side - 1) / 2));
  for (let round = 0; round < 3; round++)
    for (const step of [3, 3 * width]) {
      const old = data.slice();
      const far = step * reach;
      // At the ends of rows the neighbours are those of the next row: a pixel of blur nobody sees.
      for (let i = far; i < height * width * 3 - far; i++)
        data[i] = centre * (old[i] as number) + wing * ((old[i - far] as number) + (old[i + far] as number));
    }
}

/** The canvas as 8-bit pixels. */
export function pixelsOf({ width, height, data }: Canvas): Pixels {
  const out = new Uint8ClampedArray(width * height * 4);
  for (let i = 0, j = 0; j < out.length; i += 3, j += 4) {
    for (let k = 0; k < 3; k++) out[j + k] = data[i + k] as number;
    out[j + 3] = 255;
  }
  return { width, height, data: out };
}

/** A canvas from pixels, see-through parts black. */
export function canvasOf({ width, height, data }: Pixels): Canvas {
  const canvas = blank(width, height);
  for (let i = 0, j = 0; j < data.length; i += 3, j += 4)
    for (let k = 0; k < 3; k++) canvas.data[i + k] = data[j + k] as number;
  return canvas;
}
