import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import { Notice } from '../../components/notice.tsx';
import { noticeStyles, warningStyles } from '../../components/styles.ts';
import { WARNING_SUMMARY_ID, WARNING_TITLE_ID, Warning as WarningContent } from '../../components/warning.tsx';
import { dismissibleWords } from '../../lib/model/dismissals.ts';
import { isHolding } from '../../lib/model/finding.ts';
import type { HoldView } from '../../lib/model/hold.ts';
import type { NotSchool } from '../../lib/model/own.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { ImagePlace } from '../../lib/model/sighting.ts';
import { type ClosedRoot, createClosedRoot } from '../../lib/page/closed-root.ts';
import type { Answer, Attempt, Notice as NoticeKind, Warning } from '../../lib/page/hold.ts';
import { placeBeside } from '../../lib/page/place-beside.ts';
import { shieldEvents } from '../../lib/page/shield-events.ts';
import type { Composer } from '../../lib/page/site.ts';
import { themeOf } from '../../lib/page/theme-of.ts';
import { ROOT_MODE } from './root-mode.ts';

interface Sources {
  policy(): Policy | null;
  /** A small copy of an attached picture, where it can be drawn. */
  preview(mediumId: string): Promise<ImageBitmap | undefined>;
  /** Saves a copy of it with places painted over. @throws when it can't be made */
  saveCovered(mediumId: string, places: readonly ImagePlace[]): Promise<void>;
  /** Words are not about school; `keepAs` where that is to last. The post is then looked at again. */
  onDismiss(words: readonly NotSchool[], keepAs?: string): void;
  onReport(): void;
}

/** Beside what every gate needs: the post has left its box, and what was said about it is no longer of interest. */
interface WarningDialog extends Warning {
  forget(composer: Composer): void;
}

/** What a warning was about, to tell at the next one what has changed. */
const mattersOf = ({ findings, post }: HoldView) =>
  new Set(
    findings
      .filter(({ level }) => isHolding(level))
      .map((finding) => `${finding.rule} ${dismissibleWords(finding, post.text) ?? finding.message}`),
  );

