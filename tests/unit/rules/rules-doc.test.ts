import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulesDoc } from '../../../scripts/rules-doc.ts';

test('docs/rules.md is up to date (node scripts/rules-doc.ts)', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../docs/rules.md'), 'utf8')).toBe(rulesDoc());
});
