import type { Finding } from '../../lib/model/finding.ts';
import type { Post } from '../../lib/model/post.ts';
import type { PostReading } from '../../lib/page/read-post.ts';
import type { Composer, Site } from '../../lib/page/site.ts';
import { watchDraft } from '../../lib/page/watch-draft.ts';
import { createDraftLayer, type DraftLayer } from './draft-layer.tsx';

interface Sources {
  read(composer: Composer): PostReading;
  /** @throws what a detector throws */
  findings(post: Post): readonly Finding[];
}

/** Underlines and a mark beside the draft someone is writing. A failure here is silent: the press will tell. */
export function watchMarks(
  site: Site,
  { read, findings }: Sources,
  { signal }: { signal: AbortSignal },
): { refresh(): void } {
  let layer: DraftLayer | null = null;
  return watchDraft(
    site,
    {
      onDraft: (draft) => {
        layer = createDraftLayer({ signal: draft.signal });
      },
      onChange: (draft) => {
        const composer = draft.composer();
        if (!composer) return;
        const reading = read(composer);
        try {
          layer?.show(reading, findings(reading.post));
        } catch {
          layer?.show(reading, []);
        }
      },
    },
    { signal },
  );
}
