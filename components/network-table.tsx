import { SITE_NAMES } from '../lib/messages/names.ts';
import { optionsMessages as say } from '../lib/messages/options.ts';
import type { Policy } from '../lib/model/policy.ts';
import type { SiteId } from '../lib/model/site.ts';

interface Props {
  /** Networks where posts are checked as they are written. */
  readonly watched: readonly SiteId[];
  readonly approved: Policy['approvedNetworks'];
}

const NETWORKS = (Object.keys(SITE_NAMES) as SiteId[]).filter((site) => site !== 'other');

/** For each network: whether posts are checked there, and whether the school may post there. */
export function NetworkTable({ watched, approved }: Props) {
  return (
    <table class="sl-table">
      <thead>
        <tr>
          <th scope="col">{say.network}</th>
          <th scope="col">{say.networkChecked}</th>
          <th scope="col">{say.networkApproved}</th>
        </tr>
      </thead>
      <tbody>
        {NETWORKS.map((site) => (
          <tr key={site}>
            <th scope="row">{SITE_NAMES[site]}</th>
            <td>{watched.includes(site) ? say.asYouWrite : say.bySelfCheck}</td>
            <td>{approved.includes(site) ? say.yes : say.no}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
