import { useState } from 'preact/hooks';
import { SITE_NAMES } from '../../lib/messages/names.ts';
import { popupMessages as say } from '../../lib/messages/popup.ts';
import type { Account } from '../../lib/model/account.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { CopyButton } from '../copy-button.tsx';

interface Props {
  readonly account: Account;
  readonly site: SiteId;
  copy(text: string): Promise<void>;
}

const NOTE_ID = 'account-note';

/** Whose account it is taken for, and a note for IT if that is wrong: only they can tell it which accounts are the school's. */
export function AccountLine({ account: { kind, handle }, site, copy }: Props) {
  const [isOpen, setOpen] = useState(false);
  const words = handle ? say.accountNamed[kind](handle) : say.accountIs[kind];
  return (
    <>
      <p>
        <span class="sl-strong" dir="auto">
          {words}
        </span>{' '}
        <button
          type="button"
          class="sl-link"
          aria-expanded={isOpen}
          aria-controls={NOTE_ID}
          onClick={() => setOpen(!isOpen)}
        >
          {say.accountWrong}
        </button>
      </p>
      {isOpen && (
        <div id={NOTE_ID} class="sl-account-note">
          <p>{say.accountWrongMore}</p>
          <CopyButton
            text={say.accountNote(SITE_NAMES[site], words)}
            label={say.copyNote}
            done={say.noteCopied}
            failed={say.notCopied}
            copy={copy}
          />
        </div>
      )}
    </>
  );
}
