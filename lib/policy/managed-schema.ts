import { type InputNode, inputSchema } from './input-schema.ts';

type ManagedNode = Omit<InputNode, 'choices' | 'required'>;

function bare({
  choices: _choices,
  required: _required,
  properties,
  items,
  additionalProperties,
  ...node
}: InputNode): ManagedNode {
  return {
    ...node,
    ...(properties
      ? { properties: Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, bare(inner)])) }
      : {}),
    ...(items ? { items: bare(items) } : {}),
    ...(additionalProperties ? { additionalProperties: bare(additionalProperties) } : {}),
  };
}

/**
 * The schema as Chromium's managed storage reads it (`storage.managed_schema`): bare types and descriptions only, for two
 * reasons seen in Chromium 156. What is not in its dialect keeps the whole extension from loading; and one value that does
 * not fit takes its whole top-level key with it, so the finer checks are left to `parsePolicy`, which drops that value alone.
 */
export function toManagedSchema(): ManagedNode {
  return bare(inputSchema());
}
