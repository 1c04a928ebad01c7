import type { Features } from './features.ts';
import { type Projection, similarity, stretch } from './geometry.ts';
import { type Match, wrap } from './matches.ts';
import type { LogoModel } from './model.ts';

/** A guess where the logo lies. */
export interface Hypothesis {
  readonly map: Projection;
  /** Matches at different places that agree with it. */
  readonly support: number;
  /** Weight of those matches together. */
  readonly weight: number;
}

/** Narrowest and widest logo looked for, in pixels. */
const NARROWEST = 26;
const WIDEST = 1600;
/** Groups from which an affine map is tried, best first. */
const GROUPS = 8;

/** Every place the matches suggest: each match alone, each group of agreeing ones, and sheared maps for the best groups. */
export function hypothesesFrom(matches: readonly Match[], features: Features, model: LogoModel): Hypothesis[] {
  const usable = matches.filter(({ scale }) => scale > NARROWEST && scale < WIDEST);
  const groups = usable.map((match) => groupOf(match, usable));
  const weigh = (group: readonly Match[]) => group.reduce((sum, { weight }) => sum + weight, 0);
  const hypotheses = usable.flatMap((match, n): Hypothesis[] => {
    const group = groups[n] as readonly Match[];
    const base = { support: places(group, features), weight: weigh(group) };
    const alone = { ...base, map: similarity(match.scale, match.angle, match, model.aspect) };
    return group.length < 2 ? [alone] : [alone, { ...base, map: middleOf(group, match, model.aspect) }];
  });
  const used = new Set<Match>();
  const order = usable.map((_, n) => n).sort((a, b) => weigh(groups[b] as Match[]) - weigh(groups[a] as Match[]));
  for (let made = 0, n = order.shift(); n !== undefined && made < GROUPS; n = order.shift()) {
    const group = groups[n] as readonly Match[];
    if (group.length < 3) break;
    if (used.has(usable[n] as Match)) continue;
    for (const match of group) used.add(match);
    made++;
    const sheared = affineOf(group, usable, features, model);
    if (sheared) hypotheses.push(sheared);
  }
  return hypotheses;
}

/** Matches that put the logo at about the same place, size and turn. */
function groupOf(match: Match, all: readonly Match[]): Match[] {
  return all.filter(
    (other) =>
      Math.abs(Math.log2(other.scale / match.scale)) < 0.8 &&
      Math.abs(wrap(other.angle - match.angle)) < 0.6 &&
      Math.hypot(other.x - match.x, other.y - match.y) < 0.35 * Math.sqrt(other.scale * match.scale),
  );
}

/** How many different places of the picture the matches stand on. */
function places(matches: readonly Match[], features: Features): number {
  return new Set(
    matches.map(
      ({ seen }) =>
        Math.round((features.x[seen] as number) / 4) * 10_000 + Math.round((features.y[seen] as number) / 4),
    ),
  ).size;
}

function middleOf(group: readonly Match[], chosen: Match, aspect: number): Projection {
  let [total, scale, turn, x, y] = [0, 0, 0, 0, 0];
  for (const match of group) {
    total += match.weight;
    scale += match.weight * Math.log(match.scale);
    turn += match.weight * wrap(match.angle - chosen.angle);
    x += match.weight * match.x;
    y += match.weight * match.y;
  }
  return similarity(Math.exp(scale / total), chosen.angle + turn / total, { x: x / total, y: y / total }, aspect);
}

/** Repeatable random numbers, 0…1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The affine map most of the group agrees with (tried on chosen threes), fitted again to every match that agrees. */
function affineOf(
  group: readonly Match[],
  all: readonly Match[],
  features: Features,
  model: LogoModel,
): Hypothesis | undefined {
  const scales = group.map(({ scale }) => scale).sort((a, b) => a - b);
  const scale = scales[scales.length >> 1] as number;
  const tolerance = Math.max(3, 0.035 * scale);
  const pick = random(1);
  let best: { weight: number; map: Projection } | undefined;
  for (let round = group.length > 4 ? 120 : 20; round > 0; round--) {
    const three = [0, 1, 2].map(() => group[Math.floor(pick() * group.length)] as Match);
    if (new Set(three).size < 3) continue;
    const map = fitAffine(three, features, model);
    if (!map || !isPlausible(map, scale)) continue;
    const weight = agreeing(group, map, features, model, tolerance).reduce((sum, match) => sum + match.weight, 0);
    if (!best || weight > best.weight) best = { weight, map };
  }
  if (!best) return undefined;
  let map = best.map;
  for (let round = 0; round < 3; round++) {
    const better = fitAffine(agreeing(all, map, features, model, 1.3 * tolerance), features, model);
    if (!better || !isPlausible(better, scale)) break;
    map = better;
  }
  const inliers = agreeing(all, map, features, model, 1.3 * tolerance);
  if (inliers.length < 3) return undefined;
  return { map, support: places(inliers, features), weight: inliers.reduce((sum, match) => sum + match.weight, 0) };
}

function agreeing(
  matches: readonly Match[],
  map: Projection,
  features: Features,
  model: LogoModel,
  tolerance: number,
): Match[] {
  const [a, b, c, d, e, f] = map as unknown as [number, number, number, number, number, number];
  return matches.filter(({ seen, known }) => {
    const x = model.points.x[known] as number;
    const y = model.points.y[known] as number;
    return (
      Math.hypot(a * x + b * y + c - (features.x[seen] as number), d * x + e * y + f - (features.y[seen] as number)) <
      tolerance
    );
  });
}

/** Whether the map neither mirrors nor squashes the logo beyond what a camera does. */
function isPlausible(map: Projection, scale: number): boolean {
  const [a = 0, b = 0, , c = 0, d = 0] = map;
  const area = (a * d - b * c) / (scale * scale);
  const { long, short } = stretch(map);
  return area > 0.3 && area < 3 && long < 2.6 * short && long > NARROWEST && long < WIDEST;
}

/** Weighted least squares for an affine map; undefined when the places lie on one line. */
function fitAffine(matches: readonly Match[], features: Features, model: LogoModel): Projection | undefined {
  let [w, x, y] = [0, 0, 0];
  for (const match of matches) {
    w += match.weight;
    x += match.weight * (model.points.x[match.known] as number);
    y += match.weight * (model.points.y[match.known] as number);
  }
  if (matches.length < 3) return undefined;
  const [mx, my] = [x / w, y / w];
  let [xx, xy, yy, xu, yu, xv, yv, u, v] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const match of matches) {
    const dx = (model.points.x[match.known] as number) - mx;
    const dy = (model.points.y[match.known] as number) - my;
    const px = features.x[match.seen] as number;
    const py = features.y[match.seen] as number;
    xx += match.weight * dx * dx;
    xy += match.weight * dx * dy;
    yy += match.weight * dy * dy;
    xu += match.weight * dx * px;
    yu += match.weight * dy * px;
    xv += match.weight * dx * py;
    yv += match.weight * dy * py;
    u += match.weight * px;
    v += match.weight * py;
  }
  const det = xx * yy - xy * xy;
  if (det < 1e-5 * w * w) return undefined;
  const a = (xu * yy - yu * xy) / det;
  const b = (yu * xx - xu * xy) / det;
  const d = (xv * yy - yv * xy) / det;
  const e = (yv * xx - xv * xy) / det;
  return Float64Array.of(a, b, u / w - a * mx - b * my, d, e, v / w - d * mx - e * my, 0, 0, 1);
}
