import { useEffect, useState } from 'preact/hooks';
import { builderMessages as say } from '../../lib/messages/builder.ts';
import { LEVEL_NAMES } from '../../lib/messages/names.ts';
import type { Level } from '../../lib/model/finding.ts';
import { SelectField } from '../check/select-field.tsx';
import { type Draft, readAt } from './at-path.ts';

export type TryAccount = keyof typeof say.tryAccountIs;

/** What one rule says to the post. */
export interface Tried {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly advice: string;
}

interface Props {
  readonly draft: Draft;
  judge(text: string, account: TryAccount): Promise<readonly Tried[]>;
}

/** A post against the settings as they are on this page, before anybody else has them. */
export function TrySection({ draft, judge }: Props) {
  const school = readAt(draft, ['school', 'name']);
  const [text, setText] = useState(say.trySample(typeof school === 'string' ? school : ''));
  const [account, setAccount] = useState<TryAccount>('personal');
  const [found, setFound] = useState<readonly Tried[]>();
  useEffect(() => {
    let isCurrent = true;
    void judge(text, account).then((tried) => isCurrent && setFound(tried));
    return () => {
      isCurrent = false;
    };
  }, [text, account, judge]);
  return (
    <div class="sl-builder">
      <p>{say.tryLead}</p>
      <label class="sl-field">
        <span class="sl-label">{say.tryText}</span>
        <textarea rows={3} dir="auto" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <SelectField
        label={say.tryAccount}
        names={say.tryAccountIs}
        value={account}
        onValue={(kind: TryAccount) => setAccount(kind)}
      />
      <div role="status" class="sl-card" data-tone={found?.length === 0 ? 'good' : 'plain'}>
        {found && <p class="sl-strong">{found.length === 0 ? say.tryNothing : say.tryFound(found.length)}</p>}
        <ul class="sl-tried">
          {found?.map(({ rule, level, message, advice }) => (
            <li key={`${rule} ${message}`}>
              <span class="sl-strong">{message}</span> {advice}
              <span class="sl-fine"> {LEVEL_NAMES[level]}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
