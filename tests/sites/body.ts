import type { IncomingMessage } from 'node:http';

/** A request body with the three forms the networks use: JSON, URL-encoded, multipart. */
export interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The parsed JSON body, or undefined when it is none. */
  readonly json: unknown;
  readonly form: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array }>;
}

/** Reads a request to its end. Never throws on a malformed body: what cannot be parsed is simply absent. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  const type = request.headers['content-type'] ?? '';
  const form = new Map<string, string>();
  const files = new Map<string, { type: string; bytes: Uint8Array }>();
  if (type.startsWith('application/x-www-form-urlencoded')) {
    for (const [key, value] of new URLSearchParams(new TextDecoder().decode(bytes))) form.set(key, value);
  } else if (type.startsWith('multipart/form-data')) {
    const parts = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    for (const [key, value] of parts) {
      if (typeof value === 'string') form.set(key, value);
      else files.set(key, { type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
    }
  }
  return { bytes, json: type.includes('json') ? parse(new TextDecoder().decode(bytes)) : undefined, form, files };
}

/** JSON text to a value; undefined when it is not JSON. */
export function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** A value deep inside parsed JSON; undefined where the path ends early. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
}

/** `at` as text: numbers become text, anything else is empty. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const inner = at(value, ...path);
  return typeof inner === 'string' || typeof inner === 'number' ? String(inner) : '';
}

/** `at` as a list; empty when it is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const inner = at(value, ...path);
  return Array.isArray(inner) ? inner : [];
}
