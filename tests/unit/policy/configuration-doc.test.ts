import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONFIGURATION_DOC, configurationDoc } from '../../../scripts/configuration-doc.ts';

test('docs/configuration.md is up to date (node scripts/configuration-doc.ts)', () => {
  expect(readFileSync(CONFIGURATION_DOC, 'utf8')).toBe(configurationDoc());
});
