import { timeMessages as say } from '../../lib/messages/time.ts';
import { Icon } from '../icon.tsx';
import { noticeStyles } from '../styles.ts';
import type { Theme } from '../theme.ts';

/** For `TimeNote`. */
export const timeNoteStyles = `${noticeStyles}
.sl-time-note{flex-wrap:wrap}
.sl-time-note p{flex:1 1 12em}
.sl-words{display:flex;flex-wrap:wrap;gap:6px;flex-basis:100%}
.sl-word{min-height:32px;padding:4px 10px;border:1px solid var(--sl-outline);border-radius:99px;
font:600 var(--sl-text-small)/1.3 var(--sl-font);color:var(--sl-ink);background:none;cursor:pointer}
.sl-word:hover{background:var(--sl-quiet)}
`;

const WORDS = ['school', 'break', 'snooze'] as const;

interface Props {
  readonly note: { readonly kind: 'first' | 'recording' } | { readonly kind: 'minutes'; readonly minutes: number };
  readonly theme: Theme;
  onWord(word: (typeof WORDS)[number]): void;
  onClose(): void;
}

/** A quiet note about time. It asks nothing that must be answered, and never takes the focus. */
export function TimeNote({ note, theme, onWord, onClose }: Props) {
  const text = note.kind === 'minutes' ? say.note.minutes(note.minutes) : say.note[note.kind];
  return (
    <div class="sl-notice sl-time-note sl-arriving" role="status" aria-label={say.note.label} data-theme={theme}>
      <Icon />
      <p>{text}</p>
      <button type="button" class="sl-close" aria-label={say.note.close} onClick={onClose}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="m2 2 8 8m0-8-8 8" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
        </svg>
      </button>
      {note.kind !== 'recording' && (
        <div class="sl-words">
          {WORDS.map((word) => (
            <button key={word} type="button" class="sl-word" onClick={() => onWord(word)}>
              {say.note[word]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
