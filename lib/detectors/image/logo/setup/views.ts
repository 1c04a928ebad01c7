import { blur } from '../blur.ts';
import { type Projection, projectionOf, type Quad } from '../geometry.ts';
import { type Colours, emptyPlane, type Plane } from '../plane.ts';
import { type Layer, resampleLayer } from '../resample.ts';
import type { Chance } from './chance.ts';
import { compress } from './jpeg.ts';

/** How a test view treats the logo. */
export interface ViewOrder {
  /** Width of the logo in the view, in pixels. */
  readonly width: number;
  /** 0 gentle … 1 rough: turn, lean, blur, noise, compression, cover. */
  readonly roughness: number;
  readonly ink: Ink;
  /** `mark`: laid over the picture see-through, upright. */
  readonly ground: 'plain' | 'cloth' | 'clutter' | 'mark';
}

/** What becomes of its colours. */
export type Ink = 'own' | 'grey' | 'one-colour' | 'other' | 'negative' | 'white';

/** A made picture that shows an emblem. */
export interface View {
  readonly colours: Colours;
  readonly quad: Quad;
}

/** Makes a view of a cut-out logo: the same for the same chance. */
export function makeView(logo: Layer, order: ViewOrder, chance: Chance): View {
  const aspect = logo.alpha.height / logo.alpha.width;
  const { width: w, roughness } = order;
  const h = w * aspect;
  const reach = Math.hypot(w, h);
  const width = Math.round(Math.max(140, Math.min(reach * 1.15, w * 1.5 + 60)) + chance.between(0, 40));
  const height = Math.round(Math.max(110, Math.min(reach * 1.15, h * 1.5 + 60)) + chance.between(0, 40));
  const colours = groundOf(order.ground, width, height, w, chance);
  const isMark = order.ground === 'mark';
  const quad = quadBy(chance, width, height, w, h, isMark ? 0 : roughness);
  const inked = recolour(resampleLayer(logo, ...sizeFor(logo, w)), order.ink, chance);
  const cover = isMark ? 0.95 - 0.5 * roughness : 1 - chance.between(0, 0.4) * roughness;
  lay(colours, inked, quad, aspect, cover, shadeOf(order.ground, w, chance));
  if (chance.is(0.6 * roughness - 0.05) && !isMark) hide(colours, quad, roughness, chance);
  return { colours: spoil(colours, roughness, chance), quad };
}

/** About the resolution it is drawn at: a large logo is shrunk by its areas' means first. */
function sizeFor({ alpha }: Layer, w: number): [number, number] {
  const width = Math.max(8, Math.min(alpha.width, Math.round(w * 1.3)));
  return [width, Math.max(8, Math.round((width * alpha.height) / alpha.width))];
}

function quadBy(chance: Chance, width: number, height: number, w: number, h: number, roughness: number): Quad {
  const turn = chance.between(-1, 1) * (0.12 + 0.75 * roughness);
  const lean = chance.between(0, 0.04 + 0.3 * roughness);
  const side = chance.whole(0, 3);
  const corners: [number, number][] = [
    [-w / 2, -h / 2],
    [w / 2, -h / 2],
    [w / 2, h / 2],
    [-w / 2, h / 2],
  ];
  const axis = side < 2 ? 1 : 0;
  for (const n of [
    [0, 3],
    [1, 2],
    [0, 1],
    [2, 3],
  ][side] as number[])
    (corners[n] as [number, number])[axis] *= 1 - lean;
  for (const corner of corners) corner[(1 - axis) as 0 | 1] *= 1 - 0.6 * lean;
  const jitter = 0.03 * roughness * Math.min(w, h);
  const [cx, cy] = [width / 2 + chance.between(-0.04, 0.04) * width, height / 2 + chance.between(-0.04, 0.04) * height];
  return corners.map(([px, py]) => {
    const [x, y] = [px + chance.between(-jitter, jitter), py + chance.between(-jitter, jitter)];
    return {
      x: cx + x * Math.cos(turn) - y * Math.sin(turn),
      y: cy + x * Math.sin(turn) + y * Math.cos(turn),
    };
  }) as unknown as Quad;
}

type Shade = (x: number, y: number) => number;

function fill(colours: Colours, colour: (x: number, y: number, channel: 0 | 1 | 2) => number): void {
  colours.forEach(({ width, height, data }, channel) => {
    for (let y = 0, i = 0; y < height; y++)
      for (let x = 0; x < width; x++, i++) data[i] = colour(x, y, channel as 0 | 1 | 2);
  });
}

const anyColour = (chance: Chance): [number, number, number] => [
  chance.between(8, 248),
  chance.between(8, 248),
  chance.between(8, 248),
];
const PAPERS = [255, 252, 244, 235, 24, 12] as const;

