import { expect, test } from 'vitest';
import { staleIndexes } from '../../../scripts/indexes.ts';

test('every generated index is up to date (node scripts/indexes.ts)', () => {
  expect(staleIndexes().map(({ file }) => file)).toEqual([]);
});
