import { expect, test } from 'vitest';
import { staleIndexes } from '../../../scripts/indexes.ts';

test('every generated index is up to date (node scripts/indexes.ts)', async () => {
  expect((await staleIndexes()).map(({ file }) => file)).toEqual([]);
});
