import { rangeOfDays } from '../usage/report-usage.ts';
import type { Schedule } from '../usage/schedule.ts';
import { forgetCopies } from './usage-copy.ts';
import type { UsageStore } from './usage-store.ts';

/** Deletes what was recorded on local days, first and last included (everything when left out), copies and all. */
export async function removeUsage(
  store: UsageStore,
  schedule: Schedule,
  days?: { readonly from: string; readonly to: string },
): Promise<void> {
  await forgetCopies(days);
  await store.remove(days && rangeOfDays(schedule, days.from, days.to));
}
