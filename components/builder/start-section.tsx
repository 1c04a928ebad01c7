import { useState } from 'preact/hooks';
import { builderMessages as say } from '../../lib/messages/builder.ts';
import { ProblemList } from '../problem-list.tsx';
import type { SettingsProblem } from '../settings-view.ts';
import { FileButton } from './form.tsx';

interface Props {
  readonly fileName: string | undefined;
  readonly hadPlainNames: boolean;
  readonly problems: readonly SettingsProblem[];
  readonly blanks: readonly { readonly ask: string; readonly isOpen: boolean; readonly section: string }[];
  readonly preview: string;
  /** Whether only the parts with blanks are shown. */
  readonly isShort: boolean;
  onShort(isShort: boolean): void;
  onOpen(file: File): Promise<boolean>;
  onReset(): void;
}

/** What is open, what is missing in it, what does not fit, and how it looks as a file. */
export function StartSection({
  fileName,
  hadPlainNames,
  problems,
  blanks,
  preview,
  isShort,
  onShort,
  onOpen,
  onReset,
}: Props) {
  const [said, setSaid] = useState('');
  const open = blanks.filter(({ isOpen }) => isOpen);
  return (
    <div class="sl-builder">
      <p>{say.startLead}</p>
      <div class="sl-buttons">
        <FileButton
          label={say.open}
          accept=".json,.secondlook,application/json"
          isPrimary
          onFiles={([file]) => file && void onOpen(file).then((isRead) => setSaid(isRead ? '' : say.notSettings))}
        />
        {fileName !== undefined && (
          <button type="button" class="sl-button" onClick={onReset}>
            {say.startAgain}
          </button>
        )}
      </div>
      <p role="status" class="sl-strong" dir="auto">
        {said || (fileName === undefined ? say.nothingOpen : say.opened(fileName))}
      </p>
      {hadPlainNames && <p class="sl-card">{say.plainNamesFound}</p>}
      {blanks.length > 0 && (
        <section class="sl-card" data-tone={open.length === 0 ? 'good' : 'plain'} aria-labelledby="blanks-heading">
          <h3 id="blanks-heading">{open.length === 0 ? say.blanksDone : say.blanksHeading(open.length)}</h3>
          {isShort && <p>{say.blanksLead}</p>}
          {open.length > 0 && (
            <ul class="sl-points">
              {open.map(({ ask, section }) => (
                <li key={ask}>
                  <a href={`#${section}`} dir="auto">
                    {ask}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <button type="button" class="sl-link" onClick={() => onShort(!isShort)}>
            {isShort ? say.showAll : say.showBlanks}
          </button>
        </section>
      )}
      {problems.length === 0 ? <p>{say.noProblems}</p> : <ProblemList problems={problems} />}
      <details class="sl-preview">
        <summary>{say.preview}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys have to reach it */}
        <section tabIndex={0} aria-label={say.preview}>
          <pre translate={false} dir="ltr">
            {preview}
          </pre>
        </section>
      </details>
    </div>
  );
}