function groundOf(
  kind: ViewOrder['ground'],
  width: number,
  height: number,
  w: number,
  chance: Chance,
): [Plane, Plane, Plane] {
  const colours: [Plane, Plane, Plane] = [
    emptyPlane(width, height),
    emptyPlane(width, height),
    emptyPlane(width, height),
  ];
  const base = chance.is(0.4) ? ([0, 0, 0].fill(chance.pick(PAPERS)) as [number, number, number]) : anyColour(chance);
  if (kind === 'plain') fill(colours, (_x, _y, k) => base[k]);
  else if (kind === 'cloth') {
    const [pitch, slant] = [chance.between(0.8, 2.2), chance.between(0, 1)];
    const fold = shadeOf('cloth', w, chance);
    fill(
      colours,
      (x, y, k) => base[k] * (1 + 0.07 * Math.sin(x * pitch) * Math.cos(y * pitch * 0.8 + slant * x)) * fold(x, y),
    );
  } else clutter(colours, w, chance);
  return colours;
}

/** Something like a photograph: soft gradients, and things of many sizes with hard and soft edges. */
function clutter(colours: Colours, w: number, chance: Chance): void {
  const [a, b] = [anyColour(chance), anyColour(chance)];
  const { width, height } = colours[0];
  const [kx, ky, phase] = [chance.between(-3, 3) / width, chance.between(-3, 3) / height, chance.between(0, 6)];
  const grain = Float32Array.from({ length: 1024 }, () => chance.normal());
  fill(colours, (x, y, k) => {
    const t = 0.5 + 0.5 * Math.sin(kx * x + ky * y + phase);
    return a[k] * t + b[k] * (1 - t) + 6 * (grain[((x >> 1) * 31 + (y >> 1) * 173) & 1023] as number);
  });
  for (let n = chance.whole(4, 30); n > 0; n--) {
    const colour = anyColour(chance);
    const [cx, cy] = [chance.between(0, width), chance.between(0, height)];
    const [rx, ry] = [chance.scale(2, 0.7 * w), chance.scale(2, 0.7 * w)];
    const angle = chance.between(0, Math.PI);
    const square = chance.is(0.5);
    const opacity = chance.between(0.2, 1);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const reach = Math.ceil(Math.hypot(rx, ry));
    for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(height, cy + reach); y++)
      for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(width, cx + reach); x++) {
        const u = ((x - cx) * cos + (y - cy) * sin) / rx;
        const v = ((y - cy) * cos - (x - cx) * sin) / ry;
        if (square ? Math.max(Math.abs(u), Math.abs(v)) > 1 : u * u + v * v > 1) continue;
        const i = y * width + x;
        colours.forEach(({ data }, k) => {
          data[i] = (data[i] as number) * (1 - opacity) + (colour[k as 0] as number) * opacity;
        });
      }
  }
}

function shadeOf(kind: ViewOrder['ground'], w: number, chance: Chance): Shade {
  if (kind !== 'cloth') return () => 1;
  const [kx, ky] = [chance.between(0.2, 1), chance.between(-0.6, 0.6)];
  const [period, phase] = [Math.max(30, 0.5 * w), chance.between(0, 6)];
  const thread = chance.between(0, 0.1);
  return (x, y) =>
    (1 + 0.2 * Math.sin((x * kx + y * ky) / period + phase)) * (1 + thread * Math.sin(1.3 * x + 1.3 * y));
}

function recolour(logo: Layer, ink: Ink, chance: Chance): Layer {
  if (ink === 'own') return logo;
  const { colours, alpha } = logo;
  const [red, green, blue] = colours;
  const out: Layer = {
    colours: [
      emptyPlane(alpha.width, alpha.height),
      emptyPlane(alpha.width, alpha.height),
      emptyPlane(alpha.width, alpha.height),
    ],
    alpha: ink === 'white' ? emptyPlane(alpha.width, alpha.height) : alpha,
  };
  const tint = anyColour(chance).map((value) => value * 0.5) as [number, number, number];
  const order = chance.pick([
    [1, 2, 0],
    [2, 0, 1],
    [1, 0, 2],
  ] as const);
  for (let i = 0; i < alpha.data.length; i++) {
    const cover = alpha.data[i] as number;
    if (cover <= 0) continue;
    const own = [red.data[i] as number, green.data[i] as number, blue.data[i] as number] as const;
    const grey = 0.299 * own[0] + 0.587 * own[1] + 0.114 * own[2];
    if (ink === 'white') {
      // Thinner where it was light.
      const thin = cover - (0.75 * grey) / 255;
      out.alpha.data[i] = thin;
      for (const plane of out.colours) plane.data[i] = 255 * thin;
      continue;
    }
    out.colours.forEach((plane, k) => {
      if (ink === 'grey') plane.data[i] = grey;
      else if (ink === 'negative') plane.data[i] = 255 * cover - (own[k as 0] as number);
      else if (ink === 'other') plane.data[i] = own[order[k as 0] as 0];
      else plane.data[i] = (tint[k as 0] as number) * cover + (255 - (tint[k as 0] as number)) * (grey / 255);
    });
  }
  return out;
}

