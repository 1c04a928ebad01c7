import { builderMessages as say } from '../../lib/messages/builder.ts';
import { FileButton } from './form.tsx';

/** How far the set-up of the logo is. */
export type LogoState =
  | { readonly kind: 'none' }
  /** Pictures in the settings, not learnt yet. */
  | { readonly kind: 'pictures'; readonly count: number }
  /** `share` of the work done, 0…1. */
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'failed'; readonly why: string }
  /** With what was found out about it, when it was set up just now. */
  | { readonly kind: 'set'; readonly report: readonly string[] };

interface Props {
  readonly state: LogoState;
  onLogo(files: readonly File[]): void;
  onStop(): void;
  onRemove(): void;
}

/** Learning the school's crest from pictures of it, with an honest report. */
export function LogoSection({ state, onLogo, onStop, onRemove }: Props) {
  const percent = state.kind === 'working' ? Math.round(state.share * 100) : 0;
  return (
    <div class="sl-builder">
      <p>{say.logoLead}</p>
      <div class="sl-card" data-tone={state.kind === 'set' ? 'good' : 'plain'}>
        {state.kind === 'working' ? (
          <>
            <label class="sl-strong" for="logo-progress">
              {say.logoWorking(percent)}
            </label>
            <progress id="logo-progress" class="sl-bar" value={percent} max={100} />
          </>
        ) : (
          <div role="status">
            <p class="sl-strong">
              {state.kind === 'none' && say.logoNone}
              {state.kind === 'pictures' && say.logoFromPictures(state.count)}
              {state.kind === 'failed' && say.logoFailed(state.why)}
              {state.kind === 'set' && say.logoSet}
            </p>
            {state.kind === 'set' && (
              <ul class="sl-points">
                {state.report.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
        )}
        <div class="sl-buttons">
          {state.kind === 'working' ? (
            <button type="button" class="sl-button" onClick={onStop}>
              {say.stop}
            </button>
          ) : (
            <FileButton
              label={say.chooseLogo}
              accept="image/png,image/jpeg,image/svg+xml,image/webp"
              isMultiple
              onFiles={onLogo}
            />
          )}
          {(state.kind === 'set' || state.kind === 'pictures') && (
            <button type="button" class="sl-button" onClick={onRemove}>
              {say.removeLogo}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
