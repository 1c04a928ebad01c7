import type { UsageSettings } from '../model/policy.ts';

/** Which notes have been shown; kept for one day. */
export interface NotesShown {
  /** Local date. */
  readonly day: string;
  readonly first: boolean;
  /** The highest of the set totals that was told, minutes. */
  readonly minutes: number;
  readonly snoozedUntil?: number;
}

export type TimeNote = { readonly kind: 'first' } | { readonly kind: 'minutes'; readonly minutes: number };

/**
 * The note that is due while someone uses a personal account in working time, and what to remember once it was shown.
 * A total that was passed unseen (a break, a snooze) is told once, not for each step.
 */
export function nextNote(
  shown: NotesShown | undefined,
  now: { readonly day: string; readonly time: number; readonly personalMinutes: number },
  { remindFirst, remindAtMinutes }: UsageSettings,
): { readonly note: TimeNote; readonly shown: NotesShown } | null {
  const today = shown?.day === now.day ? shown : { day: now.day, first: false, minutes: 0 };
  if (today.snoozedUntil !== undefined && now.time < today.snoozedUntil) return null;
  const passed = remindAtMinutes.filter((minutes) => minutes > today.minutes && now.personalMinutes >= minutes).at(-1);
  if (passed !== undefined)
    return { note: { kind: 'minutes', minutes: passed }, shown: { ...today, first: true, minutes: passed } };
  if (remindFirst && !today.first) return { note: { kind: 'first' }, shown: { ...today, first: true } };
  return null;
}
