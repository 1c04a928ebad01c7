import { expect, test } from 'vitest';
import { draw } from '../../../bench/images/drawing.ts';
import { cutOut, filledShape } from '../../../lib/detectors/image/logo/silhouette.ts';

const svg = (ground: string, body: string) =>
  draw(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 160" width="200" height="160">${ground}${body}</svg>`,
    200,
  );
const disc = '<circle cx="90" cy="70" r="40" fill="#7a1023"/><circle cx="90" cy="70" r="15" fill="#fff"/>';

test.each([
  ['see-through', ''],
  ['white', '<rect width="200" height="160" fill="#fff"/>'],
  ['dark', '<rect width="200" height="160" fill="#112"/>'],
])('a logo on a %s ground is cut out and cropped; what is light inside it stays', (_, ground) => {
  const { alpha } = cutOut(svg(ground, disc));
  expect(alpha.width).toBeGreaterThan(76);
  expect(alpha.width).toBeLessThan(84);
  expect(alpha.height).toBe(alpha.width);
  const at = (x: number, y: number) =>
    alpha.data[Math.floor(y * alpha.height) * alpha.width + Math.floor(x * alpha.width)];
  expect([at(0.5, 0.5), at(0.02, 0.02)]).toEqual([1, 0]);
});

test('a picture that is one colour all over is kept whole', () => {
  expect(cutOut(svg('<rect width="200" height="160" fill="#345"/>', '')).alpha).toMatchObject({
    width: 200,
    height: 160,
  });
});

test('thin line art fills the shape it draws', () => {
  const { alpha } = cutOut(svg('', '<circle cx="90" cy="70" r="40" fill="none" stroke="#000" stroke-width="2"/>'));
  const filled = filledShape(alpha, 4);
  const share = filled.reduce((sum, value) => sum + value, 0) / filled.length;
  expect(share).toBeGreaterThan(0.75);
  expect(share).toBeLessThan(0.9);
});
