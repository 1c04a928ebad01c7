/** Where the value of one setting comes from; `both` where IT lets the person add to it. */
export type Origin = 'managed' | 'local' | 'both';

export type Settings = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const names = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * IT's settings and the person's own as one, with the origin of each top-level key. What IT manages is locked, unless
 * its key stands in IT's `mayChange` (the person's value replaces it; groups are merged key by key) or in `mayAdd` (the
 * person's list is added to IT's). Without IT's settings the person's own hold.
 */
export function combineSettings(
  managed: Settings,
  local: Settings,
): { settings: Settings; origins: Readonly<Record<string, Origin>> } {
  const isManaged = Object.keys(managed).length > 0;
  const mayChange = new Set(isManaged ? names(managed['mayChange']) : Object.keys(local));
  const mayAdd = new Set(names(managed['mayAdd']));
  const settings: Record<string, unknown> = { ...managed };
  const origins: Record<string, Origin> = Object.fromEntries(Object.keys(managed).map((key) => [key, 'managed']));
  for (const [key, own] of Object.entries(local)) {
    const theirs = managed[key];
    if (mayAdd.has(key) && Array.isArray(own) && Array.isArray(theirs ?? [])) {
      settings[key] = [...names(theirs), ...own];
      origins[key] = theirs === undefined ? 'local' : 'both';
    } else if (mayChange.has(key)) {
      settings[key] = isGroup(own) && isGroup(theirs) ? { ...theirs, ...own } : own;
      origins[key] = isGroup(own) && isGroup(theirs) ? 'both' : 'local';
    }
  }
  return { settings, origins };
}
