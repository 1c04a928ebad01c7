import { aboutMessages as say } from '../lib/messages/about.ts';
import { settingsMessages } from '../lib/messages/settings.ts';

interface Props {
  /** Of the extension. */
  readonly version: string;
  /** Of the school's policy. */
  readonly policyVersion: string | undefined;
}

/** What this is, in which version, made with what, and the way to its other pages. */
export function About({ version, policyVersion }: Props) {
  return (
    <>
      <dl class="sl-facts">
        <dt>{say.version}</dt>
        <dd>{version}</dd>
        {policyVersion !== undefined && (
          <>
            <dt>{say.policyVersion}</dt>
            <dd>{policyVersion}</dd>
          </>
        )}
        <dt>{say.privacy}</dt>
        <dd>{settingsMessages.privacy}</dd>
        <dt>{say.licence}</dt>
        <dd>{say.licenceIs}</dd>
      </dl>
      <ul class="sl-links">
        <li>
          <a href="/third-party.txt">{say.thirdParty}</a>
        </li>
        <li>
          <a href="/welcome.html">{say.welcome}</a>
        </li>
        <li>
          <a href="/check.html">{say.check}</a>
        </li>
        <li>
          <a href="/report.html">{say.report}</a>
        </li>
      </ul>
    </>
  );
}
