import { expect, test } from 'vitest';
import { blur } from '../../../lib/detectors/image/logo/blur.ts';
import { LENGTH, NORM } from '../../../lib/detectors/image/logo/descriptors.ts';
import { edgesOf } from '../../../lib/detectors/image/logo/edges.ts';
import { extractFeatures } from '../../../lib/detectors/image/logo/features.ts';
import { type DescriptorSet, openSearch } from '../../../lib/detectors/image/logo/nearest.ts';
import type { Plane } from '../../../lib/detectors/image/logo/plane.ts';
import { chanceOf } from '../../../lib/detectors/image/logo/setup/chance.ts';

const chance = chanceOf('kernels');
const noise = (width: number, height: number): Plane => ({
  width,
  height,
  data: Float32Array.from({ length: width * height }, () => 255 * chance.next()),
});

test.each([
  [37, 23],
  [64, 9],
  [5, 41],
])('blurring %i × %i pixels weighs each by a bell, mirrored at the edges', (width, height) => {
  const plane = noise(width, height);
  const blurred = blur(plane, 1.3);
  const reach = 4;
  const weight = (i: number) => Math.exp((-i * i) / (2 * 1.3 * 1.3));
  const total = Array.from({ length: 2 * reach + 1 }, (_, i) => weight(i - reach)).reduce((a, b) => a + b);
  const mirror = (i: number, size: number) => (i < 0 ? -i : i >= size ? 2 * size - 2 - i : i);
  for (const [x, y] of [
    [0, 0],
    [width - 1, height - 1],
    [2, 3],
    [width - 2, 1],
  ] as const) {
    let sum = 0;
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++)
        sum += weight(dx) * weight(dy) * (plane.data[mirror(y + dy, height) * width + mirror(x + dx, width)] as number);
    expect(blurred.data[y * width + x]).toBeCloseTo(sum / total ** 2, 2);
  }
});

test('an edge is as strong and runs the same way, whichever side is the light one', () => {
  const step = (left: number, right: number): Plane => ({
    width: 12,
    height: 12,
    data: Float32Array.from({ length: 144 }, (_, i) => (i % 12 < 6 ? left : right)),
  });
  const [rising, falling] = [edgesOf([step(0, 200)]), edgesOf([step(200, 0)])];
  expect(falling.along).toEqual(rising.along);
  expect(rising.along[6 * 12 + 6]).toBeGreaterThan(1000); // across x: "along" is positive
  expect(rising.across[6 * 12 + 6]).toBeCloseTo(0, 3);
});

test('the nearest descriptor is the one a plain search finds', () => {
  const set = (count: number): DescriptorSet => ({
    count,
    bytes: Uint8Array.from({ length: count * LENGTH }, () => chance.whole(0, 90)),
  });
  const [queries, known, bank] = [set(20), set(50), set(30)];
  const placed = { ...known, x: Float32Array.from({ length: 50 }, () => chance.next()), y: new Float32Array(50) };
  const distance = (a: DescriptorSet, i: number, b: DescriptorSet, j: number) => {
    let sum = 0;
    for (let k = 0; k < LENGTH; k++)
      sum += ((a.bytes[i * LENGTH + k] as number) - (b.bytes[j * LENGTH + k] as number)) ** 2;
    return Math.sqrt(sum) / NORM;
  };
  const search = openSearch(queries, placed, bank);
  for (let query = 0; query < queries.count; query++) {
    const all = Array.from({ length: known.count }, (_, member) => ({
      member,
      distance: distance(queries, query, known, member),
    }));
    const [best] = all.sort((a, b) => a.distance - b.distance) as [(typeof all)[number]];
    const found = search.nearest(query, 2);
    expect(found?.member).toBe(best.member);
    expect(found?.distance).toBeCloseTo(best.distance, 5);
    expect(search.nearest(query, best.distance - 0.001)).toBeUndefined();
    const common = Math.min(...Array.from({ length: bank.count }, (_, n) => distance(queries, query, bank, n)));
    expect([search.isCommon(query, common + 0.001), search.isCommon(query, common - 0.001)]).toEqual([true, false]);
    const far = all.find(
      ({ member }) => Math.abs((placed.x[member] as number) - (placed.x[best.member] as number)) >= 0.2,
    );
    const limit = far?.distance ?? 0;
    expect([
      search.isElsewhere(query, limit + 0.001, best.member, 0.2),
      search.isElsewhere(query, limit - 0.001, best.member, 0.2),
    ]).toEqual([true, false]);
  }
});

test('a blob is found where it is, as large as it is, and again when the picture is turned', () => {
  const blob = (cx: number, cy: number): Plane => ({
    width: 160,
    height: 120,
    data: Float32Array.from(
      { length: 160 * 120 },
      (_, i) => 200 * Math.exp(-(((i % 160) - cx) ** 2 + (Math.floor(i / 160) - cy) ** 2) / (2 * 6 ** 2)),
    ),
  });
  const found = extractFeatures(blob(90, 50), 100, 80);
  const near = Array.from({ length: found.count }, (_, n) => n).filter(
    (n) => Math.hypot((found.x[n] as number) - 90, (found.y[n] as number) - 50) < 1,
  );
  expect(near.length).toBeGreaterThan(0);
  expect(found.size[near[0] as number]).toBeGreaterThan(8);
  expect(found.size[near[0] as number]).toBeLessThan(16);
});
