import type { Medium } from '../model/post.ts';
import { isVisible } from './is-visible.ts';
import { kindOfFile } from './kind-of-file.ts';
import type { Composer, Site } from './site.ts';

/** One file the person chose, pasted or dropped, caught before the site uploads it. */
export interface Attachment extends Medium {
  readonly file: File;
  /** Settles when the site's own edit of it (a crop, say) has arrived and stands in the place of `file`. */
  readonly arriving?: Promise<unknown> | undefined;
}

interface Entry extends Attachment {
  /** The element it came in by and everything around it, innermost first, as they were at that moment. */
  readonly holders: readonly Element[];
  /** Milliseconds, as `performance.now()`. */
  readonly at: number;
  /** The preview that stands for it, once one was seen, and the address of what it shows. */
  preview?: Element;
  source?: string;
}

export interface Attachments {
  /** Tells of each one from now on, in the turn it is attached. */
  onAttach(listener: (attachment: Attachment) => void): void;
  /** Tells of each one that was taken off again, or has left. */
  onGone(listener: (attachment: Attachment) => void): void;
  /** What is attached to `composer` now, in order. */
  of(composer: Composer): readonly Attachment[];
  /** Everything attached on this page and not known to have left. */
  all(): readonly Attachment[];
  find(id: string): Attachment | undefined;
  /** Forgets these: they have left. */
  forget(gone: readonly Attachment[]): void;
}

/**
 * Catches pictures and videos at the moment they are attached: by file picker, paste or drop. What was removed again is
 * learnt from the site's previews, matched in order the first time they are all there.
 */
export function watchAttachments(site: Site, { signal }: { signal: AbortSignal }): Attachments {
  const listeners: ((attachment: Attachment) => void)[] = [];
  const goneListeners: ((attachment: Attachment) => void)[] = [];
  let entries: readonly Entry[] = [];
  let last = 0;
  /** Whether this site's previews were recognised once on this page, so that none means no picture. */
  let knowsPreviews = false;

  const take = (files: Iterable<File>, target: EventTarget | undefined) => {
    if (!(target instanceof Element)) return;
    const holders: Element[] = [];
    for (let node: Element | null = target; node && node !== document.body; node = node.parentElement)
      holders.push(node);
    for (const file of files) {
      const kind = kindOfFile(file);
      if (!kind) continue;
      last += 1;
      const entry: Entry = { id: `m${last}`, kind, file, holders, at: performance.now() };
      entries = [...entries, entry];
      for (const listener of listeners) listener(entry);
    }
  };

  const keep = (kept: readonly Entry[]) => {
    const gone = entries.filter((entry) => !kept.includes(entry));
    entries = kept;
    for (const entry of gone) for (const listener of goneListeners) listener(entry);
  };
  const replace = (id: string, change: Partial<Entry>) => {
    entries = entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
  };

  /** A site that lets people crop a picture shows what came of it in the same preview, from another address. */
  const noticeEdit = ({ id, preview, source, file }: Entry) => {
    const shown = preview && sourceOf(preview);
    if (!shown || shown === source) return;
    replace(id, { source: shown });
    if (source === undefined) return;
    const arriving = readBlob(shown)
      .then((edited) => replace(id, { file: new File([edited], file.name, { type: edited.type }) }))
      .catch(() => {}) // What was chosen first is looked at then: there is more on it, not less.
      .finally(() => replace(id, { arriving: undefined }));
    replace(id, { arriving });
  };

  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, listener, { capture: true, signal });
  on('change', (event) => {
    const input = event.composedPath()[0];
    if (input instanceof HTMLInputElement && input.type === 'file' && input.files) take(input.files, input);
  });
  on('paste', (event) => take(event.clipboardData?.files ?? [], event.composedPath()[0]));
  on('drop', (event) => take(event.dataTransfer?.files ?? [], event.composedPath()[0]));

  return {
    onAttach: (listener) => listeners.push(listener),
    onGone: (listener) => goneListeners.push(listener),
    of(composer) {
      // What came in by a dialog that is gone for good must not pin that dialog, nor follow the person around.
      keep(entries.filter((entry) => isStanding(entry) || performance.now() - entry.at < LIFETIME));
      const previews = site.previews(composer);
      const own = entries.filter(
        (entry) => belongsTo(entry, composer) && (isStanding(entry) || !knowsPreviews || previews.length > 0),
      );
      const fresh = previews.filter((preview) => !own.some((entry) => entry.preview === preview));
      const unmatched = own.filter((entry) => !entry.preview);
      if (fresh.length === unmatched.length)
        for (const [n, entry] of unmatched.entries()) {
          entry.preview = fresh[n] as Element;
          knowsPreviews = true;
        }
      // A site may draw a preview anew: as many previews as files means that none was removed.
      if (previews.length === own.length)
        for (const [n, entry] of own.entries())
          if (entry.preview && !previews.includes(entry.preview)) entry.preview = previews[n] as Element;
      for (const entry of own) noticeEdit(entry);
      const current = () => own.flatMap(({ id }) => entries.find((entry) => entry.id === id) ?? []);
      if (previews.length >= own.length) return current();
      const kept = own.filter(({ preview }) => !preview || previews.includes(preview) || isVisible(preview));
      // Fewer, and drawn anew at once: which one went cannot be told, so all are looked at.
      if (kept.length < previews.length) return current();
      const gone = own.filter((entry) => !kept.includes(entry)).map(({ id }) => id);
      if (gone.length > 0) keep(entries.filter(({ id }) => !gone.includes(id)));
      return current();
    },
    all: () => entries,
    find: (id) => entries.find((entry) => entry.id === id),
    forget(gone) {
      keep(entries.filter((entry) => !gone.some(({ id }) => id === entry.id)));
    },
  };
}

/** The address of what a preview shows, where it is a file of the page's own. */
function sourceOf(preview: Element): string | undefined {
  const image = preview instanceof HTMLImageElement ? preview : preview.querySelector('img');
  return image?.src.startsWith('blob:') ? image.src : undefined;
}

async function readBlob(address: string): Promise<Blob> {
  return (await fetch(address)).blob();
}

/** A post is begun and finished within this time. Milliseconds. */
const LIFETIME = 10 * 60_000;

const isStanding = ({ holders }: Entry) =>
  holders.some((holder) => holder.isConnected && !holder.matches('main, [role="main"]'));

/** Dialogs are drawn anew from step to step, so the way a file came in may be gone by the time its post is pressed. */
function belongsTo({ holders }: Entry, { root }: Composer): boolean {
  if (holders.includes(root)) return true;
  const standing = holders.find((holder) => holder.isConnected);
  return standing ? root.contains(standing) || (holders[0] !== standing && standing.contains(root)) : true;
}
