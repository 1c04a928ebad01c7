import type { Plane } from '../plane.ts';
import { type Layer, resampleLayer } from '../resample.ts';
import type { Chance } from './chance.ts';
import { DRAWING_SIDE, drawings } from './drawings.ts';
import { type Figure, figuresOf } from './figures.ts';

/** Longest side at which look-alikes are made, in pixels. */
const LONGEST = 240;

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
  const shown = figures.reduce((sum, { pixels }) => sum + pixels.length, 0);
  const whole = base.alpha.data.reduce((sum, alpha) => sum + alpha, 0);
  return (chance) => {
    const copy = copyOf(base);
    for (const figure of figures) {
      erase(copy, figure);
      redraw(copy, figure, width, height, chance);
    }
    // Photographs and paintings do not fall apart into figures: something is put in the middle of them instead.
    if (shown < 0.04 * whole) redraw(copy, middleOf(base, chance), width, height, chance);
    return copy;
  };
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

function middleOf({ alpha: { width, height } }: Layer, chance: Chance): Figure {
  const [w, h] = [0.6 * width, 0.6 * height];
  const shade = chance.pick([20, 235]);
  return {
    left: Math.round((width - w) / 2),
    top: Math.round((height - h) / 2),
    right: Math.round((width + w) / 2),
    bottom: Math.round((height + h) / 2),
    pixels: [],
    ink: [shade, shade, shade, 1],
    ground: [0, 0, 0, 0],
    isLetter: false,
  };
}
