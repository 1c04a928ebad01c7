import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** What each floor may import of the others. Neighbours on one floor do not see each other. */
const FLOORS: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/messages': [],
  'lib/policy': ['lib/model'],
  'lib/detectors': ['lib/model'],
  rules: ['lib/model'],
  'lib/usage': ['lib/model'],
  'lib/roster': ['lib/model'],
  'lib/pack': ['lib/model', 'lib/policy'],
  'lib/review': ['lib/model'],
  'lib/page': ['lib/model'],
  'lib/sites': ['lib/model', 'lib/page'],
  'lib/browser': ['lib/model', 'lib/policy', 'lib/detectors', 'lib/usage'],
  components: ['lib/model', 'lib/messages'],
  cli: ['lib/model', 'lib/messages', 'lib/policy', 'lib/detectors', 'lib/review', 'lib/roster', 'lib/pack', 'rules'],
};
/** Packages with one home. */
const HOMES: Record<string, RegExp> = {
  zod: /^lib\/policy\//,
  'wxt/browser': /^(lib\/browser|entrypoints)\//,
  preact: /^(components|entrypoints)\//,
  idb: /^lib\/browser\//,
};

const floorOf = (file: string) => Object.keys(FLOORS).find((floor) => file.startsWith(`${floor}/`));
const importsOf = (file: string) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');

const offences = (files: readonly string[]) =>
  files.flatMap((file) =>
    importsOf(file).flatMap((name) => {
      const target = name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : undefined;
      const own = floorOf(file);
      const other = target && floorOf(target);
      if (other && own && other !== own && !FLOORS[own]?.includes(other)) return [`${file} imports ${target}`];
      if (target?.startsWith('entrypoints/') && own) return [`${file} imports ${target}`];
      const home = Object.entries(HOMES).find(([key]) => name === key || name.startsWith(`${key}/`))?.[1];
      return home && !home.test(file) ? [`${file} imports ${name}`] : [];
    }),
  );

test('every import keeps to its floor', () => {
  const files = globSync('{entrypoints,components,lib,rules,cli}/**/*.{ts,tsx}', { cwd: root });
  expect(files.length).toBeGreaterThan(10);
  expect(offences(files)).toEqual([]);
});
