import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const files = globSync('{lib/detectors/text,rules,lib/review}/**/*.ts', { cwd: root });
/** Regular expression literals, as the sources write them: after a mark that a value can follow. */
const LITERAL = /(?:[=(,:?&|!;[{]|return|=>)\s*\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

const patterns = files.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(LITERAL)].map(([, source = '', flags = '']) => ({
    file,
    source,
    flags,
  })),
);

test('there are patterns to check', () => {
  expect(patterns.length).toBeGreaterThan(40);
});

test.each(patterns)('$file: /$source/$flags takes time in proportion to the text', ({ source, flags }) => {
  const { status } = checkSync(flags.includes('y') ? `^(?:${source})` : source, flags.replace(/[yd]/g, ''), {
    timeout: 20_000,
  });
  expect(status).not.toBe('vulnerable');
});
