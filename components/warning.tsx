import { useState } from 'preact/hooks';
import { BRAND } from '../lib/messages/brand.ts';
import { warningMessages as say } from '../lib/messages/warning.ts';
import { isHolding } from '../lib/model/finding.ts';
import type { HoldView } from '../lib/model/hold.ts';
import type { Policy } from '../lib/model/policy.ts';
import type { FindingActions } from './finding-doubts.tsx';
import { FindingList } from './finding-list.tsx';
import { groupFindings } from './group-findings.ts';
import { Icon } from './icon.tsx';
import type { Theme } from './theme.ts';
import { WhomToAsk } from './whom-to-ask.tsx';

/** For `aria-labelledby` and `aria-describedby` of the dialog that holds the warning. */
export const WARNING_TITLE_ID = 'second-look-title';
export const WARNING_SUMMARY_ID = 'second-look-summary';

const SHOWN = 3;
const REASON_ID = 'second-look-reason';
const REASON_HINT_ID = 'second-look-reason-hint';

interface Props {
  readonly view: HoldView;
  /** By the post's picture number; `undefined` where there is none to show. */
  readonly pictures: readonly (ImageBitmap | undefined)[];
  readonly contacts: Policy['contacts'];
  /** The site's own colours, where they are known. */
  readonly theme?: Theme;
  /** What has changed since this box was last asked about; left out at the first time. */
  readonly since?: { readonly gone: number; readonly fresh: number } | undefined;
  readonly actions: FindingActions;
  onReport(): void;
  onEdit(): void;
  /** Whether a typed reason goes into the log of working time. */
  readonly reasonIsKept?: boolean;
  /** `reason` is given where a finding asks for one, trimmed. */
  onPublish(reason?: string): void;
}

/** Heading and one-line summary of a state. */
function wordsFor(view: HoldView, count: number): { heading: string; summary: string } {
  switch (view.state) {
    case 'checking':
      return {
        heading:
          view.waitingFor === 'picture'
            ? say.checkingPicture
            : view.waitingFor === 'settings'
              ? say.checkingSettings
              : say.checkingOther,
        summary: count > 0 ? say.heldSummary : say.checkingSummary,
      };
    case 'held':
      if (view.post.act) return say.act;
      return { heading: count === 0 ? say.nothingLeft : say.heldHeading(count), summary: say.heldSummary };
    case 'blocked':
      return { heading: say.blockedHeading, summary: say.blockedSummary };
    case 'unchecked':
      return {
        heading: say.uncheckedHeading,
        summary: `${say.unchecked[view.unchecked ?? 'failed']} ${say.uncheckedSummary}`,
      };
    case 'sending':
      return { heading: say.sendingHeading, summary: say.sendingSummary };
  }
}

function sinceWords({ gone, fresh }: { readonly gone: number; readonly fresh: number }): string {
  const changes = say.since(gone, fresh);
  return changes ? say.sinceLast(changes) : say.sinceSame;
}

/**
 * The warning's content, to be rendered inside a modal `dialog` of role `alertdialog`. Mount it anew for each press:
 * a typed reason belongs to one post.
 */
export function Warning({
  view,
  pictures,
  contacts,
  theme = 'auto',
  since,
  actions,
  reasonIsKept = false,
  onReport,
  onEdit,
  onPublish,
}: Props) {
  const [reason, setReason] = useState('');
  const groups = groupFindings(view.findings);
  const holding = groups.filter(({ level }) => isHolding(level));
  const first = (holding.length > 0 ? holding : groups).slice(0, SHOWN);
  const rest = groups.filter((group) => !first.includes(group));
  const { state } = view;
  const sending = state === 'sending';
  const barred = state === 'blocked' || holding.some(({ level }) => level === 'block');
  const needsReason = !barred && !sending && holding.some(({ level }) => level === 'justify');
  const hasReason = /[\p{L}\p{N}]/u.test(reason);
  const { heading, summary } = wordsFor(view, holding.length || groups.length);

  const shown = { text: view.post.text, pictures, actions };

  return (
    <div class="sl-warning sl-arriving" data-state={state} data-theme={theme}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by key as well. */}
      <section class="sl-scroll" aria-label={say.region} tabIndex={0}>
        <div aria-live="polite">
          <p class="sl-brand" aria-hidden="true">
            <Icon />
            {BRAND}
          </p>
          <h2 id={WARNING_TITLE_ID} class="sl-heading">
            <span class="sl-spoken">{BRAND}: </span>
            {heading}
          </h2>
          <div id={WARNING_SUMMARY_ID}>
            <p class="sl-summary">
              {summary}
              {since && !sending && state !== 'checking' && ` ${sinceWords(since)}`}
            </p>
            {!sending && <p class="sl-fine">{say.account[view.account]}</p>}
          </div>
          {state === 'checking' && <div class="sl-progress" />}
        </div>
        {!sending && first.length > 0 && <FindingList groups={first} {...shown} />}
        {!sending && rest.length > 0 && (
          <details class="sl-more">
            <summary>{say.more(rest.length)}</summary>
            <FindingList groups={rest} {...shown} />
          </details>
        )}
        {barred && !sending && <WhomToAsk contacts={contacts} />}
        {!sending && groups.length > 0 && (
          <p class="sl-report">
            <button type="button" class="sl-link" onClick={onReport}>
              {say.report}
            </button>
          </p>
        )}
      </section>
      <div class="sl-foot">
        {needsReason && (
          <div class="sl-reason">
            <label for={REASON_ID}>{say.reasonLabel}</label>
            <textarea
              id={REASON_ID}
              rows={2}
              maxLength={300}
              dir="auto"
              aria-describedby={REASON_HINT_ID}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
            <p id={REASON_HINT_ID} class="sl-fine">
              {say.reasonHint[reasonIsKept ? 'kept' : 'gone']}
            </p>
          </div>
        )}
        <div class="sl-buttons">
          <button type="button" class="sl-button sl-primary" autofocus disabled={sending} onClick={onEdit}>
            {view.post.act ? say.act.goBack : say.goBack}
          </button>
          {!barred && (
            <button
              type="button"
              class="sl-button"
              disabled={sending || (needsReason && !hasReason)}
              onClick={() => (needsReason ? onPublish(reason.trim()) : onPublish())}
            >
              {view.post.act ? say.act.goOn : state === 'checking' ? say.postWithoutChecking : say.postAnyway}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
