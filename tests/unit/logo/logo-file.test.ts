import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { designCrest, drawCrest } from '../../../bench/images/crests.ts';
import { draw } from '../../../bench/images/drawing.ts';
import { BitReader, BitWriter } from '../../../lib/detectors/image/logo/file/bit-coder.ts';
import { packLogos, unpackLogos } from '../../../lib/detectors/image/logo/file/logo-file.ts';
import { toBase64 } from '../../../lib/detectors/image/logo/file/to-base64.ts';
import { fromBase64 } from '../../../lib/detectors/image/logo/from-base64.ts';
import { learnLogo } from '../../../lib/detectors/image/logo/model.ts';

const logo = learnLogo(draw(drawCrest(designCrest('file', ['roundel'])), 300));

describe('a stored logo', () => {
  test('comes back as it was, to the last bit of its drawing and its points', () => {
    const [back] = unpackLogos(packLogos([logo]));
    expect(back?.sketch).toEqual(logo.sketch);
    expect(back?.aspect).toBeCloseTo(logo.aspect, 3);
    expect(back?.points.length).toBe(logo.points.length);
    logo.points.forEach(({ x, y, size, bytes }, n) => {
      const point = back?.points[n];
      expect(point?.x).toBeCloseTo(x, 3);
      expect(point?.y).toBeCloseTo(y, 3);
      expect(Math.log2((point?.size ?? 0) / size)).toBeCloseTo(0, 1);
      expect(point?.bytes).toEqual(bytes);
    });
  });

  test('is refused when it was cut short, changed or is something else', () => {
    const whole = packLogos([logo]);
    for (const damaged of [whole.slice(0, whole.length / 2), `AAAA${whole}`, toBase64(new Uint8Array(2000)), 'QUJD'])
      expect(() => unpackLogos(damaged)).toThrow(/damaged/);
  });

  test('is refused or read, never a crash of another kind, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 300 }), (bytes) => {
        try {
          expect(unpackLogos(toBase64(bytes)).length).toBeLessThanOrEqual(5);
        } catch (error) {
          expect((error as Error).message).toMatch(/damaged/);
        }
      }),
    );
  });
});

test('bits come back in the order they were written, each in its context', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(3)), { maxLength: 400 }), (bits) => {
      const out = new BitWriter();
      for (const [bit, context] of bits) out.put(bit, context);
      const input = new BitReader(out.finish());
      expect(bits.map(([, context]) => input.get(context))).toEqual(bits.map(([bit]) => bit));
    }),
  );
});

test('base64 comes back as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});
