import type { PolicyState } from '../../lib/browser/policy-store.ts';
import { isUsageLogged } from '../../lib/browser/usage-choice.ts';
import { readUsageTrouble, type UsageTrouble } from '../../lib/browser/usage-trouble.ts';
import { withUsageStore } from '../../lib/browser/with-usage-store.ts';
import { rangeOfDays } from '../../lib/usage/report-usage.ts';
import { createSchedule } from '../../lib/usage/schedule.ts';
import { sumIntervals } from '../../lib/usage/sum-intervals.ts';

interface TodaysTime {
  readonly isOn: boolean;
  /** Whether it is working time now. */
  readonly isWorking: boolean;
  readonly trouble: UsageTrouble | undefined;
  readonly personal: number;
  readonly official: number;
}

/** Today's use in working time, milliseconds; nothing is read where nothing is recorded. */
export async function readTodaysTime(state: PolicyState): Promise<TodaysTime> {
  const nothing = { isWorking: false, trouble: undefined, personal: 0, official: 0 };
  if (!(await isUsageLogged(state))) return { ...nothing, isOn: false };
  const schedule = createSchedule(state.policy.workingHours);
  const isWorking = schedule.at(Date.now()) !== 'off';
  const today = schedule.zone.dateAt(Date.now());
  const range = rangeOfDays(schedule, today, today);
  try {
    const { intervals } = await withUsageStore((store) => store.read(range));
    const { personal, official } = sumIntervals(intervals, range);
    return { isOn: true, isWorking, trouble: await readUsageTrouble(), personal, official };
  } catch {
    return { ...nothing, isOn: true, trouble: (await readUsageTrouble()) ?? 'unreadable' };
  }
}
