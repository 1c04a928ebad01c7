import type { HashedRoster } from '../model/policy.ts';
import type { Settings } from '../policy/combine-settings.ts';
import { parsePolicy } from '../policy/parse-policy.ts';

/**
 * Settings with the hashed roster in place of the names. The names of classes stay: rules speak of them, and they are nobody's.
 * @param roster made from the students and staff of these settings
 * @param expires ISO date after which the school is told to make a new one
 */
export function hideNames(
  { students: _students, staff: _staff, ...settings }: Settings,
  roster: HashedRoster,
  expires?: string,
): Settings {
  const { classes } = parsePolicy({ classes: settings['classes'], students: _students }).policy;
  return {
    ...settings,
    ...(classes.length > 0 ? { classes: [...classes] } : {}),
    roster: { ...roster, ...(expires === undefined ? {} : { expires }) },
  };
}
