import type { Policy } from '../../lib/model/policy.ts';
import { drawSvg, isSvg, withDrawnLogos } from './draw-svg.ts';
import type { Result, Work } from './work.ts';

/** Where pictures are looked at: one queue, one worker. */
export interface Studio {
  /** New settings; what is looked at from now on is looked at with these. */
  use(policy: Policy): void;
  /** Never rejects. The newest request is served first; one whose signal has ended is not served at all. */
  ask(kind: 'look' | 'preview', file: Blob, options: { signal: AbortSignal }): Promise<Result>;
}

interface Job {
  readonly kind: 'look' | 'preview';
  readonly file: Blob;
  readonly signal: AbortSignal;
  readonly done: (result: Result) => void;
}

/** The worker and all it has learnt are let go after this long without work. Milliseconds. */
const IDLE = 60_000;
/** A worker that needs longer for one picture is stuck. */
const STUCK = 20_000;
/** Settings that have not come by then will not. */
const SETTINGS_LIMIT = 10_000;

/** Opens the studio. Its worker starts with the first picture. */
export function createStudio(): Studio {
  const jobs: Job[] = [];
  let busy = false;
  let worker: Worker | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let policy: Policy | undefined;
  /** Whether the worker learnt from settings that have changed since. */
  let isStale = false;
  const arrival = Promise.withResolvers<void>();

  const dismiss = () => {
    worker?.terminate();
    worker = undefined;
  };

  const hire = async (): Promise<Worker> => {
    if (isStale) dismiss();
    if (worker) return worker;
    await within(arrival.promise, SETTINGS_LIMIT);
    isStale = false;
    const settings = await withDrawnLogos(policy as Policy);
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ kind: 'settings', policy: settings } satisfies Work);
    return worker;
  };

  /** One try. @throws when the worker breaks, gets stuck, or the settings do not come */
  const attempt = async ({ kind, file }: Job): Promise<Result> => {
    const picture = isSvg(file) ? await drawSvg(file) : file;
    if (!picture) return { kind: 'unread' };
    const hired = await hire();
    const result = Promise.withResolvers<Result>();
    const ending = new AbortController();
    const { signal } = ending;
    hired.addEventListener('message', ({ data }: MessageEvent<Result>) => result.resolve(data), { signal });
    hired.addEventListener('error', () => result.reject(new Error('The worker broke.')), { signal });
    hired.addEventListener('messageerror', () => result.reject(new Error('The answer was lost.')), { signal });
    hired.postMessage({ kind, picture } satisfies Work, picture instanceof ImageBitmap ? [picture] : []);
    return within(result.promise, STUCK).finally(() => ending.abort());
  };

  /** A broken worker is replaced once. */
  const serve = async (job: Job): Promise<Result> => {
    for (let tries = 0; tries < 2 && !job.signal.aborted; tries++) {
      try {
        return await attempt(job);
      } catch {
        dismiss();
      }
    }
    return { kind: 'failed' };
  };

  const serveAll = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    clearTimeout(idle);
    for (let job = jobs.pop(); job; job = jobs.pop()) job.done(await serve(job));
    busy = false;
    idle = setTimeout(dismiss, IDLE);
  };

  return {
    use(next) {
      policy = next;
      isStale = true;
      arrival.resolve();
    },
    ask(kind, file, { signal }) {
      return new Promise((done) => {
        jobs.push({ kind, file, signal, done });
        void serveAll();
      });
    },
  };
}

/** @throws Error when the promise takes longer */
async function within<T>(promise: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done within ${limit} ms.`)), limit);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
