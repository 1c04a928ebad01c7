import type { Settings } from './combine-settings.ts';
import { type InputNode, inputSchema } from './input-schema.ts';

const isGroup = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A short form as the group it stands for: a person's name, one level for both kinds of account. */
function unfoldGroup(value: string, properties: NonNullable<InputNode['properties']>): unknown {
  if ('name' in properties) return { name: value };
  if ('personal' in properties && 'official' in properties) return { personal: value, official: value };
  return value;
}

function shape(value: unknown, node: InputNode): unknown {
  const { type, properties = {}, items, additionalProperties } = node;
  if (type === 'array') {
    const list =
      typeof value === 'string'
        ? value
            .split(/[,;\n]/)
            .map((part) => part.trim())
            .filter((part) => part !== '')
        : value;
    return Array.isArray(list) && items ? list.map((each) => shape(each, items)) : list;
  }
  if (type === 'string') {
    if (typeof value === 'number') return String(value);
    return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.join(', ') : value;
  }
  if (type !== 'object') return value;
  const group = typeof value === 'string' ? unfoldGroup(value, properties) : value;
  if (!isGroup(group)) return group;
  return Object.fromEntries(
    Object.entries(group)
      .filter(([key, each]) => !/^(\$|_|\/\/)/.test(key) && each !== null && each !== '')
      .map(([key, each]) => {
        const inner = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
        return [key, inner ? shape(each, inner) : each];
      }),
  );
}

/**
 * Settings in the strict types of Chromium's managed storage: what `parsePolicy` forgives (one level as a text, a number for a class,
 * a list with commas, comments, blanks) would there take its whole top-level key with it. Wrong values stay as they are.
 */
export const fitManaged = (settings: Settings): Settings => shape(settings, inputSchema()) as Settings;
