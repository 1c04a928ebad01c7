import { healthMessages as say } from '../lib/messages/health.ts';
import { SITE_NAMES } from '../lib/messages/names.ts';
import { HEALTH_EVENTS, type SiteHealth } from '../lib/model/health.ts';
import type { SiteId } from '../lib/model/site.ts';

interface Props {
  readonly reports: readonly {
    readonly site: SiteId;
    readonly health: SiteHealth;
    readonly moved: { readonly what: 'box' | 'button'; readonly since: string } | null;
  }[];
  /** ISO date. */
  readonly today: string;
}

/** For IT: what was seen of each network since this version is installed, and what has moved. */
export function HealthTable({ reports, today }: Props) {
  return (
    <>
      <p>{say.lead}</p>
      {reports.length === 0 && <p>{say.none}</p>}
      {reports.map(({ site, health, moved }) => (
        <section key={site}>
          <h3>{SITE_NAMES[site]}</h3>
          <p>{moved ? `${say.moved(moved.what, SITE_NAMES[site], moved.since, today)} ${say.repair}` : say.fine}</p>
          <ul>
            {HEALTH_EVENTS.flatMap((event) =>
              health.counts[event] ? [<li key={event}>{`${health.counts[event]} ${say.counts[event]}`}</li>] : [],
            )}
          </ul>
        </section>
      ))}
    </>
  );
}
