/** Which version of the policy counts, and whether this person has said that they have read it. */
export interface PolicyReading {
  /** Empty when none is configured. */
  readonly school: string;
  readonly version: string;
  /** ISO date, when it is in the past. */
  readonly reviewWasDue?: string;
  /** When this version was acknowledged, ISO date. */
  readonly acknowledgedOn?: string;
  /** An earlier version that was acknowledged, when this one is not. */
  readonly earlier?: string;
}
