import { SITE_NAMES } from '../lib/messages/names.ts';
import { optionsMessages as say } from '../lib/messages/options.ts';
import type { Policy } from '../lib/model/policy.ts';
import type { SiteId } from '../lib/model/site.ts';

interface Props {
  /** Networks where posts are checked as they are written. */
  readonly watched: readonly SiteId[];
  readonly approved: Policy['approvedNetworks'];
  /** Of those watched, where the person has switched the checks off. */
  readonly off: readonly SiteId[];
  /** Left out where the settings do not leave it to the person. */
  readonly onSwitch?: ((site: SiteId, isOn: boolean) => void) | undefined;
}

const NETWORKS = (Object.keys(SITE_NAMES) as SiteId[]).filter((site) => site !== 'other');

/** For each network: whether posts are checked there, and whether the school may post there. */
export function NetworkTable({ watched, approved, off, onSwitch }: Props) {
  return (
    <div class="sl-scroll-x">
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
              <td>
                {watched.includes(site) ? (
                  <Watched site={site} isOn={!off.includes(site)} onSwitch={onSwitch} />
                ) : (
                  say.bySelfCheck
                )}
              </td>
              <td>{approved.includes(site) ? say.yes : say.no}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Watched({ site, isOn, onSwitch }: { site: SiteId; isOn: boolean } & Pick<Props, 'onSwitch'>) {
  if (!onSwitch) return <>{say.asYouWrite}</>;
  return (
    <label class="sl-switch">
      <input
        type="checkbox"
        aria-label={say.checkOn(SITE_NAMES[site])}
        checked={isOn}
        onChange={({ currentTarget }) => onSwitch(site, currentTarget.checked)}
      />
      <span aria-hidden="true">{isOn ? say.asYouWrite : say.switchedOff}</span>
    </label>
  );
}
