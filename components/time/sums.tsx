import { duration, timeMessages as say } from '../../lib/messages/time.ts';
import type { Purpose, UsageReport } from '../../lib/model/usage.ts';

export const PURPOSES: readonly Purpose[] = ['personal', 'official', 'unknown'];

/** How long, by whom it was for, against the working time. */
export function Sums({ report }: { readonly report: UsageReport }) {
  return (
    <>
      <dl class="sl-sums">
        {PURPOSES.map((purpose) => (
          <div key={purpose} class="sl-sum">
            <dt>
              <span class="sl-key" data-for={purpose} aria-hidden="true" />
              {say[purpose]}
            </dt>
            <dd>{duration(report.byPurpose[purpose])}</dd>
          </div>
        ))}
      </dl>
      <p class="sl-fine">
        {[
          say.working(duration(report.working)),
          ...(report.declared > 0 ? [say.declared(duration(report.declared))] : []),
          ...(report.inBreaks > 0 ? [say.inBreaks(duration(report.inBreaks))] : []),
        ].join(' · ')}
      </p>
    </>
  );
}
