import type { Policy } from '../model/policy.ts';
import { policySchema } from './policy-schema.ts';

type Path = readonly PropertyKey[];

/** One setting that could not be used, e.g. `{ path: 'students[3].name', message: 'must be some text' }`. */
export interface PolicyProblem {
  /** Where it stands; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** `['students', 3, 'name']` → `students[3].name`. */
const written = (path: Path) =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

const hasKey = (value: unknown, key: PropertyKey): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

/** The longest beginning of `path` that stands in `value`: the member itself, or the group that lacks it. */
function existing(value: unknown, path: Path): Path {
  const [key, ...rest] = path;
  return key === undefined || !hasKey(value, key) ? [] : [key, ...existing(value[key], rest)];
}

/** `value` without the member at `path` (itself when there is none). A list keeps its length, so that places keep their numbers. */
function without(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined || !hasKey(value, key)) return value;
  const inner = rest.length === 0 ? undefined : without(value[key], rest);
  if (Array.isArray(value)) return value.with(Number(key), inner);
  if (rest.length > 0) return { ...value, [key]: inner };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== String(key)));
}

/** A copy in plain JSON, which settings are by nature: no cycles, getters or functions are left. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value ?? {}) ?? '""');
  } catch {
    return '';
  }
}

/**
 * Reads settings from anywhere (managed storage, local settings, a file). Never throws: whatever can't be used is left
 * out by itself, a list element alone, a key alone, and named in `problems`; the rest counts. `{}` gives the defaults.
 */
export function parsePolicy(value: unknown): { policy: Policy; problems: PolicyProblem[] } {
  const problems = new Map<string, string>();
  let settings = asJson(value);
  // Every round leaves something out, so this ends; at the worst with the defaults.
  while (true) {
    const parsed = policySchema.safeParse(settings);
    if (parsed.success)
      return { policy: parsed.data, problems: Array.from(problems, ([path, message]) => ({ path, message })) };
    let rest = settings;
    for (const issue of parsed.error.issues) {
      const isUnknown = issue.code === 'unrecognized_keys';
      for (const path of isUnknown ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]) {
        const place = written(path);
        if (!problems.has(place)) problems.set(place, isUnknown ? 'is not a known setting' : issue.message);
        rest = without(rest, existing(settings, path));
      }
    }
    settings = rest === settings ? {} : rest;
  }
}
