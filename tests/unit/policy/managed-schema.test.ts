import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toManagedSchema } from '../../../lib/policy/managed-schema.ts';

interface Node {
  readonly type: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node;
}
const schema = toManagedSchema() as unknown as Node;

const nodesIn = (node: Node, path = ''): { path: string; node: Node }[] => [
  { path, node },
  ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) => nodesIn(inner, `${path}.${key}`)),
  ...(node.items ? nodesIn(node.items, `${path}[]`) : []),
  ...(node.additionalProperties ? nodesIn(node.additionalProperties, `${path}.*`) : []),
];

/** Whether Chromium would keep `value`: every type in it fits, every member is known. */
const fits = (node: Node | undefined, value: unknown): boolean => {
  if (Array.isArray(value)) return node?.type === 'array' && value.every((each) => fits(node.items, each));
  if (typeof value === 'object')
    return (
      node?.type === 'object' &&
      Object.entries(value ?? {}).every(([key, inner]) =>
        fits(node.properties?.[key] ?? node.additionalProperties, inner),
      )
    );
  return typeof value === 'number' ? node?.type === 'integer' && Number.isInteger(value) : typeof value === node?.type;
};

test("every node keeps to Chromium's dialect: one bare type, nothing that drops a value for its content", () => {
  for (const { path, node } of nodesIn(schema)) {
    expect([path, ['string', 'integer', 'boolean', 'array', 'object']]).toEqual([
      path,
      expect.arrayContaining([node.type]),
    ]);
    const known = ['type', 'description', 'properties', 'items', 'additionalProperties'];
    expect(known).toEqual(expect.arrayContaining(Object.keys(node)));
    if (node.type === 'array') expect([path, node.items?.type]).not.toEqual([path, undefined]);
  }
  expect(schema).not.toHaveProperty('additionalProperties');
});

test('every setting says what it is', () => {
  const silent = nodesIn(schema).filter(({ path, node }) => !node.description && /\.[a-z]+$/i.test(path));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('the example passes as it is', () => {
  const example = readFileSync(join(import.meta.dirname, '../../../examples/fennimore-lane.policy.json'), 'utf8');
  expect(fits(schema, JSON.parse(example))).toBe(true);
});
