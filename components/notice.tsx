import { noticeMessages } from '../lib/messages/notice.ts';
import { Icon } from './icon.tsx';
import type { Theme } from './theme.ts';

interface Props {
  readonly kind: 'pressAgain' | 'unchecked' | 'boxGone' | 'keptWords' | 'keptOverReload';
  readonly theme?: Theme;
  /** Left out, there is no button. */
  readonly onClose?: () => void;
  /** For words that were kept: copies them. Left out, there is no button. */
  readonly onCopy?: () => void;
}

/** A short notice beside the box that needs no answer. */
export function Notice({ kind, theme = 'auto', onClose, onCopy }: Props) {
  return (
    <div class="sl-notice sl-arriving" role="alert" data-theme={theme}>
      <Icon />
      <div>
        <p>{noticeMessages[kind]}</p>
        {onCopy && (
          <button type="button" class="sl-button" onClick={onCopy}>
            {noticeMessages.copy}
          </button>
        )}
      </div>
      {onClose && (
        <button type="button" class="sl-close" aria-label={noticeMessages.close} onClick={onClose}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="m2 2 8 8m0-8-8 8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
          </svg>
        </button>
      )}
    </div>
  );
}
