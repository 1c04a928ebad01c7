import { z } from 'zod';
import { policySchema } from './policy-schema.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

/** Chromium's dialect has one plain type for each value; anything else keeps the whole extension from loading. */
function bare(node: Node, place: string): Node {
  const { type, properties, items, additionalProperties, description } = node;
  if (typeof type !== 'string' || type === 'null')
    throw new Error(`managed schema: ${place}: needs one plain type, has ${JSON.stringify(type)}`);
  return {
    type: type === 'number' && node['const'] !== undefined ? 'integer' : type,
    ...(typeof description === 'string' ? { description } : {}),
    ...(isNode(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, inner]) => [key, bare(inner as Node, `${place}.${key}`)]),
          ),
        }
      : {}),
    ...(isNode(items) ? { items: bare(items, `${place}[]`) } : {}),
    ...(isNode(additionalProperties) ? { additionalProperties: bare(additionalProperties, `${place}.*`) } : {}),
  };
}

/**
 * The schema as Chromium's managed storage reads it (`storage.managed_schema`): types and descriptions only. Chromium drops a
 * whole top-level key for one value in it that does not fit (seen in Chromium 156), so the finer checks are left to
 * `parsePolicy`, which drops that value alone. Throws for what Chromium would refuse.
 */
export function toManagedSchema(): Node {
  return bare(
    z.toJSONSchema(policySchema, { io: 'input', unrepresentable: 'throw', reused: 'inline' }) as Node,
    'policy',
  );
}
