import { useState } from 'preact/hooks';
import { builderMessages as say } from '../../lib/messages/builder.ts';
import type { Rule } from '../../lib/model/rule.ts';
import { PageHead } from '../page-head.tsx';
import { type Section, Sections } from '../sections.tsx';
import type { SettingsProblem } from '../settings-view.ts';
import type { Draft, Path } from './at-path.ts';
import type { Form } from './form.tsx';
import { LogoSection, type LogoState } from './logo-section.tsx';
import { NamesSection, type NamesState } from './names-section.tsx';
import { AccountsSection, ContactsSection, HoursSection, RulesSection, SchoolSection } from './plain-sections.tsx';
import { type SaveAs, SaveSection, type Server } from './save-section.tsx';
import { StartSection } from './start-section.tsx';
import { type Tried, type TryAccount, TrySection } from './try-section.tsx';

/** Something an opened file leaves open on purpose. */
export interface Blank {
  readonly path: Path;
  /** What is asked for, in a sentence. */
  readonly ask: string;
  readonly isOpen: boolean;
}

/** Which part of the page a setting belongs to. */
export function sectionOf([first, second]: Path): string {
  if (first === 'accounts' || first === 'approvedNetworks') return 'accounts';
  if (first === 'roster' || first === 'students' || first === 'staff') return 'names';
  if (first === 'logoModel' || second === 'logos') return 'logo';
  if (first === 'workingHours' || first === 'usage') return 'hours';
  if (first === 'contacts') return 'contacts';
  if (first === 'levels') return 'rules';
  return 'school';
}

interface Props {
  readonly draft: Draft;
  readonly fileName: string | undefined;
  readonly hadPlainNames: boolean;
  readonly problems: readonly SettingsProblem[];
  readonly blanks: readonly Blank[];
  readonly rules: readonly Rule[];
  /** The settings as they would be saved, shortened where they are long. */
  readonly preview: string;
  readonly names: NamesState;
  readonly logo: LogoState;
  readonly server: Server;
  onChange(draft: Draft): void;
  /** @returns whether the file could be read */
  onOpen(file: File): Promise<boolean>;
  onReset(): void;
  onNames: NamesStateActions;
  onLogo(files: readonly File[]): void;
  onStopLogo(): void;
  onRemoveLogo(): void;
  judge(text: string, account: TryAccount): Promise<readonly Tried[]>;
  onServer(server: Server): void;
  /** @returns the name of the file @throws when it could not be made */
  onSave(as: SaveAs): Promise<string>;
  onUseHere(): Promise<void>;
}
type NamesStateActions = Parameters<typeof NamesSection>[0]['actions'];

/** The page on which IT makes a school's settings: one part at a time, everything checked as it is written. */
export function BuilderView(props: Props) {
  const { draft, problems, blanks, rules, onChange } = props;
  const [isAllShown, setAllShown] = useState(false);
  const form: Form = { draft, problems, change: onChange };
  const asked = new Set(blanks.map(({ path }) => sectionOf(path)));
  const open = new Set(blanks.filter(({ isOpen }) => isOpen).map(({ path }) => sectionOf(path)));
  const isShort = asked.size > 0 && !isAllShown;
  const titled = (id: string, title: string, content: Section['content']): Section => ({
    id,
    title: open.has(id) ? `${title} · ${say.isBlank}` : title,
    content,
  });
  const parts: readonly Section[] = [
    titled('school', say.school, <SchoolSection form={form} />),
    titled('accounts', say.accounts, <AccountsSection form={form} />),
    titled('names', say.names, <NamesSection form={form} state={props.names} actions={props.onNames} />),
    titled(
      'logo',
      say.logo,
      <LogoSection state={props.logo} onLogo={props.onLogo} onStop={props.onStopLogo} onRemove={props.onRemoveLogo} />,
    ),
    titled('hours', say.hours, <HoursSection form={form} />),
    titled('contacts', say.contacts, <ContactsSection form={form} />),
    titled('rules', say.rules, <RulesSection form={form} rules={rules} />),
  ];
  const sections: readonly Section[] = [
    {
      id: 'start',
      title: say.start,
      content: (
        <StartSection
          fileName={props.fileName}
          hadPlainNames={props.hadPlainNames}
          problems={problems}
          blanks={blanks.map((blank) => ({ ...blank, section: sectionOf(blank.path) }))}
          preview={props.preview}
          isShort={isShort}
          onShort={(short) => setAllShown(!short)}
          onOpen={async (file) => {
            setAllShown(false);
            return props.onOpen(file);
          }}
          onReset={props.onReset}
        />
      ),
    },
    ...parts.filter(({ id }) => !isShort || asked.has(id)),
    { id: 'try', title: say.try, content: <TrySection draft={draft} judge={props.judge} /> },
    {
      id: 'save',
      title: say.save,
      content: (
        <SaveSection
          hasProblems={problems.length > 0}
          hasRoster={props.names.hasRoster}
          server={props.server}
          onServer={props.onServer}
          onSave={props.onSave}
          onUseHere={props.onUseHere}
        />
      ),
    },
  ];
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <Sections label={say.sections} sections={sections} />
    </>
  );
}
