import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { WorkingHours } from '../model/policy.ts';
import type { UsageExport, UsageLog, UsageReport } from '../model/usage.ts';

const iso = (time: number) => new Date(time).toISOString();

/** Everything that is recorded, as it is handed over; see docs/data-dictionary.md. */
export function exportUsage({ intervals, outcomes, unchecked }: UsageLog, workingHours: WorkingHours): UsageExport {
  return {
    schema: 1,
    timeZone: workingHours.timeZone,
    workingHours,
    intervals: intervals.map(({ site, account, start, end, onBreak, declaredOfficial }) => ({
      site,
      account,
      start: iso(start),
      end: iso(end),
      onBreak,
      declaredOfficial,
    })),
    outcomes: outcomes.map(({ time, site, rule, decision, reason }) => ({
      time: iso(time),
      site,
      rule,
      decision,
      ...(reason === undefined ? {} : { reason }),
    })),
    unchecked: unchecked.map(({ time, site }) => ({ time: iso(time), site })),
  };
}

/** One field of a CSV file (RFC 4180). A spreadsheet must not take what a person typed for a formula. */
function field(value: string | number | boolean): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
const lines = (rows: readonly (readonly (string | number | boolean)[])[]) =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

/** The same as a table: one row a record, `record` says of which sort. */
export function usageCsv({ intervals, outcomes, unchecked }: UsageExport): string {
  const columns = [
    'record',
    'site',
    'start',
    'end',
    'account',
    'onBreak',
    'declaredOfficial',
    'rule',
    'decision',
    'reason',
  ];
  return lines([
    columns,
    ...intervals.map((one) => [
      'interval',
      one.site,
      one.start,
      one.end,
      one.account,
      one.onBreak,
      one.declaredOfficial,
      '',
      '',
      '',
    ]),
    ...outcomes.map((one) => ['outcome', one.site, one.time, '', '', '', '', one.rule, one.decision, one.reason ?? '']),
    ...unchecked.map((one) => ['unchecked', one.site, one.time, '', '', '', '', '', '', '']),
  ]);
}

/**
 * Minutes by day and nothing else, for a report that a person hands over. The last row is the SHA-256 of the rows before it:
 * it shows accidental damage, and no more than that, for anybody can make a new one.
 * @param hideBelow totals under so many minutes are given as `<n`
 */
export function dailyCsv({ byDay }: Pick<UsageReport, 'byDay'>, hideBelow: number): string {
  const minutes = (time: number) => {
    const whole = Math.round(time / 60_000);
    return time > 0 && whole < hideBelow ? `<${hideBelow}` : whole;
  };
  const body = lines([
    ['day', 'personalMinutes', 'officialMinutes', 'unknownMinutes'],
    ...byDay.map((one) => [one.day, minutes(one.personal), minutes(one.official), minutes(one.unknown)]),
  ]);
  const sum = Array.from(sha256(utf8ToBytes(body)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return body + lines([['sha256', sum, '', '']]);
}
