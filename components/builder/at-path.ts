/** Settings as written, of any shape. */
export type Draft = Readonly<Record<string, unknown>>;
/** Names of groups and members, numbers of list entries. */
export type Path = readonly (string | number)[];

const isHolder = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (isHolder(value) && (Array.isArray(value) ? value.length : Object.keys(value).length) === 0);

export function readAt(settings: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return settings;
  return isHolder(settings) && Object.hasOwn(settings, key) ? readAt(settings[key], rest) : undefined;
}

/** A copy with `value` there. An empty text, list or group is left out; so is a group that has nothing left. List entries stay. */
export function writeAt(settings: Draft, [key, ...rest]: Path, value: unknown): Draft {
  if (key === undefined) return settings;
  const inner = readAt(settings, [key]);
  const next =
    rest.length === 0
      ? value
      : Array.isArray(inner)
        ? writeEntry(inner, rest, value)
        : writeAt(isHolder(inner) ? inner : {}, rest, value);
  const { [key]: _, ...others } = settings;
  return isNothing(next) ? others : { ...settings, [key]: next };
}

function writeEntry(list: readonly unknown[], [index, ...rest]: Path, value: unknown): unknown[] {
  const at = Number(index);
  const entry: unknown = list[at];
  if (rest.length > 0) return list.with(at, writeAt(isHolder(entry) ? entry : {}, rest, value));
  return value === undefined ? list.toSpliced(at, 1) : list.with(at, value);
}

/** Whether nothing has been filled in there. */
export const isBlankAt = (settings: Draft, path: Path) => isNothing(readAt(settings, path));

/** `['accounts', 1, 'handle']` → `accounts[1].handle`, as problems name places. */
export const pathText = (path: Path) =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
