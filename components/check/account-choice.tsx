import { checkMessages as say } from '../../lib/messages/check.ts';
import { isHolding } from '../../lib/model/finding.ts';
import { groupFindings } from '../group-findings.ts';
import type { CheckVerdict } from './check-engine.ts';

const KINDS = ['personal', 'official'] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  readonly account: Kind;
  /** Undefined while there is nothing to judge, or no judge yet. */
  readonly verdicts: Readonly<Record<Kind, CheckVerdict>> | undefined;
  onAccount(account: Kind): void;
}

/** How a verdict is put in a few words beside an account. */
function inShort({ state, findings }: CheckVerdict): string {
  const groups = groupFindings(findings);
  const holding = groups.filter(({ level }) => isHolding(level)).length;
  if (state === 'blocked') return say.accountBlocked;
  if (holding > 0) return say.accountThings(holding);
  if (state !== 'clean') return '';
  return groups.length > 0 ? say.accountNotes(groups.length) : say.accountFine;
}

/** From which account, and beside each of them what would be said there. */
export function AccountChoice({ account, verdicts, onAccount }: Props) {
  return (
    <fieldset class="sl-accounts">
      <legend class="sl-label">{say.account}</legend>
      {KINDS.map((kind) => {
        const verdict = verdicts?.[kind];
        return (
          <label key={kind} class="sl-choice" data-state={verdict?.state}>
            <input type="radio" name="account" checked={kind === account} onChange={() => onAccount(kind)} />
            <span>
              {say.accountIs[kind]}
              {verdict && <span class="sl-fine">{inShort(verdict)}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
