import { builderMessages as say } from '../../lib/messages/builder.ts';
import { FileButton, type Form, TextField } from './form.tsx';

type Kind = 'students' | 'staff';

/** What a file of names gave. */
export type NamesFile =
  | { readonly name: string; readonly problem: keyof typeof say.tableProblem }
  | {
      readonly name: string;
      readonly people: number;
      readonly classes: number;
      readonly used: readonly string[];
      readonly unread: readonly number[];
      readonly leavers: number;
    };

export interface NamesState {
  /** Files read so far, by what they list. The names themselves are not shown. */
  readonly files: Readonly<Record<Kind, readonly NamesFile[]>>;
  /** A hashed list in the open settings. */
  readonly earlier: { readonly students: number; readonly staff: number; readonly isExpired: boolean } | undefined;
  /** Whether the settings will have a list. */
  readonly hasRoster: boolean;
}

interface Props {
  readonly form: Form;
  readonly state: NamesState;
  readonly actions: { choose(kind: Kind, files: readonly File[]): void; clear(kind: Kind): void };
}

function List({
  kind,
  files,
  actions,
}: {
  readonly kind: Kind;
  readonly files: readonly NamesFile[];
  readonly actions: Props['actions'];
}) {
  const isStudents = kind === 'students';
  return (
    <section class="sl-card sl-entry" aria-labelledby={`names-${kind}`}>
      <h3 id={`names-${kind}`}>{isStudents ? say.students : say.staff}</h3>
      <div role="status">
        {files.map((file) => (
          <div key={file.name} class="sl-file-found">
            <p class="sl-strong" dir="auto">
              {file.name}
            </p>
            {'problem' in file ? (
              <p class="sl-misfit">{say.tableProblem[file.problem]}</p>
            ) : (
              <>
                <p>{say.imported(file.people, file.classes)}</p>
                <p class="sl-fine">{say.used(file.used)}</p>
                {file.unread.length > 0 && <p class="sl-fine">{say.unread(file.unread)}</p>}
                {file.leavers > 0 && <p class="sl-fine">{say.leavers(file.leavers)}</p>}
              </>
            )}
          </div>
        ))}
      </div>
      <div class="sl-buttons">
        <FileButton
          label={files.length > 0 ? say.addList : isStudents ? say.importStudents : say.importStaff}
          accept=".csv,.txt,.tsv,.xlsx"
          isMultiple
          onFiles={(chosen) => actions.choose(kind, chosen)}
        />
        {files.length > 0 && (
          <button type="button" class="sl-button" onClick={() => actions.clear(kind)}>
            {say.clearNames}
          </button>
        )}
      </div>
    </section>
  );
}

/** Lists from the school system, read on the spot; what becomes of them, and when to do it again. */
export function NamesSection({ form, state: { files, earlier, hasRoster }, actions }: Props) {
  return (
    <div class="sl-builder">
      <p>{say.namesLead}</p>
      {earlier && <p>{say.earlierRoster(earlier.students, earlier.staff)}</p>}
      {earlier?.isExpired && (
        <p class="sl-card" role="alert">
          {say.expired}
        </p>
      )}
      <List kind="students" files={files.students} actions={actions} />
      <List kind="staff" files={files.staff} actions={actions} />
      {hasRoster && (
        <TextField form={form} path={['roster', 'expires']} label={say.expires} hint={say.expiresHint} type="date" />
      )}
      <h3>{say.hashHeading}</h3>
      <ul class="sl-points">
        {say.hash.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <h3>{say.septemberHeading}</h3>
      <ul class="sl-points">
        {say.september.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
