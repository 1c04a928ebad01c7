import { useState } from 'preact/hooks';
import { welcomeMessages as say } from '../../lib/messages/welcome.ts';

interface Props {
  /** What the children given so far are called; may be empty texts. */
  readonly known: readonly string[];
  /** @throws when it could not be stored */
  onChild(names: readonly string[], called: string): Promise<void>;
}

/** For those whose own child goes to the school: so that they are not asked each time they write of their family. */
export function OwnChild({ known, onChild }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [names, setNames] = useState('');
  const [called, setCalled] = useState('');
  const [said, setSaid] = useState('');
  const list = names
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const keep = async () => {
    try {
      await onChild(list, called.trim());
      setNames('');
      setCalled('');
      setSaid(say.childKept);
    } catch {
      setSaid(say.notStored);
    }
  };
  return (
    <div class="sl-child">
      <label class="sl-choice">
        <input type="checkbox" checked={isOpen} onChange={({ currentTarget }) => setOpen(currentTarget.checked)} />
        <span>
          {say.child}
          {known.length > 0 && <span class="sl-fine">{say.childrenKnown(known.length)}</span>}
        </span>
      </label>
      {isOpen && (
        <form
          class="sl-card"
          onSubmit={(event) => {
            event.preventDefault();
            if (list.length > 0) void keep();
          }}
        >
          <label class="sl-field">
            <span class="sl-label">{say.childNames}</span>
            <input
              type="text"
              dir="auto"
              autocomplete="off"
              value={names}
              onInput={({ currentTarget }) => setNames(currentTarget.value)}
            />
            <span class="sl-fine">{say.childNamesHint}</span>
          </label>
          <label class="sl-field">
            <span class="sl-label">{say.childCalled}</span>
            <input
              type="text"
              dir="auto"
              autocomplete="off"
              maxLength={60}
              placeholder={say.childCalledExample}
              value={called}
              onInput={({ currentTarget }) => setCalled(currentTarget.value)}
            />
          </label>
          <div class="sl-buttons">
            <button type="submit" class="sl-button" disabled={list.length === 0}>
              {say.childKeep}
            </button>
          </div>
          <p class="sl-fine">{say.childHint}</p>
        </form>
      )}
      <p role="status" class="sl-said">
        {said}
      </p>
      {known.length > 0 && (
        <p>
          <a href="/options.html#own">{say.childSee}</a>
        </p>
      )}
    </div>
  );
}
