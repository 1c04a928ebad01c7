import type { PolicyState } from '../../lib/browser/policy-store.ts';
import { isUsageLogged } from '../../lib/browser/usage-choice.ts';
import { withUsageStore } from '../../lib/browser/with-usage-store.ts';
import { rangeOfDays } from '../../lib/usage/report-usage.ts';
import { createSchedule } from '../../lib/usage/schedule.ts';
import { sumIntervals } from '../../lib/usage/sum-intervals.ts';

/** Today's use in working time, milliseconds; nothing is read where nothing is recorded. */
export async function readTodaysTime(
  state: PolicyState,
): Promise<{ isOn: boolean; personal: number; official: number }> {
  if (!(await isUsageLogged(state))) return { isOn: false, personal: 0, official: 0 };
  const schedule = createSchedule(state.policy.workingHours);
  const today = schedule.zone.dateAt(Date.now());
  const range = rangeOfDays(schedule, today, today);
  const { intervals } = await withUsageStore((store) => store.read(range));
  const { personal, official } = sumIntervals(intervals, range);
  return { isOn: true, personal, official };
}
