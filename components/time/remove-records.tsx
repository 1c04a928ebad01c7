import { useState } from 'preact/hooks';
import { timeMessages as say } from '../../lib/messages/time.ts';

interface Props {
  readonly mayDelete: boolean;
  /** Deletes local days, first and last included; everything when left out. */
  onRemove(days?: { from: string; to: string }): Promise<void>;
}

/** Deleting what is recorded, after one question. */
export function RemoveRecords({ mayDelete, onRemove }: Props) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [asked, setAsked] = useState<{ days?: { from: string; to: string } } | null>(null);
  const [said, setSaid] = useState('');
  if (!mayDelete) return <p>{say.removeForbidden}</p>;
  const remove = async () => {
    if (!asked) return;
    setAsked(null);
    await onRemove(asked.days).then(
      () => setSaid(say.removed),
      () => setSaid(say.failed),
    );
  };
  return (
    <>
      <p>{say.removeLead}</p>
      <div class="sl-dates">
        <label>
          {say.removeFrom}
          <input type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label>
          {say.removeTo}
          <input type="date" value={to} min={from} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <button
          type="button"
          class="sl-button"
          disabled={from === '' || to === '' || to < from}
          onClick={() => setAsked({ days: { from, to } })}
        >
          {say.removeRange}
        </button>
        <button type="button" class="sl-button" onClick={() => setAsked({})}>
          {say.removeAll}
        </button>
      </div>
      {asked && (
        <div class="sl-card" data-tone="plain" role="alert">
          <p>{say.removeAsk}</p>
          <div class="sl-buttons">
            <button type="button" class="sl-button sl-primary" onClick={() => void remove()}>
              {say.removeYes}
            </button>
            <button type="button" class="sl-button" onClick={() => setAsked(null)}>
              {say.removeNo}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </>
  );
}
