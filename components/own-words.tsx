import { useState } from 'preact/hooks';
import { optionsMessages as say } from '../lib/messages/options.ts';

/** Something a person has said is not about school. */
export interface OwnEntry {
  readonly id: string;
  /** What the person calls it; may be empty. */
  readonly name: string;
  readonly kind: 'words' | 'child';
  /** ISO date. */
  readonly since: string;
  readonly rules: readonly string[];
}

interface Props {
  readonly entries: readonly OwnEntry[];
  /** How often it was said, by rule. */
  readonly counts: Readonly<Record<string, number>>;
  readonly ruleTitles: Readonly<Record<string, string>>;
  /** Whether the settings take no notice of it. */
  readonly isLocked: boolean;
  onRemove(id: string): Promise<void>;
}

/** What the person has said is not about school, each to be taken back; the words themselves are known to nobody. */
export function OwnWords({ entries, counts, ruleTitles, isLocked, onRemove }: Props) {
  const [said, setSaid] = useState('');
  const titleOf = (rule: string) => ruleTitles[rule] ?? rule;
  const counted = Object.entries(counts);
  return (
    <>
      <p>{isLocked ? say.ownLocked : say.ownLead}</p>
      {entries.length === 0 ? (
        <p class="sl-muted">{say.ownNone}</p>
      ) : (
        <ul class="sl-own">
          {entries.map(({ id, name, kind, since, rules }) => {
            const called = name || (kind === 'child' ? say.ownChild : say.ownNameless);
            return (
              <li key={id}>
                <div>
                  <span class="sl-strong" dir="auto">
                    {called}
                  </span>
                  <p class="sl-fine">
                    {rules.map(titleOf).join(', ')} · {say.ownSince(since)}
                  </p>
                </div>
                <button
                  type="button"
                  class="sl-link"
                  aria-label={say.ownRemoveNamed(called)}
                  onClick={() => void onRemove(id).then(() => setSaid(say.ownRemoved))}
                >
                  {say.ownRemove}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p role="status" class="sl-said">
        {said}
      </p>
      {counted.length > 0 && (
        <>
          <h3 class="sl-subheading">{say.ownCount}</h3>
          <table class="sl-table">
            <thead>
              <tr>
                <th scope="col">{say.ownRule}</th>
                <th scope="col">{say.ownTimes}</th>
              </tr>
            </thead>
            <tbody>
              {counted.map(([rule, count]) => (
                <tr key={rule}>
                  <th scope="row">{titleOf(rule)}</th>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
