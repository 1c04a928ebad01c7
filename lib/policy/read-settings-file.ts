import type { Policy } from '../model/policy.ts';
import type { PolicyProblem } from './parse-policy.ts';

/**
 * What a settings file means. Settings are a JSON object; anything else is some other file. The parser is fetched with
 * the first file.
 * @returns null for some other file
 */
export async function readSettingsFile(
  text: string,
): Promise<{ readonly policy: Policy; readonly problems: readonly PolicyProblem[] } | null> {
  const { parsePolicy } = await import('./parse-policy.ts');
  try {
    const settings: unknown = JSON.parse(text);
    return typeof settings === 'object' && settings && !Array.isArray(settings) ? parsePolicy(settings) : null;
  } catch {
    return null;
  }
}
