import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SettingsProblem } from '../settings-view.ts';
import { type Draft, type Path, pathText, readAt, writeAt } from './at-path.ts';

/** The settings being made, and how to change them. */
export interface Form {
  readonly draft: Draft;
  readonly problems: readonly SettingsProblem[];
  change(draft: Draft): void;
}

interface FieldProps {
  readonly form: Form;
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
}

const problemAt = ({ problems }: Form, path: Path) => {
  const place = pathText(path);
  const own = problems.find((problem) => problem.path === place || problem.path.startsWith(`${place}[`));
  return own?.message;
};

/** A label, what goes in, a hint, and what does not fit, tied together for those who hear the page. */
function Frame({
  label,
  hint,
  problem,
  children,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly children: (attributes: {
    id: string;
    'aria-describedby': string;
    'aria-invalid': boolean;
  }) => ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="sl-field">
      <label class="sl-label" for={id}>
        {label}
      </label>
      {children({ id, 'aria-describedby': `${id}-more`, 'aria-invalid': problem !== undefined })}
      <span id={`${id}-more`} class="sl-fine">
        {problem !== undefined && <span class="sl-misfit">{problem} </span>}
        {hint}
      </span>
    </div>
  );
}

/** One line of text, a date or a number. A whole number is stored as one. */
export function TextField({
  form,
  path,
  label,
  hint,
  type = 'text',
}: FieldProps & { readonly type?: 'text' | 'date' | 'time' | 'number' | 'email' | 'tel' }) {
  const value = readAt(form.draft, path);
  return (
    <Frame label={label} hint={hint} problem={problemAt(form, path)}>
      {(attributes) => (
        <input
          {...attributes}
          // Each kind by itself would fit its own type; all of them together do not.
          {...({ type } as { type: 'text' })}
          autocomplete="off"
          spellcheck={false}
          value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
          onInput={({ currentTarget }) => {
            const written = currentTarget.value;
            form.change(writeAt(form.draft, path, type === 'number' && written !== '' ? Number(written) : written));
          }}
        />
      )}
    </Frame>
  );
}

/** A list of texts, one a line. What is being typed stays as it is; the list is made from it. */
export function ListField({ form, path, label, hint }: FieldProps) {
  const value = readAt(form.draft, path);
  const list = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/[,;\n]/) : [];
  const [written, setWritten] = useState<string>();
  const parts = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const isOwn = written !== undefined && JSON.stringify(parts(written)) === JSON.stringify(list);
  return (
    <Frame label={label} hint={hint} problem={problemAt(form, path)}>
      {(attributes) => (
        <textarea
          {...attributes}
          rows={Math.max(2, list.length + 1)}
          spellcheck={false}
          value={isOwn ? written : list.join('\n')}
          onInput={({ currentTarget }) => {
            setWritten(currentTarget.value);
            form.change(writeAt(form.draft, path, parts(currentTarget.value)));
          }}
        />
      )}
    </Frame>
  );
}

/** One of a few words. `byDefault` is what an unset value reads as; choosing it leaves the setting out. */
export function ChoiceField<Value extends string>({
  form,
  path,
  label,
  hint,
  names,
  byDefault,
  isLabelHidden = false,
}: FieldProps & {
  readonly names: Readonly<Record<Value, string>>;
  readonly byDefault?: string;
  readonly isLabelHidden?: boolean;
}) {
  const value = readAt(form.draft, path);
  const select = (attributes: object) => (
    <select
      {...attributes}
      value={typeof value === 'string' ? value.toLowerCase() : ''}
      onChange={({ currentTarget }) => form.change(writeAt(form.draft, path, currentTarget.value))}
    >
      {byDefault !== undefined && <option value="">{byDefault}</option>}
      {(Object.keys(names) as Value[]).map((option) => (
        <option key={option} value={option}>
          {names[option]}
        </option>
      ))}
    </select>
  );
  if (isLabelHidden) return select({ 'aria-label': label, class: 'sl-select' });
  return (
    <Frame label={label} hint={hint} problem={problemAt(form, path)}>
      {select}
    </Frame>
  );
}

/** Yes or no; the other of `byDefault` is stored. */
export function TickField({ form, path, label, hint, byDefault }: FieldProps & { readonly byDefault: boolean }) {
  const value = readAt(form.draft, path);
  return (
    <label class="sl-choice">
      <input
        type="checkbox"
        checked={typeof value === 'boolean' ? value : byDefault}
        onChange={({ currentTarget: { checked } }) =>
          form.change(writeAt(form.draft, path, checked === byDefault ? undefined : checked))
        }
      />
      <span>
        {label}
        {hint && <span class="sl-fine">{hint}</span>}
      </span>
    </label>
  );
}

/** Some of several words, stored as a list. */
export function TicksField<Value extends string>({
  form,
  path,
  label,
  hint,
  names,
}: FieldProps & { readonly names: Readonly<Record<Value, string>> }) {
  const value = readAt(form.draft, path);
  const list = Array.isArray(value) ? value.map(String) : [];
  return (
    <fieldset class="sl-ticks">
      <legend class="sl-label">{label}</legend>
      {hint && <p class="sl-fine">{hint}</p>}
      <div class="sl-tick-row">
        {(Object.keys(names) as Value[]).map((option) => (
          <label key={option} class="sl-choice">
            <input
              type="checkbox"
              checked={list.includes(option)}
              onChange={({ currentTarget: { checked } }) =>
                form.change(
                  writeAt(form.draft, path, checked ? [...list, option] : list.filter((each) => each !== option)),
                )
              }
            />
            {names[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A list of groups, each a card with its fields; entries can be added and removed. */
export function Rows({
  form,
  path,
  name,
  add,
  removeNamed,
  fresh,
  children,
}: {
  readonly form: Form;
  readonly path: Path;
  /** What the entry of a number (from 1) is called. */
  name(number: number): string;
  readonly add: string;
  removeNamed(what: string): string;
  /** A new entry. */
  readonly fresh: object;
  children(entry: Path): ComponentChildren;
}) {
  const value = readAt(form.draft, path);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <div class="sl-entries">
      {list.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have nothing else to tell them apart
        <fieldset key={index} class="sl-card sl-entry">
          <legend class="sl-strong">{name(index + 1)}</legend>
          <div class="sl-grid">{children([...path, index])}</div>
          <button
            type="button"
            class="sl-link"
            onClick={() => form.change(writeAt(form.draft, path, list.toSpliced(index, 1)))}
          >
            {removeNamed(name(index + 1).toLowerCase())}
          </button>
        </fieldset>
      ))}
      <button type="button" class="sl-button" onClick={() => form.change(writeAt(form.draft, path, [...list, fresh]))}>
        {add}
      </button>
    </div>
  );
}

/** Opens the browser's file dialog. */
export function FileButton({
  label,
  accept,
  isMultiple = false,
  isPrimary = false,
  onFiles,
}: {
  readonly label: string;
  readonly accept: string;
  readonly isMultiple?: boolean;
  readonly isPrimary?: boolean;
  onFiles(files: readonly File[]): void;
}) {
  return (
    <button
      type="button"
      class={`sl-button${isPrimary ? ' sl-primary' : ''}`}
      onClick={() => {
        const input = document.createElement('input');
        Object.assign(input, { type: 'file', accept, multiple: isMultiple });
        input.addEventListener('change', () => onFiles([...(input.files ?? [])]), { once: true });
        input.click();
      }}
    >
      {label}
    </button>
  );
}
