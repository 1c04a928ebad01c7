import { SITE_NAMES } from '../../lib/messages/names.ts';
import { duration, timeMessages as say } from '../../lib/messages/time.ts';
import type { UsageReport } from '../../lib/model/usage.ts';
import { PURPOSES } from './sums.tsx';

export function SiteTable({ sites }: { readonly sites: UsageReport['bySite'] }) {
  return (
    <div class="sl-scroll-x">
      <table class="sl-numbers">
        <caption class="sl-hidden">{say.bySite}</caption>
        <thead>
          <tr>
            <th scope="col">{say.network}</th>
            {PURPOSES.map((purpose) => (
              <th key={purpose} scope="col">
                {say[purpose]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <tr key={site.site}>
              <th scope="row">{SITE_NAMES[site.site]}</th>
              {PURPOSES.map((purpose) => (
                <td key={purpose}>{duration(site[purpose])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Minutes by weekday and hour: a table whose cells are the warmer the more there is in them. */
export function HourTable({ hours }: { readonly hours: UsageReport['byHour'] }) {
  const columns = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
    hours.some((day) => (day[hour] ?? 0) > 0),
  );
  const rows = hours.flatMap((day, index) =>
    day.some((time) => time > 0) ? [{ day, name: say.weekdays[index] ?? '' }] : [],
  );
  const highest = Math.max(...hours.flat(), 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="sl-scroll-x" tabIndex={0} aria-label={say.byHour}>
      <table class="sl-numbers sl-heat">
        <caption class="sl-hidden">{say.byHourLead}</caption>
        <thead>
          <tr>
            <th scope="col">{say.hour}</th>
            {columns.map((hour) => (
              <th key={hour} scope="col">
                {hour}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, name }) => (
            <tr key={name}>
              <th scope="row">{name.slice(0, 3)}</th>
              {columns.map((hour) => (
                <td key={hour} style={`--warm:${((day[hour] ?? 0) / highest).toFixed(2)}`}>
                  {Math.round((day[hour] ?? 0) / 60_000) || ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RuleProps {
  readonly warnings: UsageReport['warnings'];
  /** Rule id → its title. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What Second Look held, and what came of it. */
export function WarningTable({ warnings: { actedOn, posted, byRule }, titles }: RuleProps) {
  if (byRule.length === 0) return <p>{say.warningsNone}</p>;
  return (
    <>
      <p>{say.warningsLead(actedOn, posted)}</p>
      <div class="sl-scroll-x">
        <table class="sl-numbers">
          <caption class="sl-hidden">{say.warnings}</caption>
          <thead>
            <tr>
              <th scope="col">{say.rule}</th>
              <th scope="col">{say.actedOn}</th>
              <th scope="col">{say.posted}</th>
            </tr>
          </thead>
          <tbody>
            {byRule.map((rule) => (
              <tr key={rule.rule}>
                <th scope="row">{titles[rule.rule] ?? say.otherRule}</th>
                <td>{rule.actedOn}</td>
                <td>{rule.posted}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
