import { checkMessages as say } from '../../lib/messages/check.ts';
import type { Finding } from '../../lib/model/finding.ts';
import { underlineParts } from './underline-parts.ts';

interface Props {
  readonly text: string;
  /** Of this very text. */
  readonly findings: readonly Finding[];
  onText(text: string): void;
  onFiles(files: readonly File[]): void;
}

/**
 * A box to write in, with underlines. The same words stand once more over it, unseen: they carry the underlines, and they
 * make the box as high as its text.
 */
export function TextBox({ text, findings, onText, onFiles }: Props) {
  return (
    <label class="sl-text">
      <span class="sl-label">{say.text}</span>
      <span class="sl-sheet">
        <span class="sl-over" aria-hidden="true" dir="auto">
          {underlineParts(text, findings).map(({ at, text: words, level }) =>
            level ? (
              <span key={at} class="sl-wave" data-level={level}>
                {words}
              </span>
            ) : (
              words
            ),
          )}
          {'\u200b'}
        </span>
        <textarea
          dir="auto"
          rows={6}
          spellcheck
          placeholder={say.placeholder}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
          onPaste={(event) => {
            const files = [...(event.clipboardData?.files ?? [])];
            if (files.length === 0) return;
            event.preventDefault();
            onFiles(files);
          }}
        />
      </span>
    </label>
  );
}
