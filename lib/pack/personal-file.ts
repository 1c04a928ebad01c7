import type { Settings } from '../policy/combine-settings.ts';

/** What only makes sense where a browser is managed. */
const FOR_MANAGED = new Set(['usage', 'mayChange', 'mayAdd', 'contains', 'workingHours']);

/**
 * The settings for a person's own device: whose school it is, its accounts, logo, rules and contacts. Nothing is logged unless the
 * person wants it.
 * @param keepRoster whether the hashed names go along; plain ones never do
 */
export function personalSettings(settings: Settings, { keepRoster = true } = {}): Settings {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([key]) => !FOR_MANAGED.has(key) && key !== 'students' && key !== 'staff' && (keepRoster || key !== 'roster'),
    ),
  );
}
