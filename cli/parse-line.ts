import { ACCOUNT_KINDS, type AccountKind } from '../lib/model/account.ts';
import type { Post } from '../lib/model/post.ts';
import { SITE_IDS, SURFACES } from '../lib/model/site.ts';

/** A post as the command line takes it: one line of JSON. */
export interface Line {
  readonly id: string | number | null;
  /** `media` is one entry a picture, `id` its path as written. */
  readonly post: Post;
}

/**
 * @param json one line; unknown keys are ignored
 * @throws Error with the reason in plain words
 */
export function parseLine(json: string): Line {
  const value = parseJson(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('is not a JSON object');
  const entry = value as Record<string, unknown>;
  const { id, text } = entry;
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" must be a string');
  const account: AccountKind = oneOf(entry, 'account', ACCOUNT_KINDS);
  return {
    id: id ?? null,
    post: {
      site: oneOf(entry, 'site', SITE_IDS),
      surface: oneOf(entry, 'surface', SURFACES),
      account: { kind: account },
      text,
      media: strings(entry, 'images').map((path) => ({ id: path, kind: 'image' })),
      recipients: strings(entry, 'recipients').map((name) => name.replace(/^@/, '')),
    },
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error('is not JSON');
  }
}

function oneOf<const T extends string>(entry: Record<string, unknown>, key: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === entry[key]);
  if (found === undefined) throw new Error(`"${key}" must be one of: ${allowed.join(', ')}`);
  return found;
}

function strings(entry: Record<string, unknown>, key: string): string[] {
  const value = entry[key] ?? [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw new Error(`"${key}" must be a list of strings`);
  return value;
}
