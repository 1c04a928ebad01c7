/** Where the value of one setting comes from; `both` where some of it is IT's and some the person's. */
export type Origin = 'managed' | 'local' | 'both';
/** What IT leaves to the person: to put a value of their own in its place, or to add to a list. */
export type Freedom = 'change' | 'add';

export type Settings = Readonly<Record<string, unknown>>;

export interface CombinedSettings {
  readonly settings: Settings;
  /** By top-level key; in a group that is `both`, also by member (`levels.political`). What is not named has its default. */
  readonly origins: Readonly<Record<string, Origin>>;
  /** By top-level key, where IT manages; all others are locked. */
  readonly freedoms: Readonly<Record<string, Freedom>>;
}

const isGroup = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of names, also one text with commas, as everywhere in the settings. */
const names = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;\n]/) : [])
    .filter((name) => typeof name === 'string')
    .map((name) => name.trim());

/** Who may change what is IT's alone to say. */
const NEVER = new Set(['mayChange', 'mayAdd', 'contains']);

/**
 * IT's settings and the person's own as one, with the origin of each. What IT manages is locked, unless its key stands in IT's
 * `mayChange` (the person's value replaces it; groups are merged key by key) or in `mayAdd` (the person's list is added to IT's).
 * Without IT's settings the person's own hold.
 */
export function combineSettings(managed: Settings, local: Settings): CombinedSettings {
  const isManaged = Object.keys(managed).length > 0;
  const mayChange = isManaged ? names(managed['mayChange']) : Object.keys(local);
  const mayAdd = names(managed['mayAdd']);
  const freedoms = new Map<string, Freedom>(isManaged ? mayChange.map((key) => [key, 'change']) : []);
  for (const key of mayAdd) freedoms.set(key, 'add');
  for (const key of NEVER) freedoms.delete(key);

  const settings = new Map<string, unknown>(Object.entries(managed));
  const origins = new Map<string, Origin>(Object.keys(managed).map((key) => [key, 'managed']));
  for (const [key, own] of Object.entries(local)) {
    const theirs = settings.get(key);
    const freedom = isManaged ? freedoms.get(key) : 'change';
    if (freedom === 'add' && Array.isArray(own) && Array.isArray(theirs ?? [])) {
      settings.set(key, [...(Array.isArray(theirs) ? theirs : []), ...own]);
      origins.set(key, theirs === undefined ? 'local' : 'both');
    } else if (freedom !== undefined && (freedom === 'change' || mayChange.includes(key))) {
      const isMerged = isGroup(own) && isGroup(theirs);
      settings.set(key, isMerged ? { ...theirs, ...own } : own);
      origins.set(key, isMerged ? 'both' : 'local');
      if (isMerged) {
        for (const member of Object.keys(theirs)) origins.set(`${key}.${member}`, 'managed');
        for (const member of Object.keys(own)) origins.set(`${key}.${member}`, 'local');
      }
    }
  }
  return {
    settings: Object.fromEntries(settings),
    origins: Object.fromEntries(origins),
    freedoms: Object.fromEntries(freedoms),
  };
}
