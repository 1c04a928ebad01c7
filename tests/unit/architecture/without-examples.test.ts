import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutExamples } from '../../../scripts/without-examples.ts';

const root = join(import.meta.dirname, '../../..');
const RULES = globSync('rules/*.ts', { cwd: root }).filter((file) => file !== join('rules', 'index.ts'));

test.each(RULES)('%s loses its examples in the engine, and nothing else', (file) => {
  const step = withoutExamples();
  step.buildStart({ input: '/somewhere/entrypoints/engine.ts' });
  const code = readFileSync(join(root, file), 'utf8');
  const short = step.transform(code, join(root, file))?.code ?? '';
  const keys = (text: string) => text.match(/^ {2}\w+(?=[:(])/gm);
  expect(short).toContain('examples: { raises: [], passes: [] },');
  expect(short.length).toBeLessThanOrEqual(code.length);
  expect(keys(short)).toEqual(keys(code));
});
