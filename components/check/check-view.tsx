import { useEffect, useMemo, useState } from 'preact/hooks';
import { checkMessages as say } from '../../lib/messages/check.ts';
import { SITE_NAMES, SURFACE_NAMES } from '../../lib/messages/names.ts';
import { settingsMessages } from '../../lib/messages/settings.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Post } from '../../lib/model/post.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { CopyButton } from '../copy-button.tsx';
import { PageHead } from '../page-head.tsx';
import { AccountChoice } from './account-choice.tsx';
import { type CheckDraft, hasRecipients, isEmptyDraft, toPost } from './check-draft.ts';
import type { CheckEngine, CheckVerdict } from './check-engine.ts';
import { Outcome } from './outcome.tsx';
import { PictureTray } from './picture-tray.tsx';
import { SelectField } from './select-field.tsx';
import { TextBox } from './text-box.tsx';

interface Props {
  /** Undefined until it is loaded and has its settings. A new one judges everything anew. */
  readonly engine: CheckEngine | undefined;
  readonly policy: Pick<Policy, 'school' | 'contacts' | 'people'> | undefined;
  /** Networks where posts are checked as they are written. */
  readonly watched: readonly SiteId[];
  readonly site: SiteId;
  /** What the box begins with. */
  readonly text: string;
  copy(text: string): Promise<void>;
}

const NOTHING: readonly never[] = [];
const FAILED: CheckVerdict = { state: 'unchecked', findings: NOTHING };

function judge(engine: CheckEngine, post: Post): CheckVerdict {
  try {
    return engine.judge(post);
  } catch {
    return FAILED;
  }
}

/** The page where people check a text by themselves; it knows nothing once it is closed. */
export function CheckView({ engine, policy, watched, site, text, copy }: Props) {
  const empty: CheckDraft = { site, surface: 'post', account: 'personal', recipients: '', text: '', media: NOTHING };
  const [draft, setDraft] = useState<CheckDraft>({ ...empty, text });
  const [previews, setPreviews] = useState<Readonly<Record<string, ImageBitmap | undefined>>>({});
  const [looked, setLooked] = useState(0);
  /** Files that came before there was anyone to look at them. */
  const [early, setEarly] = useState<readonly File[]>(NOTHING);
  const [isRefused, setRefused] = useState(false);
  const change = (part: Partial<CheckDraft>) => setDraft((now) => ({ ...now, ...part }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: `looked` says that a picture has been looked at since
  const verdicts = useMemo(
    () =>
      engine && !isEmptyDraft(draft)
        ? { personal: judge(engine, toPost(draft, 'personal')), official: judge(engine, toPost(draft, 'official')) }
        : undefined,
    [engine, draft, looked],
  );
  const verdict = verdicts?.[draft.account];
  useEffect(() => {
    let isCurrent = true;
    for (const { more } of Object.values(verdicts ?? {}))
      void more?.then(() => isCurrent && setLooked((count) => count + 1));
    return () => {
      isCurrent = false;
    };
  }, [verdicts]);

  const addFiles = (files: readonly File[]) => {
    if (!engine) return setEarly((now) => [...now, ...files]);
    const added = files.flatMap((file) => engine.take(file) ?? []);
    setRefused(added.length < files.length);
    setDraft((now) => ({ ...now, media: [...now.media, ...added] }));
    for (const { id } of added)
      void engine.preview(id).then((bitmap) => setPreviews((now) => ({ ...now, [id]: bitmap })));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the engine comes
  useEffect(() => {
    if (!engine || early.length === 0) return;
    addFiles(early);
    setEarly(NOTHING);
  }, [engine]);

  return (
    <>
      <PageHead title={say.title} lead={`${say.lead} ${say.stays}`} />
      <main class="sl-page sl-check">
        <div class="sl-check-draft">
          <div class="sl-fields">
            <SelectField
              label={say.network}
              names={{ ...SITE_NAMES, other: say.otherNetwork }}
              value={draft.site}
              onValue={(value) => change({ site: value })}
            />
            <SelectField
              label={say.surface}
              names={SURFACE_NAMES}
              value={draft.surface}
              onValue={(value) => change({ surface: value })}
            />
          </div>
          {hasRecipients(draft) && (
            <label class="sl-field">
              <span class="sl-label">{say.recipients}</span>
              <input
                type="text"
                dir="auto"
                autocomplete="off"
                value={draft.recipients}
                onInput={({ currentTarget }) => change({ recipients: currentTarget.value })}
              />
              <span class="sl-fine">{say.recipientsHint}</span>
            </label>
          )}
          <TextBox
            text={draft.text}
            findings={verdict?.findings ?? NOTHING}
            onText={(value) => change({ text: value })}
            onFiles={addFiles}
          />
          <PictureTray
            media={draft.media}
            previews={previews}
            isRefused={isRefused}
            onFiles={addFiles}
            onRemove={(id) => change({ media: draft.media.filter((medium) => medium.id !== id) })}
          />
          <div class="sl-buttons">
            <CopyButton text={draft.text} label={say.copy} done={say.copied} failed={say.notCopied} copy={copy} />
            {!isEmptyDraft(draft) && (
              <button
                type="button"
                class="sl-button"
                onClick={() => change({ text: '', recipients: '', media: NOTHING })}
              >
                {say.clear}
              </button>
            )}
          </div>
        </div>
        <section class="sl-check-outcome" aria-labelledby="outcome-heading">
          <AccountChoice account={draft.account} verdicts={verdicts} onAccount={(account) => change({ account })} />
          <h2 id="outcome-heading" class="sl-label">
            {say.outcome}
          </h2>
          <Outcome
            verdict={isEmptyDraft(draft) ? 'empty' : (verdict ?? 'loading')}
            text={draft.text}
            pictures={draft.media.map(({ id }) => previews[id])}
            contacts={policy?.contacts ?? {}}
            actions={{
              copy,
              ...(engine && {
                saveCovered: (image, places) => engine.saveCovered(draft.media[image]?.id ?? '', places),
              }),
              onDismiss:
                engine && policy?.people.dismiss
                  ? (words, keepAs) => {
                      engine.dismiss(words, keepAs);
                      setLooked((count) => count + 1);
                    }
                  : undefined,
            }}
          />
        </section>
        <p class="sl-check-reach">
          {policy && policy.school.name === '' && `${settingsMessages.source.default} `}
          {say.reach(watched.map((id) => SITE_NAMES[id]))}
        </p>
      </main>
    </>
  );
}
