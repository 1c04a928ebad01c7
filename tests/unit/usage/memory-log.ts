import type { UsageInterval } from '../../../lib/model/usage.ts';
import { followUse, type Watch } from '../../../lib/usage/follow-use.ts';
import { placeIntervals, removeSpans } from '../../../lib/usage/place-intervals.ts';
import type { Schedule } from '../../../lib/usage/schedule.ts';
import { nameOf, type Recorder, type Truth } from './simulate.ts';

/** The log in memory, made by the very steps that the background takes. */
export function createMemoryLog(schedule: Schedule): Recorder & { log(): UsageInterval[] } {
  let log: UsageInterval[] = [];
  let watch: Watch | null = null;
  let wake: number | null = null;
  // Only the last hours change.
  const change = (changes: { remove: readonly number[]; put: readonly UsageInterval[] }) => {
    if (changes.remove.length + changes.put.length === 0) return;
    const touched = new Set([...changes.remove, ...changes.put.map(({ start }) => start)]);
    const first = Math.min(...touched);
    const from = log.findLastIndex(({ start }) => start < first) + 1;
    const rest = log.slice(from).filter(({ start }) => !touched.has(start));
    log = log.slice(0, from).concat([...rest, ...changes.put].sort((a, b) => a.start - b.start));
  };
  const around = (start: number) => log.slice(log.findLastIndex((each) => each.start < start - 3_600_000) + 1);
  return {
    look(look) {
      const step = followUse(watch, look, { schedule, idleMs: 60_000 });
      const [firstBack] = step.takeBack;
      if (firstBack) change(removeSpans(around(firstBack.start), step.takeBack));
      const [firstNew] = step.add;
      if (firstNew) change(placeIntervals(around(firstNew.start), step.add));
      watch = step.watch;
      wake = schedule.at(look.at) === 'off' ? schedule.nextChange(look.at) : null;
    },
    alarm: () => (watch ? 'every-minute' : wake),
    log: () => log,
  };
}

/** Intervals that are empty or begin before the one before them ends. */
export function findUnsound(log: readonly UsageInterval[]): UsageInterval[] {
  return log.filter(({ start, end }, index) => !(start < end) || (log[index - 1]?.end ?? 0) > start);
}

/** Second of the clock → what the log says was looked at. */
function secondsOf(log: readonly UsageInterval[]): Map<number, string> {
  const seconds = new Map<number, string>();
  for (const interval of log)
    for (let second = interval.start / 1000; second < interval.end / 1000; second += 1)
      seconds.set(second, nameOf(interval));
  return seconds;
}

/** Seconds in which the log is not the truth (the first five), and how many are missing in all. */
export function compare(
  log: readonly UsageInterval[],
  { counted, mayBeMissing, mayBeExtra }: Truth,
  schedule: Schedule,
) {
  const recorded = secondsOf(log);
  const wrong: string[] = [];
  let missing = 0;
  for (const [second, name] of counted) {
    if (schedule.at(second * 1000) === 'off') continue;
    if (recorded.get(second) === name) continue;
    missing += 1;
    if (!mayBeMissing.has(second) && !mayBeExtra.has(second))
      wrong.push(`${new Date(second * 1000).toISOString()}: ${recorded.get(second)} instead of ${name}`);
  }
  for (const [second, name] of recorded)
    if (!counted.has(second) && !mayBeExtra.has(second))
      wrong.push(`${new Date(second * 1000).toISOString()}: ${name} too much`);
  return { wrong: wrong.slice(0, 5), missing };
}
