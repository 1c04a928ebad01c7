/** A projective map as nine numbers, row by row: logo frame (width 1, height its aspect) → pixels of a picture. */
export type Projection = Float64Array;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Corners in the order top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point];

/** Turn and scale about the middle of the logo frame, which lands on `centre`. */
export function similarity(scale: number, angle: number, centre: Point, aspect: number): Projection {
  const cos = scale * Math.cos(angle);
  const sin = scale * Math.sin(angle);
  return Float64Array.of(
    cos,
    -sin,
    centre.x - cos * 0.5 + (sin * aspect) / 2,
    sin,
    cos,
    centre.y - sin * 0.5 - (cos * aspect) / 2,
    0,
    0,
    1,
  );
}

/** Where a point of the logo frame lands. */
export function project(m: Projection, x: number, y: number): Point {
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
  const w = g * x + h * y + i;
  return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
}

/** Where the four corners of the logo land. */
export function quadOf(m: Projection, aspect: number): Quad {
  return [project(m, 0, 0), project(m, 1, 0), project(m, 1, aspect), project(m, 0, aspect)];
}

/** Whether the corners run clockwise without a dent. */
export function isConvex(quad: Quad): boolean {
  return quad.every((p, i) => {
    const q = quad[(i + 1) % 4] as Point;
    const r = quad[(i + 2) % 4] as Point;
    return (q.x - p.x) * (r.y - q.y) - (q.y - p.y) * (r.x - q.x) > 0;
  });
}

/** Mean length of the top and bottom sides, in pixels. */
export function widthOf([a, b, c, d]: Quad): number {
  return (Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - d.x, c.y - d.y)) / 2;
}

/** The map that takes the logo's corners to `quad` (Heckbert 1989, unit square to quadrilateral); undefined when it has none. */
export function projectionOf(quad: Quad, aspect: number): Projection | undefined {
  const [p, q, r, s] = quad;
  const dx1 = q.x - r.x;
  const dx2 = s.x - r.x;
  const dy1 = q.y - r.y;
  const dy2 = s.y - r.y;
  const sumX = p.x - q.x + r.x - s.x;
  const sumY = p.y - q.y + r.y - s.y;
  const det = dx1 * dy2 - dx2 * dy1;
  if (Math.abs(det) < 1e-9) return undefined;
  const g = (sumX * dy2 - dx2 * sumY) / det;
  const h = (dx1 * sumY - sumX * dy1) / det;
  return Float64Array.of(
    q.x - p.x + g * q.x,
    (s.x - p.x + h * s.x) / aspect,
    p.x,
    q.y - p.y + g * q.y,
    (s.y - p.y + h * s.y) / aspect,
    p.y,
    g,
    h / aspect,
    1,
  );
}

/** The affine map as its two singular values: the longest and shortest a unit of the logo becomes. */
export function stretch(m: Projection): { long: number; short: number } {
  const [a = 0, b = 0, , c = 0, d = 0] = m;
  const sum = a * a + b * b + c * c + d * d;
  const det = a * d - b * c;
  const root = Math.sqrt(Math.max(0, sum * sum - 4 * det * det));
  return { long: Math.sqrt((sum + root) / 2), short: Math.sqrt(Math.max(0, (sum - root) / 2)) };
}
