import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOfText } from '../../../lib/review/parts-of-text.ts';

const sentence = (i: number) => `This sentence tells of the weather, the garden and tea for ${(i * 7919) % 1000}. `;
const long = Array.from({ length: 800 }, (_, i) => sentence(i)).join('');

test('a post of ordinary length is one part', () => {
  expect(partsOfText('Hello. '.repeat(100))).toHaveLength(1);
});

test('parts put together are the text, and none is large', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12_000, minLength: 4_000 }), (text) => {
      const parts = partsOfText(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const { text: part, start } of parts) {
        expect(part.length).toBeLessThanOrEqual(4_064);
        expect(text.startsWith(part, start)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('an edit changes few parts', () => {
  const before = new Set(partsOfText(long).map(({ text }) => text));
  const after = partsOfText(`${long.slice(0, 5_000)} and one word more ${long.slice(5_000)}`);
  expect(before.size).toBeGreaterThan(15);
  expect(after.filter(({ text }) => !before.has(text)).length).toBeLessThanOrEqual(3);
});
