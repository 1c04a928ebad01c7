import type { Surface } from '../model/site.ts';

/** What a network's own publishing request says. */
export interface PublishRequest {
  /** As the network calls it, e.g. `CreateTweet`; for counting. */
  readonly operation: string;
  readonly surface: Surface;
  readonly text: string;
  readonly hasMedia: boolean;
  /** The acting account's number, where the body names it. */
  readonly actor?: string;
}

/** A body as fields, whether it came as JSON or as a form. */
export function fieldsOf(body: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json === 'object' && json !== null) return json as Record<string, unknown>;
  } catch {
    // Not JSON: a form.
  }
  return Object.fromEntries(new URLSearchParams(body));
}

/** The value at a path of keys; JSON text on the way is opened. Undefined where there is none. */
function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at === 'string') {
      try {
        at = JSON.parse(at);
      } catch {
        return undefined;
      }
    }
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/** The text at a path, or ''. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** Whether there is a list with something in it at a path. */
export function hasItems(value: unknown, ...path: readonly string[]): boolean {
  const found = valueAt(value, ...path);
  return Array.isArray(found) && found.length > 0;
}
