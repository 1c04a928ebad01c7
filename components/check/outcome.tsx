import { checkMessages as say } from '../../lib/messages/check.ts';
import { warningMessages } from '../../lib/messages/warning.ts';
import { isHolding } from '../../lib/model/finding.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { FindingActions } from '../finding-doubts.tsx';
import { FindingList } from '../finding-list.tsx';
import { groupFindings } from '../group-findings.ts';
import { WhomToAsk } from '../whom-to-ask.tsx';
import type { CheckVerdict } from './check-engine.ts';

interface Props {
  /** `loading` before there is a judge, `empty` before there is a text. */
  readonly verdict: CheckVerdict | 'loading' | 'empty';
  readonly text: string;
  /** By the number of the picture. */
  readonly pictures: readonly (ImageBitmap | undefined)[];
  readonly contacts: Policy['contacts'];
  readonly actions: FindingActions;
}

/** Heading and second line. */
function wordsFor(verdict: CheckVerdict, holding: number, all: number): readonly [string, string?] {
  if (verdict.state === 'blocked') return [say.blocked];
  if (holding > 0) return [say.things(holding)];
  if (verdict.state === 'checking') return [verdict.waitingFor === 'text' ? say.reading : say.looking];
  if (verdict.state === 'unchecked')
    return [
      say.failed,
      verdict.unchecked === 'unreadable-picture' ? warningMessages.unchecked['unreadable-picture'] : '',
    ];
  return all > 0 ? [say.notes(all), say.notesMore] : [say.fine, say.fineMore];
}

/** What the judge says to the text as it stands. */
export function Outcome({ verdict, text, pictures, contacts, actions }: Props) {
  if (typeof verdict === 'string')
    return (
      <div class="sl-outcome" data-state={verdict}>
        <p role="status" class="sl-muted">
          {verdict === 'loading' ? say.gettingReady : say.empty}
        </p>
      </div>
    );
  const groups = groupFindings(verdict.findings);
  const holding = groups.filter(({ level }) => isHolding(level)).length;
  const [heading, more] = wordsFor(verdict, holding, groups.length);
  return (
    <div class="sl-outcome" data-state={verdict.state}>
      <div role="status">
        <h3 class="sl-outcome-heading">{heading}</h3>
        {more && <p class="sl-muted">{more}</p>}
      </div>
      {groups.length > 0 && <FindingList groups={groups} text={text} pictures={pictures} actions={actions} />}
      {verdict.state === 'blocked' && <WhomToAsk contacts={contacts} />}
    </div>
  );
}
