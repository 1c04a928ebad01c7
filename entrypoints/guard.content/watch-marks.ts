import type { Finding } from '../../lib/model/finding.ts';
import type { Post } from '../../lib/model/post.ts';
import type { PostReading } from '../../lib/page/read-post.ts';
import type { Composer, Site } from '../../lib/page/site.ts';
import { watchDraft } from '../../lib/page/watch-draft.ts';
import { carryFindings } from '../../lib/review/carry-findings.ts';
import { createDraftLayer, type DraftLayer } from './draft-layer.tsx';

/** A text up to here is looked at within the frame; a longer one piece by piece. Characters. */
const SHORT = 4_000;

interface Sources {
  read(composer: Composer): PostReading;
  /** @throws what a detector throws */
  findings(post: Post): readonly Finding[];
  /** Looks at a long text ahead, so that `findings` costs next to nothing. @throws what a detector throws */
  /** Told of what concerns a draft as a whole, once, as it is begun: whom it goes to. */
  onBegin(findings: readonly Finding[]): void;
  lookAhead(post: Post, options: { signal: AbortSignal }): Promise<void>;
}

/** Underlines and a mark beside the draft someone is writing. A failure here is silent: the press will tell. */
export function watchMarks(
  site: Site,
  { read, findings, lookAhead, onBegin }: Sources,
  { signal }: { signal: AbortSignal },
): { refresh(): void } {
  let layer: DraftLayer | null = null;
  let shown: { readonly text: string; readonly findings: readonly Finding[] } = { text: '', findings: [] };
  let looking = new AbortController();

  const show = (reading: PostReading, found: readonly Finding[]) => {
    shown = { text: reading.post.text, findings: found };
    layer?.show(reading, found);
  };
  let isTold = false;
  const judge = (post: Post): readonly Finding[] => {
    const found = findings(post);
    const ofWhole = post.surface === 'dm' ? found.filter(({ where }) => where === null) : [];
    if (ofWhole.length > 0 && !isTold) {
      isTold = true;
      onBegin(ofWhole);
    }
    return found;
  };
  const mark = async (reading: PostReading, until: AbortSignal) => {
    const { post } = reading;
    try {
      if (post.text.length > SHORT) {
        show(reading, carryFindings(shown.findings, shown.text, post.text));
        await lookAhead(post, { signal: until });
      }
      if (!until.aborted) show(reading, judge(post));
    } catch {
      if (!until.aborted) show(reading, []);
    }
  };

  return watchDraft(
    site,
    {
      onDraft: (draft) => {
        layer = createDraftLayer({ signal: draft.signal });
        shown = { text: '', findings: [] };
        isTold = false;
      },
      onChange: (draft) => {
        looking.abort();
        looking = new AbortController();
        const composer = draft.composer();
        if (composer) void mark(read(composer), AbortSignal.any([draft.signal, looking.signal]));
      },
    },
    { signal },
  );
}
