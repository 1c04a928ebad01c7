import { noticeMessages } from '../lib/messages/notice.ts';
import { Icon } from './icon.tsx';
import type { Theme } from './theme.ts';

interface Props {
  readonly message: string;
  readonly advice: string;
  readonly theme?: Theme;
  onClose(): void;
}

/** What the policy has to say about something that is not held. */
export function Caution({ message, advice, theme = 'auto', onClose }: Props) {
  return (
    <div class="sl-notice sl-arriving" role="status" data-theme={theme}>
      <Icon />
      <div>
        <p>{message}</p>
        <p>{advice}</p>
      </div>
      <button type="button" class="sl-close" aria-label={noticeMessages.close} onClick={onClose}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="m2 2 8 8m0-8-8 8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
      </button>
    </div>
  );
}
