import type { ComponentChildren } from 'preact';
import { duration, fullDay, timeMessages as say } from '../../lib/messages/time.ts';
import type { UsageSettings } from '../../lib/model/policy.ts';
import type { UsageReport } from '../../lib/model/usage.ts';
import { DayChart } from './day-chart.tsx';
import { RemoveRecords } from './remove-records.tsx';
import { Sums } from './sums.tsx';
import { HourTable, SiteTable, WarningTable } from './tables.tsx';

const RANGES = ['day', 'week', 'term'] as const;
type RangeName = (typeof RANGES)[number];
export type TimeFile = 'csv' | 'json' | 'days';

interface Props {
  readonly isOn: boolean;
  /** Whether the school's settings say so, rather than the person. */
  readonly isSchools: boolean;
  readonly trouble: keyof typeof say.trouble | undefined;
  /** The last day (ISO date, '' for none) that was put back into a log that the browser had lost. */
  readonly mended: string | undefined;
  readonly range: RangeName;
  /** Undefined while the log can't be read. */
  readonly report: UsageReport | undefined;
  /** Official use of this week, milliseconds. */
  readonly officialThisWeek: number;
  readonly settings: UsageSettings;
  readonly ruleTitles: Readonly<Record<string, string>>;
  /** Choosing term dates, where that is the person's to do. */
  readonly terms?: ComponentChildren;
  onSwitch(isOn: boolean): void;
  onRange(range: RangeName): void;
  onExport(file: TimeFile): void;
  onPrint(): void;
  onMendedRead(): void;
  onRemove(days?: { from: string; to: string }): Promise<void>;
}

/** Everything that is recorded about a person's time, and all they can do with it. */
export function TimeView({
  report,
  range,
  settings,
  ruleTitles,
  terms,
  onRange,
  onExport,
  onPrint,
  onRemove,
  ...log
}: Props) {
  return (
    <div class="sl-time">
      <LogState {...log} />
      {report && (
        <>
          <fieldset class="sl-ranges sl-no-print">
            <legend>{say.ranges}</legend>
            {RANGES.map((name) => (
              <label key={name} class="sl-range">
                <input type="radio" name="range" checked={name === range} onChange={() => onRange(name)} />
                <span>{say.range[name]}</span>
              </label>
            ))}
          </fieldset>
          <Sums report={report} />
          <Budget used={log.officialThisWeek} minutes={settings.weeklyOfficialMinutes} />
          {report.bySite.length === 0 ? (
            <p>{say.nothing}</p>
          ) : (
            <>
              {report.byDay.length > 1 && (
                <>
                  <h3>{say.byDay}</h3>
                  <DayChart days={report.byDay} />
                </>
              )}
              <h3>{say.bySite}</h3>
              <SiteTable sites={report.bySite} />
              <h3>{say.byHour}</h3>
              <p class="sl-fine">{say.byHourLead}</p>
              <HourTable hours={report.byHour} />
            </>
          )}
          <h3>{say.warnings}</h3>
          <WarningTable warnings={report.warnings} titles={ruleTitles} />
          {report.unchecked > 0 && <p>{say.unchecked(report.unchecked)}</p>}
          <div class="sl-no-print">
            <h3>{say.takeOut}</h3>
            <p>{say.takeOutLead}</p>
            <div class="sl-buttons">
              <button type="button" class="sl-button" onClick={() => onExport('csv')}>
                {say.csv}
              </button>
              <button type="button" class="sl-button" onClick={() => onExport('json')}>
                {say.json}
              </button>
              <button type="button" class="sl-button" onClick={() => onExport('days')}>
                {say.byDayCsv}
              </button>
              <button type="button" class="sl-button" onClick={onPrint}>
                {say.printIt}
              </button>
            </div>
            <h3>{say.remove}</h3>
            <RemoveRecords mayDelete={settings.mayDelete} onRemove={onRemove} />
          </div>
        </>
      )}
      {terms && (
        <section class="sl-no-print">
          <h3>{say.terms}</h3>
          {terms}
        </section>
      )}
      <h3>{say.aboutHeading}</h3>
      <ul class="sl-plain-list">
        {[
          ...say.about,
          say.aboutReasons,
          say.retention(settings.retentionDays),
          settings.sharedComputer ? say.shared : say.aboutCopy,
        ].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function LogState({
  isOn,
  isSchools,
  trouble,
  mended,
  onSwitch,
  onMendedRead,
}: Pick<Props, 'isOn' | 'isSchools' | 'trouble' | 'mended' | 'onSwitch' | 'onMendedRead'>) {
  return (
    <div class="sl-card" data-tone={isOn ? 'good' : 'plain'}>
      <p class="sl-strong">{isOn ? say.stateOn : say.stateOff}</p>
      {isSchools ? (
        <p class="sl-fine">{say.stateSchool}</p>
      ) : (
        <button type="button" class="sl-button sl-no-print" onClick={() => onSwitch(!isOn)}>
          {isOn ? say.turnOff : say.turnOn}
        </button>
      )}
      {trouble && <p role="alert">{say.trouble[trouble]}</p>}
      {mended !== undefined && (
        <div role="alert">
          <p>{mended === '' ? say.lost : say.mended(fullDay(mended))}</p>
          <button type="button" class="sl-link sl-no-print" onClick={onMendedRead}>
            {say.mendedRead}
          </button>
        </div>
      )}
    </div>
  );
}

function Budget({ used, minutes }: { readonly used: number; readonly minutes: number }) {
  if (minutes === 0) return null;
  const text = say.budgetOf(duration(used), duration(minutes * 60_000));
  return (
    <div>
      <p id="budget">
        {say.budget}: <b>{text}</b>
      </p>
      <progress aria-labelledby="budget" value={Math.min(used, minutes * 60_000)} max={minutes * 60_000} />
    </div>
  );
}
