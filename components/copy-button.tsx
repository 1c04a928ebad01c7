import { useState } from 'preact/hooks';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  /** @throws when it could not be copied */
  copy(text: string): Promise<void>;
}

/** Copies a text and says so; what it said goes when the text changes. */
export function CopyButton({ text, label, done, failed, copy }: Props) {
  const [said, setSaid] = useState({ text, words: '' });
  const tell = (words: string) => setSaid({ text, words });
  return (
    <>
      <button
        type="button"
        class="sl-button"
        disabled={text.trim() === ''}
        onClick={() =>
          void copy(text).then(
            () => tell(done),
            () => tell(failed),
          )
        }
      >
        {label}
      </button>
      <p role="status" class="sl-said">
        {said.text === text && said.words}
      </p>
    </>
  );
}
