import type { Policy } from '../lib/model/policy.ts';

/** One setting that could not be used: where it stands (`students[3].name`; empty for the whole) and what is wrong. */
export interface SettingsProblem {
  readonly path: string;
  readonly message: string;
}

/** The settings in force and where they come from, as popup and settings page show them. */
export interface SettingsView {
  readonly policy: Policy;
  /** `managed` by the browser, `local` from a file on this computer, or `default`: nothing is set. */
  readonly source: 'managed' | 'local' | 'default';
  readonly problems: readonly SettingsProblem[];
  /** By setting (`levels`) and, in a group of mixed origin, by member (`levels.political`); what is not named has its default. */
  readonly origins: Readonly<Record<string, 'managed' | 'local' | 'both'>>;
  /** What the school leaves to the person; all else it sets is locked. */
  readonly freedoms: Readonly<Record<string, 'change' | 'add'>>;
}
