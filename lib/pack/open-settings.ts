import type { StaffMember, Student } from '../model/policy.ts';
import type { Settings } from '../policy/combine-settings.ts';
import { fitManaged } from '../policy/fit-managed.ts';
import { type PolicyProblem, parsePolicy } from '../policy/parse-policy.ts';

/** Something a file leaves open on purpose: a place such as `school.logos`, and what is asked for. */
export interface SettingsBlank {
  readonly path: readonly string[];
  readonly ask: string;
}

/** A settings file taken apart, to be changed and saved again. */
export interface OpenedSettings {
  /** In the browser's own types; without names of students and staff. */
  readonly settings: Settings;
  /** Names the file held in plain words. */
  readonly students: readonly Student[];
  readonly staff: readonly StaffMember[];
  /** From the file's `_blanks`. */
  readonly blanks: readonly SettingsBlank[];
  readonly problems: readonly PolicyProblem[];
}

const isGroup = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Opens what was made earlier, by the builder or by hand: a settings file, or the policy file of a browser around it.
 * @returns `undefined` for what are no settings at all
 */
export function openSettings(value: unknown): OpenedSettings | undefined {
  if (!isGroup(value)) return undefined;
  const { students: _students, staff: _staff, ...settings } = fitManaged(value);
  const { policy, problems } = parsePolicy(value);
  const blanks = isGroup(value['_blanks']) ? Object.entries(value['_blanks']) : [];
  return {
    settings,
    students: policy.students,
    staff: policy.staff,
    blanks: blanks.flatMap(([place, ask]) => (typeof ask === 'string' ? [{ path: place.split('.'), ask }] : [])),
    problems,
  };
}
