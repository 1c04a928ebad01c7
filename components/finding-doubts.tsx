import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { warningMessages as say } from '../lib/messages/warning.ts';
import { dismissibleWords } from '../lib/model/dismissals.ts';
import type { NotSchool } from '../lib/model/own.ts';
import { CopyButton } from './copy-button.tsx';
import type { FindingGroup } from './group-findings.ts';
import type { SaveCovered } from './save-copy.tsx';

/** What a person may do about a finding. */
export interface FindingActions {
  /** @throws when it could not be copied */
  copy(text: string): Promise<void>;
  /**
   * The words are not about school: just this time or, with a name for it, for good. Left out where the settings lock it.
   */
  onDismiss?: ((words: readonly NotSchool[], keepAs?: string) => void) | undefined;
  /** Left out where no copy can be made. */
  saveCovered?: SaveCovered;
}

interface Props {
  readonly group: FindingGroup;
  readonly text: string;
  readonly actions: FindingActions;
}

/** What a person may say to a finding that does not fit: that the words are not about school, or that it was wrong. */
export function FindingDoubts({ group, text, actions: { copy, onDismiss } }: Props) {
  const [open, setOpen] = useState<'school' | 'wrong' | null>(null);
  const id = useId();
  const words = group.findings.flatMap((finding): NotSchool[] => {
    const found = dismissibleWords(finding, text);
    return found === undefined ? [] : [{ rule: finding.rule, words: found }];
  });
  const toggle = (name: 'school' | 'wrong', label: string) => (
    <button
      type="button"
      class="sl-link"
      aria-expanded={open === name}
      aria-controls={`${id}-${name}`}
      onClick={() => setOpen(open === name ? null : name)}
    >
      {label}
    </button>
  );
  return (
    <div class="sl-doubts">
      <div class="sl-doubt-links">
        {onDismiss && words.length > 0 && toggle('school', say.notSchool)}
        {toggle('wrong', say.wrong)}
      </div>
      {open === 'school' && onDismiss && (
        <Panel id={`${id}-school`}>
          <NotSchoolChoice id={id} onDismiss={(keepAs) => onDismiss(words, keepAs)} />
        </Panel>
      )}
      {open === 'wrong' && (
        <Panel id={`${id}-wrong`}>
          <WrongNote id={id} group={group} copy={copy} />
        </Panel>
      )}
    </div>
  );
}

/** What opens under a finding comes into view with it. */
function Panel({ id, children }: { id: string; children: ComponentChildren }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={panel} id={id} class="sl-doubt">
      {children}
    </div>
  );
}

function NotSchoolChoice({ id, onDismiss }: { id: string; onDismiss(keepAs?: string): void }) {
  const [name, setName] = useState('');
  return (
    <>
      <button type="button" class="sl-button" onClick={() => onDismiss()}>
        {say.justNow}
      </button>
      <label for={`${id}-name`}>{say.keepLabel}</label>
      <div class="sl-doubt-row">
        <input
          id={`${id}-name`}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={60}
          placeholder={say.keepExample}
          aria-describedby={`${id}-hint`}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="button" class="sl-button" onClick={() => onDismiss(name.trim())}>
          {say.keep}
        </button>
      </div>
      <p id={`${id}-hint`} class="sl-fine">
        {say.keepHint}
      </p>
    </>
  );
}

function WrongNote({ id, group, copy }: { id: string; group: FindingGroup; copy: FindingActions['copy'] }) {
  const [own, setOwn] = useState('');
  return (
    <>
      <label for={`${id}-own`}>{say.wrongLabel}</label>
      <textarea
        id={`${id}-own`}
        rows={2}
        maxLength={500}
        dir="auto"
        aria-describedby={`${id}-note`}
        value={own}
        onInput={({ currentTarget }) => setOwn(currentTarget.value)}
      />
      <p id={`${id}-note`} class="sl-fine">
        {say.wrongHint}
      </p>
      <CopyButton
        text={say.wrongNote([...new Set(group.findings.map(({ rule }) => rule))], group.clause, own.trim())}
        label={say.copyNote}
        done={say.noteCopied}
        failed={say.notCopied}
        copy={copy}
      />
    </>
  );
}
