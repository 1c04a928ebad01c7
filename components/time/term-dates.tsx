import { useRef, useState } from 'preact/hooks';
import { fullDay, timeMessages as say } from '../../lib/messages/time.ts';
import type { WorkingHours } from '../../lib/model/policy.ts';

type SchoolYear = Pick<WorkingHours, 'terms' | 'insetDays' | 'closedDays'>;

const LARGEST = 5_000_000;

interface Props {
  /** Those in force. */
  readonly year: SchoolYear;
  /** Reads a calendar file; null when it says nothing of terms. */
  read(file: string): Promise<SchoolYear | null>;
  /** Puts what was read in force. */
  onUse(year: SchoolYear): Promise<void>;
}

/** Term dates from a school's calendar file, seen before they count. */
export function TermDates({ year, read, onUse }: Props) {
  const [found, setFound] = useState<SchoolYear | null>(null);
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File) => {
    setFound(null);
    const fresh = file.size > LARGEST ? null : await read(await file.text());
    setFound(fresh);
    setSaid(fresh ? '' : say.termsNone);
  };
  const use = async (chosen: SchoolYear) => {
    await onUse(chosen).then(
      () => {
        setFound(null);
        setSaid(say.termsUsed);
      },
      () => setSaid(say.failed),
    );
  };
  return (
    <>
      <p>{say.termsLead}</p>
      {!found && <Year year={year} />}
      {found && (
        <section class="sl-card" data-tone="plain" aria-label={say.termsFound}>
          <p class="sl-strong">{say.termsFound}</p>
          <Year year={found} />
          <div class="sl-buttons">
            <button type="button" class="sl-button sl-primary" onClick={() => void use(found)}>
              {say.termsUse}
            </button>
            <button type="button" class="sl-button" onClick={() => setFound(null)}>
              {say.termsNot}
            </button>
          </div>
        </section>
      )}
      <input
        ref={input}
        type="file"
        accept=".ics,text/calendar"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void choose(file);
          // The same file can then be chosen again.
          currentTarget.value = '';
        }}
      />
      {!found && (
        <button type="button" class="sl-button" onClick={() => input.current?.click()}>
          {say.termsChoose}
        </button>
      )}
      <p role="status">{said}</p>
    </>
  );
}

function Year({ year: { terms = [], insetDays = [], closedDays = [] } }: { readonly year: SchoolYear }) {
  if (terms.length === 0) return <p class="sl-fine">{say.termsAlways}</p>;
  return (
    <ul class="sl-plain-list">
      {terms.map(({ from, to }) => (
        <li key={from}>{say.fromTo(fullDay(from), fullDay(to))}</li>
      ))}
      {insetDays.length > 0 && <li>{say.insetDays(insetDays.map(fullDay).join(', '))}</li>}
      {closedDays.length > 0 && <li>{say.closedDays(closedDays.map(fullDay).join(', '))}</li>}
    </ul>
  );
}
