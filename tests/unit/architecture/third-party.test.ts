import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thirdPartyFiles } from '../../../scripts/third-party.ts';

const root = join(import.meta.dirname, '../../..');

test.each(Object.entries(thirdPartyFiles()))('%s is up to date (node scripts/third-party.ts)', (path, text) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});
