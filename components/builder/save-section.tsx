import { useState } from 'preact/hooks';
import { builderMessages as say } from '../../lib/messages/builder.ts';
import { SelectField } from '../check/select-field.tsx';

/** Where the browsers get the extension from. */
export interface Server {
  readonly baseUrl: string;
  readonly chromiumId: string;
  readonly ring: 'everyone' | 'pilot';
}

export type SaveAs =
  | { readonly kind: 'pack' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'personal'; readonly keepRoster: boolean };

interface Props {
  readonly hasProblems: boolean;
  readonly hasRoster: boolean;
  readonly server: Server;
  onServer(server: Server): void;
  onSave(as: SaveAs): Promise<string>;
  onUseHere(): Promise<void>;
}

/** The files that leave the page. */
export function SaveSection({ hasProblems, hasRoster, server, onServer, onSave, onUseHere }: Props) {
  const [said, setSaid] = useState('');
  const [keepRoster, setKeepRoster] = useState(true);
  const tell = (work: Promise<string>) => void work.then(setSaid, () => setSaid(say.notSaved));
  const save = (as: SaveAs) => tell(onSave(as).then(say.saved));
  return (
    <div class="sl-builder">
      <p>{say.saveLead}</p>
      {hasProblems && (
        <p class="sl-card">
          <a href="#start">{say.saveProblems}</a>
        </p>
      )}
      <h3>{say.serverHeading}</h3>
      <div class="sl-grid">
        <label class="sl-field">
          <span class="sl-label">{say.baseUrl}</span>
          <input
            type="url"
            value={server.baseUrl}
            onInput={({ currentTarget }) => onServer({ ...server, baseUrl: currentTarget.value })}
          />
          <span class="sl-fine">{say.baseUrlHint}</span>
        </label>
        <label class="sl-field">
          <span class="sl-label">{say.chromiumId}</span>
          <input
            value={server.chromiumId}
            spellcheck={false}
            autocomplete="off"
            onInput={({ currentTarget }) => onServer({ ...server, chromiumId: currentTarget.value })}
          />
          <span class="sl-fine">{say.chromiumIdHint}</span>
        </label>
        <SelectField
          label={say.ring}
          names={say.ringIs}
          value={server.ring}
          onValue={(ring) => onServer({ ...server, ring })}
        />
      </div>
      <ul class="sl-saves">
        <li>
          <button type="button" class="sl-button sl-primary" onClick={() => save({ kind: 'pack' })}>
            {say.savePack}
          </button>
          <span class="sl-fine">{say.packHint}</span>
        </li>
        <li>
          <button type="button" class="sl-button" onClick={() => save({ kind: 'settings' })}>
            {say.saveSettings}
          </button>
          <span class="sl-fine">{say.settingsHint}</span>
        </li>
        <li>
          <button type="button" class="sl-button" onClick={() => save({ kind: 'personal', keepRoster })}>
            {say.savePersonal}
          </button>
          <span class="sl-fine">{say.personalHint}</span>
          {hasRoster && (
            <label class="sl-choice">
              <input
                type="checkbox"
                checked={keepRoster}
                onChange={({ currentTarget }) => setKeepRoster(currentTarget.checked)}
              />
              {say.keepRoster}
            </label>
          )}
        </li>
        <li>
          <button type="button" class="sl-button" onClick={() => tell(onUseHere().then(() => say.usedHere))}>
            {say.useHere}
          </button>
          <span class="sl-fine">{say.useHereHint}</span>
        </li>
      </ul>
      <p role="status" class="sl-strong">
        {said}
      </p>
    </div>
  );
}
