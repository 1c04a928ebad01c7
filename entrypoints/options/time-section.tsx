import { useEffect, useState } from 'preact/hooks';
import { TermDates } from '../../components/time/term-dates.tsx';
import { type TimeFile, TimeView } from '../../components/time/time-view.tsx';
import { changeLocalSettings } from '../../lib/browser/local-settings.ts';
import type { PolicyState } from '../../lib/browser/policy-store.ts';
import { removeUsage } from '../../lib/browser/remove-usage.ts';
import { chooseUsageLog, isUsageLogged } from '../../lib/browser/usage-choice.ts';
import { forgetMended, readMended } from '../../lib/browser/usage-copy.ts';
import { readUsageTrouble, type UsageTrouble } from '../../lib/browser/usage-trouble.ts';
import { withUsageStore } from '../../lib/browser/with-usage-store.ts';
import type { UsageReport } from '../../lib/model/usage.ts';
import { dailyCsv, exportUsage, usageCsv } from '../../lib/usage/export-usage.ts';
import { type RangeName, rangeOf } from '../../lib/usage/range-of.ts';
import { rangeOfDays, reportUsage } from '../../lib/usage/report-usage.ts';
import { createSchedule } from '../../lib/usage/schedule.ts';
import { sumIntervals } from '../../lib/usage/sum-intervals.ts';
import { RULES } from '../../rules/index.ts';

const RULE_TITLES = Object.fromEntries(RULES.map(({ id, title }) => [id, title]));

function save(name: string, type: string, content: string) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

interface Shown {
  readonly isOn: boolean;
  readonly report?: UsageReport;
  readonly officialThisWeek: number;
  readonly trouble: UsageTrouble | undefined;
  readonly mended: string | undefined;
}

async function load({ policy, ...state }: PolicyState, name: RangeName): Promise<Shown> {
  const [isOn, trouble, mended] = await Promise.all([
    isUsageLogged({ policy, ...state }),
    readUsageTrouble(),
    readMended(),
  ]);
  const schedule = createSchedule(policy.workingHours);
  const now = Date.now();
  const today = schedule.zone.dateAt(now);
  try {
    return await withUsageStore(async (store) => {
      const range = rangeOf(name, today, policy.workingHours);
      const week = rangeOf('week', today, policy.workingHours);
      const log = await store.read(rangeOfDays(schedule, range.from, range.to));
      const span = rangeOfDays(schedule, week.from, week.to);
      const { official } = sumIntervals((await store.read(span)).intervals, span);
      const report = reportUsage(log, schedule, { ...range, now });
      return { isOn, trouble, mended, report, officialThisWeek: official };
    });
  } catch {
    return { isOn, officialThisWeek: 0, trouble: trouble ?? 'unreadable', mended };
  }
}

async function exportFile(file: TimeFile, { policy: { workingHours, usage } }: PolicyState) {
  const all = exportUsage(await withUsageStore((store) => store.read()), workingHours);
  if (file === 'json') save('second-look-time.json', 'application/json', `${JSON.stringify(all, null, 2)}\n`);
  else if (file === 'csv') save('second-look-time.csv', 'text/csv', usageCsv(all));
  else {
    const schedule = createSchedule(workingHours);
    const now = Date.now();
    const { from, to } = rangeOf('term', schedule.zone.dateAt(now), workingHours);
    const log = await withUsageStore((store) => store.read(rangeOfDays(schedule, from, to)));
    save(
      'second-look-days.csv',
      'text/csv',
      dailyCsv(reportUsage(log, schedule, { from, to, now }), usage.hideBelowMinutes),
    );
  }
}

/** Working hours are the person's to set where no IT manages them, or where IT leaves them to people. */
const mayChangeHours = ({ source, freedoms }: PolicyState) =>
  source !== 'managed' || freedoms['workingHours'] === 'change';

/** "Your time" on the settings page: reads the log, which never leaves this computer by itself. */
export function TimeSection({ state }: { readonly state: PolicyState }) {
  const [range, setRange] = useState<RangeName>('week');
  const [shown, setShown] = useState<Shown | null>(null);
  const [version, setVersion] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is what has been deleted or switched
  useEffect(() => {
    let isCurrent = true;
    const read = () =>
      void load(state, range).then((loaded) => {
        if (isCurrent) setShown(loaded);
      });
    const life = new AbortController();
    read();
    addEventListener('focus', read, { signal: life.signal });
    return () => {
      isCurrent = false;
      life.abort();
    };
  }, [state, range, version]);
  if (!shown) return null;
  const refresh = () => setVersion((before) => before + 1);
  return (
    <TimeView
      {...shown}
      report={shown.report}
      isSchools={state.source === 'managed'}
      range={range}
      settings={state.policy.usage}
      ruleTitles={RULE_TITLES}
      terms={
        mayChangeHours(state) && (
          <TermDates
            year={state.policy.workingHours}
            read={async (file) => {
              // The parser is fetched with the first file.
              const { readCalendar } = await import('../../lib/usage/read-calendar.ts');
              return readCalendar(file, state.policy.workingHours.timeZone);
            }}
            onUse={(year) => changeLocalSettings('workingHours', { ...year })}
          />
        )
      }
      onRange={setRange}
      onSwitch={(isOn) => void chooseUsageLog(isOn).then(refresh)}
      onExport={(file) => void exportFile(file, state)}
      onPrint={() => print()}
      onMendedRead={() => void forgetMended().then(refresh)}
      onRemove={async (days) => {
        const schedule = createSchedule(state.policy.workingHours);
        await withUsageStore((store) => removeUsage(store, schedule, days));
        refresh();
      }}
    />
  );
}
