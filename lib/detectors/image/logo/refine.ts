import { type Agreement, agree } from './agreement.ts';
import { isConvex, type Point, type Projection, projectionOf, type Quad, quadOf } from './geometry.ts';
import type { Bench } from './sampling.ts';
import type { Template } from './template.ts';

/** One number for how well a place agrees. */
export function rank({ explained, unexplained }: Agreement): number {
  return explained - 0.3 * unexplained;
}

/** Ways to move the corners: shift, turn, grow, shear, and the two leans of perspective; in shares of the logo's sides. */
function moves(quad: Quad): Quad[] {
  const [p, q, r, s] = quad;
  const ux = { x: (q.x - p.x + r.x - s.x) / 2, y: (q.y - p.y + r.y - s.y) / 2 };
  const uy = { x: (s.x - p.x + r.x - q.x) / 2, y: (s.y - p.y + r.y - q.y) / 2 };
  const centre = { x: (p.x + q.x + r.x + s.x) / 4, y: (p.y + q.y + r.y + s.y) / 4 };
  const each = (move: (corner: Point, n: number) => Point) => quad.map(move) as unknown as Quad;
  const along = (unit: Point, shares: readonly [number, number, number, number]) =>
    each((_, n) => ({ x: unit.x * (shares[n] as number), y: unit.y * (shares[n] as number) }));
  return [
    along(ux, [1, 1, 1, 1]),
    along(uy, [1, 1, 1, 1]),
    each(({ x, y }) => ({ x: x - centre.x, y: y - centre.y })),
    each(({ x, y }) => ({ x: centre.y - y, y: x - centre.x })),
    along(ux, [-0.5, 0.5, 0.5, -0.5]),
    along(uy, [-0.5, -0.5, 0.5, 0.5]),
    along(ux, [-0.5, -0.5, 0.5, 0.5]),
    along(uy, [-0.5, 0.5, 0.5, -0.5]),
    along(ux, [0.5, -0.5, 0.5, -0.5]),
    along(uy, [0.5, -0.5, 0.5, -0.5]),
  ];
}

/** Moves the logo about until its edges agree best: ever smaller steps in each of ten ways. */
export function refine(
  bench: Bench,
  template: Template,
  aspect: number,
  start: Projection,
  steps: readonly number[],
): { map: Projection; agreement: Agreement } {
  let map = start;
  let agreement = agree(bench, template, map);
  let best = rank(agreement);
  for (const step of steps) {
    for (let way = 0; way < 10; way++)
      for (const sign of [1, -1]) {
        let moved = false;
        for (let repeat = 0; repeat < 3; repeat++) {
          const quad = quadOf(map, aspect);
          const move = moves(quad)[way] as Quad;
          const next = quad.map((corner, n) => ({
            x: corner.x + sign * step * (move[n] as Point).x,
            y: corner.y + sign * step * (move[n] as Point).y,
          })) as unknown as Quad;
          const trial = isConvex(next) ? projectionOf(next, aspect) : undefined;
          if (!trial) break;
          const found = agree(bench, template, trial);
          if (rank(found) <= best + 1e-3) break;
          map = trial;
          agreement = found;
          best = rank(found);
          moved = true;
        }
        if (moved) break;
      }
  }
  return { map, agreement };
}
