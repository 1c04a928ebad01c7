import { type FrameSeen, joinFrames } from '../../lib/model/join-frames.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { VisionRequest } from '../../lib/page/vision-protocol.ts';
import { coverPlaces } from './cover.ts';
import { createCrew } from './crew.ts';
import { pixelsOf, shrink } from './decode.ts';
import { framesOf } from './frames.ts';
import { within } from './within.ts';
import type { Result } from './work.ts';

/** What is asked for. */
export type Wish = Exclude<VisionRequest, { kind: 'cancel' }>;

/** Where pictures are looked at: one queue. */
export interface Studio {
  /** New settings; what is looked at from now on is looked at with these. */
  use(policy: Policy): void;
  /** Never rejects. The newest request is served first; one whose signal has ended is not served any further. */
  ask(wish: Wish, options: { signal: AbortSignal }): Promise<Result>;
}

interface Job {
  /** One frame at a step, so that a film does not keep a newer picture waiting. */
  readonly steps: AsyncGenerator<void, Result>;
  readonly signal: AbortSignal;
  readonly done: (result: Result) => void;
}

/** The workers and all they have learnt are let go after this long without work. Milliseconds. */
const IDLE = 60_000;
/** A file that takes longer to open can't be read. */
const OPENING = 15_000;
/** Widest preview. */
const PREVIEW_WIDTH = 640;

/** Opens the studio. Its workers start with the first picture. */
export function createStudio(): Studio {
  const crew = createCrew();
  const jobs: Job[] = [];
  let busy = false;
  let idle: ReturnType<typeof setTimeout> | undefined;

  async function* stepsOf(wish: Wish): AsyncGenerator<void, Result> {
    const frames = framesOf(wish.file, wish.kind === 'look' ? undefined : wish.moment);
    const nextFrame = () => within(frames.next(), OPENING).catch(() => ({ done: true as const, value: undefined }));
    try {
      const first = await nextFrame();
      if (first.done) return { kind: 'unread' };
      const { bitmap } = first.value;
      if (wish.kind === 'preview') return { kind: 'preview', bitmap: shrink(bitmap, PREVIEW_WIDTH) };
      if (wish.kind === 'cover')
        return { kind: 'covered', copy: await coverPlaces(bitmap, wish.places, wish.file.type) };
      const seen: FrameSeen[] = [];
      let frame: Awaited<ReturnType<typeof nextFrame>> = first;
      while (!frame.done) {
        const { bitmap, moment } = frame.value;
        const sightings = await crew.look(pixelsOf(bitmap));
        seen.push(moment === undefined ? { sightings } : { sightings, moment });
        frame = await nextFrame();
        if (!frame.done) yield;
      }
      return { kind: 'seen', ...joinFrames(seen) };
    } finally {
      void frames.return();
    }
  }

  const serveAll = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    clearTimeout(idle);
    for (let job = jobs.at(-1); job; job = jobs.at(-1)) {
      const step = await (job.signal.aborted ? job.steps.return({ kind: 'failed' }) : job.steps.next()).catch(() => ({
        done: true as const,
        value: { kind: 'failed' } as const,
      }));
      if (!step.done) continue;
      jobs.splice(jobs.indexOf(job), 1);
      job.done(step.value);
    }
    busy = false;
    idle = setTimeout(crew.dismiss, IDLE);
  };

  return {
    use: crew.use,
    ask(wish, { signal }) {
      return new Promise((done) => {
        jobs.push({ steps: stepsOf(wish), signal, done });
        void serveAll();
      });
    },
  };
}
