import type { Settings } from './combine-settings.ts';

/** A text that is a group or list in JSON, as that group or list; all else unchanged. */
function unfold(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/**
 * Settings as a Windows registry gives them: Firefox hands over each value as text (documented; Chromium unfolds them by
 * itself). No top-level setting that is a text by nature begins with a bracket.
 */
export function unfoldTexts(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, unfold(value)]));
}
