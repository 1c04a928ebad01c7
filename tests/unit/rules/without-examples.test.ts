import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutExamples } from '../../../scripts/without-examples.ts';

test('a rule without its examples is whole otherwise', () => {
  const root = join(import.meta.dirname, '../../..');
  const step = withoutExamples();
  step.buildStart({ input: ['entrypoints/engine.ts'] });
  const files = globSync('rules/*.ts', { cwd: root }).filter((file) => file !== 'rules/index.ts');
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const code = readFileSync(join(root, file), 'utf8');
    const left = step.transform(code, join(root, file))?.code ?? '';
    expect(left, file).toContain('examples: { raises: [], passes: [] }');
    expect(left.match(/^ {2}check\b/gm), file).toHaveLength(1);
  }
});
