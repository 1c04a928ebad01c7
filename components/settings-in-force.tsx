import { SITE_NAMES } from '../lib/messages/names.ts';
import { optionsMessages as say } from '../lib/messages/options.ts';
import { settingsMessages } from '../lib/messages/settings.ts';
import type { OfficialAccount } from '../lib/model/policy.ts';
import { ProblemList } from './problem-list.tsx';
import type { SettingsView } from './settings-view.ts';

const calledBy = ({ handle, name, id }: OfficialAccount) => (handle ? `@${handle}` : (name ?? id ?? ''));

interface Props {
  readonly settings: SettingsView;
  /** ISO date, to tell whether the policy's review is due. */
  readonly today: string;
}

/** Which school, whose accounts, from where: what Second Look goes by. Names of students are counted, never shown. */
export function SettingsInForce({ settings: { policy, source, problems }, today }: Props) {
  const { reviewDate: due } = policy;
  const expires = policy.roster?.expires;
  return (
    <>
      <dl class="sl-facts">
        <dt>{say.source}</dt>
        <dd>{settingsMessages.source[source]}</dd>
        <dt>{say.school}</dt>
        <dd dir="auto">{policy.school.name || settingsMessages.noSchool}</dd>
        <dt>{say.policyVersion}</dt>
        <dd>
          {policy.version}
          {policy.approvedBy && ` · ${say.approvedBy(policy.approvedBy)}`}
          {due && ` · ${due < today ? say.reviewPast(due) : say.reviewDue(due)}`}
        </dd>
        <dt>{say.accounts}</dt>
        <dd>
          {policy.accounts.length === 0 ? (
            say.noAccounts
          ) : (
            <ul>
              {policy.accounts.map((account) => (
                <li key={`${account.site} ${calledBy(account)}`}>
                  {say.account(calledBy(account), SITE_NAMES[account.site])}
                </li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{say.officialPosting}</dt>
        <dd>{say.officialPostingIs[policy.officialPosting]}</dd>
        <dt>{say.knows}</dt>
        <dd>
          {say.counts(
            policy.students.length + (policy.roster?.students ?? 0),
            policy.staff.length + (policy.roster?.staff ?? 0),
            policy.classes.length,
          )}
          {expires && ` · ${expires < today ? say.rosterPast(expires) : say.rosterGood(expires)}`}
        </dd>
      </dl>
      <ProblemList problems={problems} />
    </>
  );
}
