import { useRef, useState } from 'preact/hooks';
import { optionsMessages as say } from '../lib/messages/options.ts';
import type { Policy } from '../lib/model/policy.ts';
import { ProblemList } from './problem-list.tsx';
import type { SettingsProblem } from './settings-view.ts';

const LARGEST = 10_000_000;

interface Props {
  readonly isManaged: boolean;
  /** Whether IT leaves anything to the person. */
  readonly mayAddOwn: boolean;
  /** Whether settings from a file are stored on this computer, in force or not. */
  readonly hasFile: boolean;
  /** Reads the settings in a file's text without storing anything; null when it is not JSON. */
  parse(text: string): Promise<{ policy: Policy; problems: readonly SettingsProblem[] } | null>;
  /** Stores the text that was just read. @throws when it could not be stored */
  onSave(text: string): Promise<void>;
  /** Removes them whole. @returns what puts them back @throws when they could not be removed */
  onRemove(): Promise<() => Promise<void>>;
}

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly policy: Policy;
  readonly problems: readonly SettingsProblem[];
}

/** Loading a school's settings from a file, seen and agreed to before they count, and removing them again. */
export function PolicyFile({ isManaged, mayAddOwn, hasFile, parse, onSave, onRemove }: Props) {
  const [chosen, setChosen] = useState<Chosen>();
  const [undo, setUndo] = useState<() => Promise<void>>();
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const mayLoad = !isManaged || mayAddOwn;

  const read = async (file: File) => {
    setChosen(undefined);
    if (file.size > LARGEST) return setSaid(say.tooLarge);
    const text = await file.text();
    const parsed = await parse(text);
    if (!parsed) return setSaid(say.notJson);
    setSaid('');
    setChosen({ name: file.name, text, ...parsed });
  };
  const finish = async (work: Promise<void>, done: string) => {
    try {
      await work;
      setChosen(undefined);
      setUndo(undefined);
      setSaid(done);
    } catch {
      setSaid(say.notSaved);
    }
  };

  const remove = async () => {
    try {
      const putBack = await onRemove();
      setUndo(() => putBack);
      setSaid(say.removed);
    } catch {
      setSaid(say.notSaved);
    }
  };

  return (
    <div class="sl-file">
      <p>
        {!isManaged ? say.fileLead : hasFile ? say.fileBesideManaged : mayAddOwn ? say.fileForOwn : say.fileManaged}
      </p>
      <input
        ref={input}
        type="file"
        accept=".secondlook,.json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void read(file);
          // The same file can then be chosen again, once it has been mended.
          currentTarget.value = '';
        }}
      />
      {!chosen && (
        <div class="sl-buttons">
          {mayLoad && (
            <button type="button" class="sl-button" onClick={() => input.current?.click()}>
              {hasFile ? say.change : say.choose}
            </button>
          )}
          {hasFile && (
            <button type="button" class="sl-button" onClick={() => void remove()}>
              {say.remove}
            </button>
          )}
          {undo && !hasFile && (
            <button type="button" class="sl-button" onClick={() => void finish(undo(), say.saved)}>
              {say.putBack}
            </button>
          )}
        </div>
      )}
      {chosen && (
        <section class="sl-card" data-tone="plain" aria-label={say.foundIn(chosen.name)}>
          <h3>{say.foundIn(chosen.name)}</h3>
          <p class="sl-strong" dir="auto">
            {chosen.policy.school.name}
          </p>
          <p>
            {say.counts(
              chosen.policy.students.length + (chosen.policy.roster?.students ?? 0),
              chosen.policy.staff.length + (chosen.policy.roster?.staff ?? 0),
              chosen.policy.classes.length,
            )}
          </p>
          {chosen.problems.length === 0 ? <p>{say.noneFound}</p> : <ProblemList problems={chosen.problems} />}
          <div class="sl-buttons">
            <button
              type="button"
              class="sl-button sl-primary"
              onClick={() => void finish(onSave(chosen.text), say.saved)}
            >
              {say.use}
            </button>
            <button type="button" class="sl-button" onClick={() => setChosen(undefined)}>
              {say.cancel}
            </button>
          </div>
        </section>
      )}
      <p role="status" class="sl-said">
        {said}
      </p>
    </div>
  );
}
