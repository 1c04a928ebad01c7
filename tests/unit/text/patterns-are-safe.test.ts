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
  const whole = flags.includes('y') ? `^(?:${source})` : source;
  const plain = flags.replace(/[yd]/g, '');
  // Exact and always the same. What it can't take (look-around, or more than three seconds of work) is tried with attacks from a fixed seed, where only
  // doubling with every letter counts: tests of the whole review with awkward texts see the rest.
  const { status } = checkSync(whole, plain, { checker: 'automaton', timeout: 3_000 });
  if (status !== 'unknown') return expect(status).toBe('safe');
  const attacked = checkSync(whole, plain, { checker: 'fuzz', randomSeed: 7, timeout: 10_000 });
  expect(attacked.status === 'vulnerable' && attacked.complexity.type).not.toBe('exponential');
});