/** Lays a layer down so that its corners come to `quad`. */
function lay(colours: Colours, layer: Layer, quad: Quad, aspect: number, opacity: number, shade: Shade): void {
  const map = projectionOf(quad, aspect);
  if (!map) return;
  const back = inverse(map);
  const { width, height } = colours[0];
  const { width: lw, height: lh, data: cover } = layer.alpha;
  const xs = quad.map(({ x }) => x);
  const ys = quad.map(({ y }) => y);
  const [a, b, c, d, e, f, g, h, k] = back as unknown as [
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
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < Math.min(height, Math.max(...ys) + 1); y++)
    for (let x = Math.max(0, Math.floor(Math.min(...xs))); x < Math.min(width, Math.max(...xs) + 1); x++) {
      const w = g * x + h * y + k;
      const u = ((a * x + b * y + c) / w) * lw - 0.5;
      const v = ((d * x + e * y + f) / w / aspect) * lh - 0.5;
      if (u < -0.5 || v < -0.5 || u > lw - 0.5 || v > lh - 0.5) continue;
      const x0 = Math.max(0, Math.min(lw - 2, Math.floor(u)));
      const y0 = Math.max(0, Math.min(lh - 2, Math.floor(v)));
      const fx = Math.max(0, Math.min(1, u - x0));
      const fy = Math.max(0, Math.min(1, v - y0));
      const at = y0 * lw + x0;
      const read = (data: Float32Array) =>
        (1 - fy) * ((1 - fx) * (data[at] as number) + fx * (data[at + 1] as number)) +
        fy * ((1 - fx) * (data[at + lw] as number) + fx * (data[at + lw + 1] as number));
      const here = read(cover) * opacity;
      if (here <= 0) continue;
      const light = shade(x, y);
      const i = y * width + x;
      colours.forEach(({ data }, n) => {
        data[i] = (data[i] as number) * (1 - here) + read((layer.colours[n as 0] as Plane).data) * opacity * light;
      });
    }
}

/** Picture → logo frame. */
function inverse([a, b, c, d, e, f, g, h, i]: Projection): Float64Array {
  const m = [a, b, c, d, e, f, g, h, i] as unknown as [
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
  const [p, q, r, s, t, u, v, w, z] = m;
  return Float64Array.of(
    t * z - u * w,
    r * w - q * z,
    q * u - r * t,
    u * v - s * z,
    p * z - r * v,
    r * s - p * u,
    s * w - t * v,
    q * v - p * w,
    p * t - q * s,
  );
}

/** Puts something in front of part of it. */
function hide(colours: Colours, [p, , r]: Quad, roughness: number, chance: Chance): void {
  const span = Math.hypot(p.x - r.x, p.y - r.y);
  const reach = span * Math.sqrt(0.15 + 0.25 * roughness) * chance.between(0.45, 0.75);
  const [cx, cy] = [
    (p.x + r.x) / 2 + span * chance.between(-0.4, 0.4),
    (p.y + r.y) / 2 + span * chance.between(-0.4, 0.4),
  ];
  const [a, b] = [anyColour(chance), anyColour(chance)];
  const angle = chance.between(0, Math.PI);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const { width, height } = colours[0];
  for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(height, cy + reach); y++)
    for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(width, cx + reach); x++) {
      const u = ((x - cx) * cos + (y - cy) * sin) / (0.6 * reach);
      const v = ((y - cy) * cos - (x - cx) * sin) / (0.4 * reach);
      if (u * u + v * v > 1) continue;
      colours.forEach(({ data }, k) => {
        data[y * width + x] = (a[k as 0] as number) + ((b[k as 0] as number) - (a[k as 0] as number)) * (0.5 + u / 2);
      });
    }
}

/** Light from one side, the camera's blur and noise, and a JPEG's blocks. */
function spoil(colours: Colours, roughness: number, chance: Chance): Colours {
  const { width, height } = colours[0];
  const angle = chance.between(0, 2 * Math.PI);
  const amount = chance.between(0, 0.1 + 0.6 * roughness);
  const [kx, ky] = [(amount * Math.cos(angle)) / width, (amount * Math.sin(angle)) / height];
  const sigma = chance.between(0, 0.5 + 1.3 * roughness);
  const noise = chance.between(0, 2 + 7 * roughness);
  const strip = Float32Array.from({ length: 4096 }, () => noise * chance.normal());
  const out = colours.map((plane, k) => {
    const { data } = sigma > 0.3 ? blur(plane, sigma) : { data: plane.data };
    for (let y = 0, i = 0; y < height; y++)
      for (let x = 0; x < width; x++, i++)
        data[i] = Math.max(
          0,
          Math.min(
            255,
            (data[i] as number) * (1 + kx * (x - width / 2) + ky * (y - height / 2)) +
              (strip[(i * 7 + (i >> 9) * 13 + k * 977) & 4095] as number),
          ),
        );
    return { width, height, data };
  }) as unknown as Colours;
  compress(out, Math.round(95 - roughness * chance.between(20, 60)));
  return out;
}
