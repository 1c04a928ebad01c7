import { beforeAll, describe, expect, test } from 'vitest';
import { drawCrest } from '../../../bench/images/crests.ts';
import { draw } from '../../../bench/images/drawing.ts';
import { ordersOf } from '../../../bench/images/orders.ts';
import { type Kind, type Made, makePicture, type Order, SMALL_WIDTH } from '../../../bench/images/pictures.ts';
import { schoolLogo } from '../../../lib/detectors/image/school-logo.ts';
import type { ImageLook } from '../../../lib/model/detector.ts';
import type { ImagePlace, Sighting } from '../../../lib/model/sighting.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const PICTURES = 60;

const { policy } = parsePolicy({
  school: { name: 'Fennimore Lane School', logos: [{ name: 'Crest', image: 'data:image/png;base64,AAAA' }] },
});
/** Nothing of this detector's is read from files. */
const none = () => {
  throw new Error('There are no model files here.');
};
const NO_MODELS = { read: none, readJson: none, address: none };
const results: { made: Made; seen: readonly Sighting[] }[] = [];

/** Sixty pictures of four crests that need nothing but this folder: easy and medium ones, since hard ones may well be missed. */
const all = ordersOf('tuning', 40 * PICTURES, { grounds: 'invented', width: SMALL_WIDTH });
const crests = [...new Set(all.map(({ crest }) => crest))].slice(0, 4);
const orders = all.filter(({ level, crest }) => level !== 'hard' && crests.includes(crest)).slice(0, PICTURES);

beforeAll(async () => {
  const looks = new Map<Order['crest'], ImageLook>();
  for (const order of orders) {
    const made = await makePicture(order);
    const { crest } = order;
    const look =
      looks.get(crest) ??
      (await schoolLogo.prepare(policy, { decode: async () => draw(drawCrest(crest), 720), ...NO_MODELS }));
    looks.set(crest, look);
    results.push({ made, seen: await look(made.picture, 0) });
  }
}, 600_000);

const ofKind = (kind: Kind) => results.filter(({ made }) => made.order.kind === kind);
const seenIn = (kind: Kind) => ofKind(kind).filter(({ seen }) => seen.length > 0);

describe('the school logo in sixty made pictures', () => {
  test('is found in nine of ten that show it', () => {
    expect(ofKind('crest').length).toBeGreaterThan(15);
    expect(seenIn('crest').length / ofKind('crest').length).toBeGreaterThan(0.9);
  });

  test('is placed where it is', () => {
    for (const { made, seen } of seenIn('crest')) {
      const { picture, corners, order } = made;
      const xs = corners?.map(({ x }) => x / picture.width) ?? [];
      const ys = corners?.map(({ y }) => y / picture.height) ?? [];
      const truth = { x: Math.min(...xs), y: Math.min(...ys), w: 0, h: 0 };
      truth.w = Math.max(...xs) - truth.x;
      truth.h = Math.max(...ys) - truth.y;
      expect(overlap(seen[0]?.where as ImagePlace, truth), order.seed).toBeGreaterThan(0.5);
    }
  });

  test.each(['photo', 'text', 'mark'] as const)('is not seen in a %s', (kind) => {
    expect(ofKind(kind).length).toBeGreaterThan(3);
    expect(seenIn(kind).map(({ made }) => made.order.seed)).toEqual([]);
  });

  test("is hardly ever seen in other schools' crests", () => {
    expect(seenIn('foreign').length).toBeLessThanOrEqual(1);
  });
});

function overlap(a: Omit<ImagePlace, 'image'>, b: Omit<ImagePlace, 'image'>): number {
  const across = Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x));
  const down = Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));
  const both = across * down;
  return both / (a.w * a.h + b.w * b.h - both);
}