/** The warning beside the composer: a modal dialog of ours, so that focus, Escape and a site's own dialogs take care of themselves. */
export function createWarning(
  { policy, preview, saveCovered, onDismiss, onReport }: Sources,
  { signal }: { signal: AbortSignal },
): WarningDialog {
  /** What the last warning about each box was about. */
  const lastTime = new WeakMap<object, ReadonlySet<string>>();
  let open: AbortController | null = null;
  let bringBack = () => {};
  let close = () => {};
  let shown: ((view: HoldView, answer: (answer: Answer) => void) => void) | null = null;

  const begin = (attempt: Attempt) => {
    const end = new AbortController();
    const until = AbortSignal.any([signal, end.signal]);
    const closed = createClosedRoot('second-look-warning', warningStyles, ROOT_MODE, { signal: until });
    const dialog = document.createElement('dialog');
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', WARNING_TITLE_ID);
    dialog.setAttribute('aria-describedby', WARNING_SUMMARY_ID);
    closed.root.append(dialog);
    const openedAt = performance.now();
    shieldEvents(closed, () => openedAt, { signal: until });

    const anchor =
      attempt.holders.find((holder): holder is Element => holder instanceof Element && holder.isConnected) ??
      document.body;
    const theme = themeOf(anchor);
    let latest: (answer: Answer) => void = () => {};
    let lastView: HoldView;
    let seen: readonly (ImageBitmap | undefined)[] = [];
    const before = attempt.holders.map((holder) => lastTime.get(holder)).find((matters) => matters !== undefined);
    const draw = (view: HoldView) => {
      render(
        <WarningContent
          view={view}
          pictures={seen}
          contacts={policy()?.contacts ?? {}}
          theme={theme}
          since={before && compare(before, mattersOf(view))}
          actions={{
            copy: (text) => navigator.clipboard.writeText(text),
            saveCovered: (image, places) => saveCovered(view.post.media[image]?.id ?? '', places),
            onDismiss: policy()?.people.dismiss
              ? (words, keepAs) => {
                  onDismiss(words, keepAs);
                  latest({ kind: 'look-again' });
                }
              : undefined,
          }}
          reasonIsKept={policy()?.usage.log === true}
          onReport={onReport}
          onEdit={() => latest({ kind: 'edit' })}
          onPublish={(reason) => latest({ kind: 'publish', ...(reason ? { reason } : {}) })}
        />,
        dialog,
      );
    };
    // Escape, and whatever else closes a dialog by itself, means "go back and edit".
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      latest({ kind: 'edit' });
    });
    dialog.addEventListener('close', () => dialog.open || latest({ kind: 'edit' }));
    // What a site opens later stands above us, and takes every click and key.
    let raises = 0;
    const raise = () => {
      if (!dialog.open || raises >= MOST_RAISES) return;
      raises += 1;
      dialog.close();
      dialog.showModal();
    };
    const onCover = ({ target }: Event) => target !== closed.host && queueMicrotask(raise);
    for (const type of ['toggle', 'fullscreenchange'] as const)
      window.addEventListener(type, onCover, { capture: true, signal: until });

    shown = (view, answer) => {
      latest = answer;
      lastView = view;
      if (view.state !== 'sending') for (const holder of attempt.holders) lastTime.set(holder, mattersOf(view));
      draw(view);
      if (!dialog.open) {
        dialog.showModal();
        const place = () => placeBeside(dialog, anchor);
        until.addEventListener('abort', autoUpdate(anchor, dialog, place), { once: true });
      }
      if (seen.length > 0) return;
      void Promise.all(view.post.media.map(({ id }) => preview(id))).then((bitmaps) => {
        if (until.aborted || bitmaps.every((bitmap) => !bitmap)) return;
        seen = bitmaps;
        draw(view);
      });
    };
    close = () => {
      latest = () => {};
      // Closing, not removing, is what gives the focus back to the box.
      dialog.close();
      render(null, dialog);
    };
    // Last: a warning that could not be made counts as none.
    open = end;
    bringBack = () => {
      if (closed.host.isConnected) {
        if (closed.root.activeElement === null) raise();
        return;
      }
      const answer = latest;
      hide();
      begin(attempt);
      shown?.(lastView, answer);
    };
  };

  const hide = () => {
    close();
    close = () => {};
    open?.abort();
    open = null;
    shown = null;
    bringBack = () => {};
  };
  return {
    show(view, attempt, answer) {
      if (!open) begin(attempt);
      shown?.(view, answer);
    },
    hide,
    bringBack: () => bringBack(),
    forget: ({ root, editors }) => {
      for (const holder of [root, ...editors]) lastTime.delete(holder);
    },
    notify: (kind, words, onClose) => showNotice(kind, words, onClose, { signal }),
  };
}

function compare(before: ReadonlySet<string>, now: ReadonlySet<string>): { gone: number; fresh: number } {
  return {
    gone: [...before].filter((one) => !now.has(one)).length,
    fresh: [...now].filter((one) => !before.has(one)).length,
  };
}

/** A page that opens something above us again and again must not be fought without end. */
const MOST_RAISES = 5;

/** Long enough to be read twice; it can be closed before. Milliseconds. */
const NOTICE_TIME = 12_000;

const NOTICES = {
  'press-again': 'pressAgain',
  'box-gone': 'boxGone',
  'not-checked': 'unchecked',
  'kept-words': 'keptWords',
  'kept-over-reload': 'keptOverReload',
} as const satisfies Record<NoticeKind, string>;

/** @param words kept in memory for as long as the notice stands, to be copied */
function showNotice(
  kind: NoticeKind,
  words: string | undefined,
  onClose: (() => void) | undefined,
  { signal }: { signal: AbortSignal },
): void {
  const end = new AbortController();
  // Words that stand nowhere else stay until they are closed, even when their guard has gone.
  const ends = words === undefined ? [signal, end.signal, AbortSignal.timeout(NOTICE_TIME)] : [end.signal];
  const until = AbortSignal.any(ends);
  const closed: ClosedRoot = createClosedRoot('second-look-notice', noticeStyles, ROOT_MODE, { signal: until });
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.style.cssText = 'position:fixed;inset:auto 8px 8px auto;margin:0;padding:0;border:0;background:none';
  closed.root.append(layer);
  layer.showPopover();
  shieldEvents(closed, () => 0, { signal: until });
  const close = () => {
    end.abort();
    onClose?.();
  };
  const copy = words === undefined ? {} : { onCopy: () => void navigator.clipboard.writeText(words) };
  render(<Notice kind={NOTICES[kind]} theme={themeOf(document.body)} onClose={close} {...copy} />, layer);
}
