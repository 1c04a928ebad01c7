import { duration, timeMessages as say } from '../../lib/messages/time.ts';
import type { UsageReport } from '../../lib/model/usage.ts';
import { PURPOSES } from './sums.tsx';

const shortDay = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(day),
  );

/** A bar a day, and the same numbers as a table for those who want to read them. */
export function DayChart({ days }: { readonly days: UsageReport['byDay'] }) {
  const totals = days.map((day) => day.personal + day.official + day.unknown);
  const highest = Math.max(...totals, 60_000);
  const width = 100 / days.length;
  return (
    <>
      <svg class="sl-chart" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2="100" y1="100" y2="100" />
        {days.flatMap((day, index) => {
          let top = 100;
          return PURPOSES.filter((purpose) => day[purpose] > 0).map((purpose) => {
            const height = (day[purpose] / highest) * 100;
            top -= height;
            return (
              <rect
                key={`${day.day} ${purpose}`}
                data-for={purpose}
                x={index * width + width * 0.14}
                y={top}
                width={width * 0.72}
                height={height}
              />
            );
          });
        })}
      </svg>
      <details>
        <summary>{say.showTable}</summary>
        <div class="sl-scroll-x">
          <table class="sl-numbers">
            <caption class="sl-hidden">{say.byDay}</caption>
            <thead>
              <tr>
                <th scope="col">{say.day}</th>
                {PURPOSES.map((purpose) => (
                  <th key={purpose} scope="col">
                    {say[purpose]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {days
                .filter((_, index) => (totals[index] ?? 0) > 0)
                .map((day) => (
                  <tr key={day.day}>
                    <th scope="row">{shortDay(day.day)}</th>
                    {PURPOSES.map((purpose) => (
                      <td key={purpose}>{duration(day[purpose])}</td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
