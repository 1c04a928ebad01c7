import { useState } from 'preact/hooks';
import { reportMessages as say } from '../../lib/messages/report.ts';
import type { Contact } from '../../lib/model/policy.ts';
import { CopyButton } from '../copy-button.tsx';

interface Props {
  /** What it begins with. */
  readonly text: string;
  /** Those with an address. */
  readonly people: readonly Contact[];
  copy(text: string): Promise<void>;
}

/** A message about a concern, to fill in and take along. */
export function ReportMessage({ text: first, people, copy }: Props) {
  const [text, setText] = useState(first);
  return (
    <div class="sl-message">
      <label class="sl-field">
        <span class="sl-label">{say.messageLabel}</span>
        <textarea
          rows={first.split('\n').length + 1}
          dir="auto"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <span class="sl-fine">{say.messageHint}</span>
      </label>
      <div class="sl-buttons">
        <CopyButton text={text} label={say.copy} done={say.copied} failed={say.notCopied} copy={copy} />
        {people.map((contact) => (
          <a
            key={contact.email}
            class="sl-button"
            href={`mailto:${contact.email}?subject=${encodeURIComponent(say.subject)}&body=${encodeURIComponent(text)}`}
          >
            {say.mail(contact.name ?? contact.role)}
          </a>
        ))}
      </div>
    </div>
  );
}
