import { render } from 'preact';
import { TimeNote, timeNoteStyles } from '../../components/time/time-note.tsx';
import { answerAsPage, ask } from '../../lib/browser/protocol.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { createClosedRoot } from '../../lib/page/closed-root.ts';
import { shieldEvents } from '../../lib/page/shield-events.ts';
import { themeOf } from '../../lib/page/theme-of.ts';
import { ROOT_MODE } from './root-mode.ts';

/** Long enough to be read twice, in milliseconds. */
const STANDS_FOR = 20_000;

/** Shows the notes about time that the background finds due, one at a time, until `signal`. */
export function answerTimeNotes(site: SiteId, { signal }: { signal: AbortSignal }): void {
  let standing = false;
  answerAsPage(
    {
      timeNote: (note) => {
        // A film or a lesson on the whole screen is not to be disturbed, and a note not pushed aside; it comes another time.
        if (standing || document.fullscreenElement || document.visibilityState !== 'visible')
          throw new Error('not now');
        const end = new AbortController();
        const until = AbortSignal.any([signal, end.signal, AbortSignal.timeout(STANDS_FOR)]);
        standing = true;
        until.addEventListener('abort', () => {
          standing = false;
        });
        const closed = createClosedRoot('second-look-time', timeNoteStyles, ROOT_MODE, { signal: until });
        const layer = document.createElement('div');
        layer.popover = 'manual';
        layer.style.cssText = 'position:fixed;inset:auto 8px 8px auto;margin:0;padding:0;border:0;background:none';
        closed.root.append(layer);
        layer.showPopover();
        shieldEvents(closed, () => 0, { signal: until });
        render(
          <TimeNote
            note={note}
            theme={themeOf(document.body)}
            onWord={(word) => {
              void ask('usageWord', { site, word }).catch(() => {});
              end.abort();
            }}
            onClose={() => end.abort()}
          />,
          layer,
        );
        return null;
      },
    },
    { signal },
  );
}
