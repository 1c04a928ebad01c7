import type { Medium } from '../model/post.ts';
import { kindOfFile } from './kind-of-file.ts';
import type { Composer, Site } from './site.ts';

/** One file the person chose, pasted or dropped, caught before the site uploads it. */
export interface Attachment extends Medium {
  readonly file: File;
}

interface Entry extends Attachment {
  /** The element it came in by and everything around it, innermost first, as they were at that moment. */
  readonly holders: readonly Element[];
  /** The preview that stands for it, once one was seen. */
  preview?: Element;
}

export interface Attachments {
  /** Tells of each one from now on, in the turn it is attached. */
  onAttach(listener: (attachment: Attachment) => void): void;
  /** What is attached to `composer` now, in order. */
  of(composer: Composer): readonly Attachment[];
  /** Everything attached on this page and not known to have left. */
  all(): readonly Attachment[];
  find(id: string): Attachment | undefined;
  /** Forgets what was attached to `composer`: it has left. */
  clear(composer: Composer): void;
}

/**
 * Catches pictures and videos at the moment they are attached: by file picker, paste or drop. What was removed again is
 * learnt from the site's previews, matched in order the first time they are all there.
 */
export function watchAttachments(site: Site, { signal }: { signal: AbortSignal }): Attachments {
  const listeners: ((attachment: Attachment) => void)[] = [];
  let entries: readonly Entry[] = [];
  let last = 0;

  const take = (files: Iterable<File>, target: EventTarget | undefined) => {
    if (!(target instanceof Element)) return;
    const holders: Element[] = [];
    for (let node: Element | null = target; node && node !== document.body; node = node.parentElement)
      holders.push(node);
    for (const file of files) {
      const kind = kindOfFile(file);
      if (!kind) continue;
      last += 1;
      const entry: Entry = { id: `m${last}`, kind, file, holders };
      entries = [...entries, entry];
      for (const listener of listeners) listener(entry);
    }
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
    of(composer) {
      const own = entries.filter((entry) => belongsTo(entry, composer));
      const previews = site.previews(composer);
      const fresh = previews.filter((preview) => !own.some((entry) => entry.preview === preview));
      const unmatched = own.filter((entry) => !entry.preview);
      if (fresh.length === unmatched.length)
        for (const [n, entry] of unmatched.entries()) entry.preview = fresh[n] as Element;
      // A site may draw a preview anew: as many previews as files means that none was removed.
      if (previews.length >= own.length) return own;
      const kept = own.filter((entry) => !entry.preview || previews.includes(entry.preview));
      if (kept.length < own.length) entries = entries.filter((entry) => !own.includes(entry) || kept.includes(entry));
      return kept;
    },
    all: () => entries,
    find: (id) => entries.find((entry) => entry.id === id),
    clear(composer) {
      entries = entries.filter((entry) => !belongsTo(entry, composer));
    },
  };
}

/** Dialogs are drawn anew from step to step, so the way a file came in may be gone by the time its post is pressed. */
function belongsTo({ holders }: Entry, { root }: Composer): boolean {
  if (holders.includes(root)) return true;
  const standing = holders.find((holder) => holder.isConnected);
  return standing ? root.contains(standing) || (holders[0] !== standing && standing.contains(root)) : true;
}
