import type { Place, TextPlace } from './sighting.ts';

/** `notice` is shown and never holds; `warn` holds; `justify` needs a typed reason; `block` cannot be sent as it is. */
export const LEVELS = ['off', 'notice', 'warn', 'justify', 'block'] as const;
export type Level = (typeof LEVELS)[number];

/** Position of a level on the scale from `off` (0) to `block` (4). */
export function levelRank(level: Level): number {
  return LEVELS.indexOf(level);
}

/** Whether a finding of this level keeps the post from leaving until the person decides. */
export function isHolding(level: Level): boolean {
  return levelRank(level) >= levelRank('warn');
}

/** What a rule objects to, before the policy has given it a level. */
export interface Concern {
  readonly where: Place | null;
  /** Key into the rule's own messages; `default` when left out. */
  readonly message?: string;
  /** Put in the place of `#` in the message. */
  readonly count?: number;
  /** Supporting places in the text, shown as the reason. */
  readonly because?: readonly TextPlace[];
  /** A rule may ask for less than its level in this case, e.g. a notice for a grievance. */
  readonly atMost?: Level;
  /** The rule's level is for the general case, and this one counts for more: where it is in force at all, at least this. */
  readonly atLeast?: Level;
  /** The words at `where` put so that they would be fine, if there is such a way; shown to be copied, never written for anyone. */
  readonly suggestion?: string;
  /** 0…1; concerns below the policy's threshold are dropped. 1 when left out. */
  readonly confidence?: number;
}

/** A concern stamped with the rule it broke, the clause, and the level the policy gives it. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly clause: string;
  /** One plain sentence: what was seen and why it matters. */
  readonly message: string;
  /** One plain sentence: what to do instead. */
  readonly advice: string;
  /** A wording that would be fine, to be copied by the person. */
  readonly suggestion?: string;
  readonly where: Place | null;
  readonly because: readonly TextPlace[];
}
