import type { Plane } from '../plane.ts';
import { type Layer, resampleLayer } from '../resample.ts';
import type { Chance } from './chance.ts';
import { DRAWING_SIDE, drawings } from './drawings.ts';
import { type Figure, figuresOf } from './figures.ts';

/** Longest side at which look-alikes are made, in pixels. */
const LONGEST = 240;
/** A look-alike is a fair one when at least this share of the edges is another's. */
const FAIR = 0.3;

/** Makes emblems that could be mistaken for a logo: its layout and colours, another drawing and another name. */
export function lookAlikesOf(logo: Layer): (chance: Chance) => Layer {
  const scale = Math.min(1, LONGEST / Math.max(logo.alpha.width, logo.alpha.height));
  const base = resampleLayer(
    logo,
    Math.max(16, Math.round(logo.alpha.width * scale)),
    Math.max(16, Math.round(logo.alpha.height * scale)),
  );
  const figures = figuresOf(base);
  const { width, height } = base.alpha;
  const shown = drawnShare(base, figures);
  return (chance) => {
    const copy = copyOf(base);
    for (const figure of figures) {
      erase(copy, figure);
      redraw(copy, figure, width, height, chance);
    }
    // Photographs, paintings and fine blends do not fall apart into figures: the middle is replaced as a whole.
    if (shown < FAIR) {
      const middle = middleOf(base, chance);
      erase(copy, middle);
      redraw(copy, middle, width, height, chance);
    }
    return copy;
  };
}

/** How much of an emblem's edges lies in its figures, 0…1. */
function drawnShare(
  { colours: [red, green, blue], alpha: { width, height } }: Layer,
  figures: readonly Figure[],
): number {
  const inFigure = new Uint8Array(width * height);
  for (const { pixels } of figures) for (const i of pixels) inFigure[i] = 1;
  let [drawn, all] = [0, 1];
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const steep = [red, green, blue].some(
        ({ data }) =>
          Math.abs((data[i + 1] as number) - (data[i - 1] as number)) +
            Math.abs((data[i + width] as number) - (data[i - width] as number)) >
          60,
      );
      if (!steep) continue;
      all++;
      drawn += inFigure[i] as number;
    }
  return drawn / all;
}

function copyOf({ colours, alpha }: Layer): Layer {
  const copy = (plane: Plane) => ({ ...plane, data: plane.data.slice() });
  const [red, green, blue] = colours;
  return { colours: [copy(red), copy(green), copy(blue)], alpha: copy(alpha) };
}

function erase({ colours, alpha }: Layer, { pixels, ground }: Figure): void {
  for (const i of pixels) {
    colours.forEach(({ data }, k) => {
      data[i] = ground[k as 0];
    });
    alpha.data[i] = ground[3];
  }
}

/** Draws something else in the figure's place, as large and in its colour. */
function redraw(
  { colours, alpha }: Layer,
  { left, top, right, bottom, ink, isLetter }: Figure,
  width: number,
  height: number,
  chance: Chance,
): void {
  const { pictures, letters } = drawings();
  const stencil = chance.pick(isLetter ? letters : pictures);
  const mirrored = !isLetter && chance.is(0.5);
  const [w, h] = [right - left + 1, bottom - top + 1];
  for (let y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++)
    for (let x = Math.max(0, left); x <= Math.min(width - 1, right); x++) {
      // The mean of four places within the pixel.
      let cover = 0;
      for (const [dx, dy] of [
        [0.25, 0.25],
        [0.75, 0.25],
        [0.25, 0.75],
        [0.75, 0.75],
      ] as const) {
        const u = Math.floor(((x - left + dx) / w) * DRAWING_SIDE);
        const v = Math.floor(((y - top + dy) / h) * DRAWING_SIDE);
        cover += (stencil[v * DRAWING_SIDE + (mirrored ? DRAWING_SIDE - 1 - u : u)] as number) / 4;
      }
      if (cover === 0) continue;
      const i = y * width + x;
      colours.forEach(({ data }, k) => {
        data[i] = (data[i] as number) * (1 - cover) + ink[k as 0] * cover;
      });
      alpha.data[i] = (alpha.data[i] as number) * (1 - cover) + ink[3] * cover;
    }
}

/** The middle of an emblem, on the colour that lies round about it. */
function middleOf({ colours, alpha }: Layer, chance: Chance): Figure {
  const { width, height } = alpha;
  const [w, h] = [0.6 * width, 0.6 * height];
  const [left, top] = [Math.round((width - w) / 2), Math.round((height - h) / 2)];
  const [right, bottom] = [Math.round((width + w) / 2), Math.round((height + h) / 2)];
  const pixels: number[] = [];
  const rim: number[] = [];
  for (let y = top; y <= Math.min(height - 1, bottom); y++)
    for (let x = left; x <= Math.min(width - 1, right); x++) {
      pixels.push(y * width + x);
      if (x === left || x === right || y === top || y === bottom) rim.push(y * width + x);
    }
  const middling = (data: Float32Array) =>
    rim.map((i) => data[i] as number).sort((a, b) => a - b)[rim.length >> 1] ?? 0;
  const [red, green, blue] = colours;
  const shade = chance.pick([20, 235]);
  return {
    left,
    top,
    right,
    bottom,
    pixels,
    ink: [shade, shade, shade, 1],
    ground: [middling(red.data), middling(green.data), middling(blue.data), middling(alpha.data)],
    isLetter: false,
  };
}
