import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Draft, isBlankAt, readAt, writeAt } from '../../components/builder/at-path.ts';
import { BuilderView } from '../../components/builder/builder-view.tsx';
import type { LogoState } from '../../components/builder/logo-section.tsx';
import type { NamesFile } from '../../components/builder/names-section.tsx';
import type { SaveAs, Server } from '../../components/builder/save-section.tsx';
import type { TryAccount } from '../../components/builder/try-section.tsx';
import { saveLocalSettings } from '../../lib/browser/local-settings.ts';
import { TEXT_DETECTORS } from '../../lib/detectors/text/index.ts';
import { hashRoster } from '../../lib/detectors/text/roster/hashed-roster.ts';
import { describeLogoReport } from '../../lib/messages/logo-report.ts';
import type { StaffMember, Student } from '../../lib/model/policy.ts';
import { hideNames } from '../../lib/pack/hide-names.ts';
import { openSettings, type SettingsBlank } from '../../lib/pack/open-settings.ts';
import { parsePolicy } from '../../lib/policy/parse-policy.ts';
import { createReview } from '../../lib/review/create-review.ts';
import { rosterExpiry } from '../../lib/roster/roll-over.ts';
import { RULES } from '../../rules/index.ts';
import { fileOf } from './file-of.ts';
import { readNames } from './read-names.ts';
import { setUpLogo } from './set-up-logo.ts';

interface People {
  readonly students: readonly Student[];
  readonly staff: readonly StaffMember[];
}
const NOBODY: People = { students: [], staff: [] };
const NO_FILES: Readonly<Record<keyof People, readonly NamesFile[]>> = { students: [], staff: [] };
const today = () => new Date().toISOString().slice(0, 10);
const classesOf = (students: readonly Student[]) => [...new Set(students.flatMap((student) => student.class ?? []))];

/** A post is for trying the settings; anything at all will do as its network. */
const postOf = (text: string, kind: TryAccount) =>
  ({ site: 'x', surface: 'post', account: { kind }, text, media: [], recipients: [] }) as const;

