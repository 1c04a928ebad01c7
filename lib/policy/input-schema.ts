import { z } from 'zod';
import { policySchema } from './policy-schema.ts';

/** The settings as IT writes them, in the few words of JSON Schema that are used here. */
export interface InputNode {
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  /** What it is, with its default. */
  readonly description?: string;
  readonly choices?: readonly string[];
  /** Of a group with fixed names. */
  readonly properties?: Readonly<Record<string, InputNode>>;
  readonly required?: readonly string[];
  /** Of a list. */
  readonly items?: InputNode;
  /** Of a group with free names. */
  readonly additionalProperties?: InputNode;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

function described({ description, default: byDefault }: Node): { description?: string } {
  const words = [description, isEmpty(byDefault) ? undefined : `Default: ${JSON.stringify(byDefault)}.`];
  const text = words.filter((part) => typeof part === 'string').join(' ');
  return text === '' ? {} : { description: text };
}

function read(node: Node, place: string): InputNode {
  const { properties, required, items, additionalProperties, enum: choices } = node;
  // A fixed number is the only number of ours that zod does not call an integer.
  const type = node['type'] === 'number' && Number.isInteger(node['const']) ? 'integer' : node['type'];
  if (type !== 'object' && type !== 'array' && type !== 'string' && type !== 'integer' && type !== 'boolean')
    throw new Error(`settings: ${place} needs one plain type, has ${JSON.stringify(type)}`);
  return {
    type,
    ...described(node),
    ...(Array.isArray(choices) ? { choices } : {}),
    ...(isNode(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, inner]) => [key, read(inner as Node, `${place}.${key}`)]),
          ),
        }
      : {}),
    ...(Array.isArray(required) ? { required } : {}),
    ...(isNode(items) ? { items: read(items, `${place}[]`) } : {}),
    ...(isNode(additionalProperties) ? { additionalProperties: read(additionalProperties, `${place}.*`) } : {}),
  };
}

/** What may be written, from the zod schema. Throws, at build time, for a setting that has no plain type. */
export function inputSchema(): InputNode {
  return read(
    z.toJSONSchema(policySchema, { io: 'input', unrepresentable: 'throw', reused: 'inline' }) as Node,
    'policy',
  );
}