function download(name: string, bytes: Uint8Array | string) {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

/** Long values would make the preview unreadable. */
const shorten = (_: string, value: unknown) =>
  typeof value === 'string' && value.length > 120 ? `${value.slice(0, 60)}… (${value.length})` : value;

function logoIn(draft: Draft, report: readonly string[] | undefined): LogoState {
  if (!isBlankAt(draft, ['logoModel'])) return { kind: 'set', report: report ?? [] };
  const pictures = readAt(draft, ['school', 'logos']);
  return Array.isArray(pictures) && pictures.length > 0
    ? { kind: 'pictures', count: pictures.length }
    : { kind: 'none' };
}

/** The settings being made; names stay in this page's memory and become hashes on their way out. */
export function Builder({ extensionId, geckoId }: { readonly extensionId: string; readonly geckoId: string }) {
  const [draft, setDraft] = useState<Draft>({});
  const [fileName, setFileName] = useState<string>();
  const [blanks, setBlanks] = useState<readonly SettingsBlank[]>([]);
  const [people, setPeople] = useState<People>(NOBODY);
  const [hadPlainNames, setHadPlainNames] = useState(false);
  const [files, setFiles] = useState(NO_FILES);
  const [logo, setLogo] = useState<LogoState>();
  const [report, setReport] = useState<readonly string[]>();
  const [server, setServer] = useState<Server>({ baseUrl: '', chromiumId: extensionId, ring: 'everyone' });
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  const isNew = people.students.length + people.staff.length > 0;
  const { policy, problems } = useMemo(() => parsePolicy(draft), [draft]);
  const inUse = useMemo(
    () => ({
      ...policy,
      ...people,
      classes: [...new Set([...policy.classes, ...classesOf(people.students)])],
    }),
    [policy, people],
  );

  /** With the names hidden, as they leave this page. */
  const finished = (): Draft => {
    if (!isNew) return draft;
    const expires = readAt(draft, ['roster', 'expires']);
    const roster = hashRoster(people, crypto.getRandomValues(new Uint8Array(16)));
    return hideNames(
      { ...draft, classes: inUse.classes },
      roster,
      typeof expires === 'string' && expires > today() ? expires : rosterExpiry(today()),
    );
  };
  const open = blanks.map(({ path, ask }) => ({
    path,
    ask,
    isOpen:
      path[0] === 'accounts'
        ? policy.accounts.length === 0 // There may be rows already, of networks whose handle is still asked for.
        : isBlankAt(draft, path) &&
          !(path[0] === 'roster' && isNew) &&
          !(path.join('.') === 'school.logos' && !isBlankAt(draft, ['logoModel'])),
  }));

  const reset = () => {
    work.current?.abort();
    setDraft({});
    setFileName(undefined);
    setBlanks([]);
    setPeople(NOBODY);
    setHadPlainNames(false);
    setFiles(NO_FILES);
    setLogo(undefined);
    setReport(undefined);
  };

  const onOpen = async (file: File) => {
    let json: unknown;
    try {
      json = JSON.parse(await file.text());
    } catch {
      return false;
    }
    const opened = openSettings(json);
    if (!opened) return false;
    reset();
    // Rows for the networks that are known, for a file whose accounts are still blank.
    const isAsked = opened.blanks.some(({ path }) => path[0] === 'accounts');
    const sites =
      isAsked && isBlankAt(opened.settings, ['accounts']) ? parsePolicy(opened.settings).policy.approvedNetworks : [];
    setDraft(sites.length > 0 ? { ...opened.settings, accounts: sites.map((site) => ({ site })) } : opened.settings);
    setFileName(file.name);
    setBlanks(opened.blanks);
    setPeople({ students: opened.students, staff: opened.staff });
    setHadPlainNames(opened.students.length + opened.staff.length > 0);
    return true;
  };

  const onNames = {
    async choose(kind: keyof People, chosen: readonly File[]) {
      const read = await Promise.all(chosen.map((file) => readNames(file, kind, today())));
      setFiles((before) => ({ ...before, [kind]: [...before[kind], ...read.map(({ shown }) => shown)] }));
      const found = read.flatMap(({ people: own }) => own);
      if (found.length === 0) return;
      setHadPlainNames(false);
      // The first list of a visit takes the place of what an opened file had; further ones are added.
      const isFirst = files[kind].every((file) => 'problem' in file);
      setPeople((before) => ({ ...before, [kind]: [...(isFirst ? [] : before[kind]), ...found] }));
      setDraft((before) => {
        const withDate = writeAt(before, ['roster', 'expires'], rosterExpiry(today()));
        return kind === 'students' && isFirst ? writeAt(withDate, ['classes'], undefined) : withDate;
      });
    },
    clear(kind: keyof People) {
      setFiles((before) => ({ ...before, [kind]: [] }));
      setPeople((before) => ({ ...before, [kind]: [] }));
    },
  };

  const onLogo = async (chosen: readonly File[]) => {
    work.current?.abort();
    const own = new AbortController();
    work.current = own;
    setLogo({ kind: 'working', share: 0 });
    try {
      const { model, report: found } = await setUpLogo(chosen, {
        onProgress: (share) => !own.signal.aborted && setLogo({ kind: 'working', share }),
        signal: own.signal,
      });
      setReport(describeLogoReport(found));
      setDraft((before) => writeAt(writeAt(before, ['school', 'logos'], undefined), ['logoModel'], model));
      setLogo(undefined);
    } catch (error) {
      if (own.signal.aborted) return;
      setLogo({ kind: 'failed', why: error instanceof Error ? error.message : '' });
    }
  };

  const judge = useCallback(
    async (text: string, account: TryAccount) => {
      const { review } = createReview({ policy: inUse, rules: RULES, detectors: TEXT_DETECTORS });
      const found = review(postOf(text, account)).map(({ rule, level, message, advice }) => ({
        rule,
        level,
        message,
        advice,
      }));
      return [...new Map(found.map((finding) => [`${finding.rule} ${finding.message}`, finding])).values()];
    },
    [inUse],
  );

  const onSave = async (as: SaveAs) => {
    const { name, content } = fileOf(as, finished(), { server, geckoId, blanks: open });
    return download(name, content);
  };

  const earlier = policy.roster;
  const isAccountAsked = open.some(({ path, isOpen }) => isOpen && path[0] === 'accounts');
  return (
    <BuilderView
      draft={draft}
      fileName={fileName}
      hadPlainNames={hadPlainNames}
      problems={problems.filter(
        ({ path, message }) =>
          !(isNew && path.startsWith('roster.')) && !(isAccountAsked && message === 'needs a handle or an id'),
      )}
      blanks={open}
      rules={RULES}
      preview={JSON.stringify(draft, shorten, 2)}
      names={{
        files,
        hasRoster: isNew || earlier !== undefined,
        earlier:
          earlier && !isNew
            ? {
                students: earlier.students ?? 0,
                staff: earlier.staff ?? 0,
                isExpired: earlier.expires !== undefined && earlier.expires < today(),
              }
            : undefined,
      }}
      logo={logo ?? logoIn(draft, report)}
      server={server}
      onChange={setDraft}
      onOpen={onOpen}
      onReset={reset}
      onNames={onNames}
      onLogo={(chosen) => void onLogo(chosen)}
      onStopLogo={() => {
        work.current?.abort();
        setLogo(undefined);
      }}
      onRemoveLogo={() =>
        setDraft((before) => writeAt(writeAt(before, ['logoModel'], undefined), ['school', 'logos'], undefined))
      }
      judge={judge}
      onServer={setServer}
      onSave={onSave}
      onUseHere={() => saveLocalSettings(finished())}
    />
  );
}
