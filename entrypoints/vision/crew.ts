import type { Pixels } from '../../lib/model/pixels.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Sighting } from '../../lib/model/sighting.ts';
import { withDrawnLogos } from './draw-svg.ts';
import { within } from './within.ts';
import { DESKS, type Desk, type Work, type WorkerAnswer } from './work.ts';

/** The workers that look at pixels, one at each desk. */
export interface Crew {
  /** New settings: whoever learnt from the old ones is replaced. */
  use(policy: Policy): void;
  /**
   * What all desks together see, side by side.
   * @throws when one of them fails twice, or the settings do not come
   */
  look(pixels: Pixels): Promise<Sighting[]>;
  /** Lets everybody go, and with them all they have learnt. */
  dismiss(): void;
}

/** A worker that needs longer for one picture is stuck. Milliseconds. */
const STUCK = 20_000;
/** One that needs longer to learn what it has to know will not learn it; a logo is calibrated the first time it is met. */
const LEARNING = 180_000;
/** Settings that have not come by then will not. */
const SETTINGS_LIMIT = 10_000;

/** A worker, and what ends it. */
interface Hired {
  readonly worker: Worker;
  readonly end: AbortController;
}

/** Nobody is hired before there is something to look at. */
export function createCrew(): Crew {
  const workers = new Map<Desk, Hired>();
  let settings: Promise<Policy> | undefined;
  const arrival = Promise.withResolvers<void>();

  const dismiss = (desk: Desk) => {
    workers.get(desk)?.end.abort();
    workers.delete(desk);
  };
  const dismissAll = () => DESKS.forEach(dismiss);

  const hire = async (desk: Desk): Promise<Hired> => {
    await within(arrival.promise, SETTINGS_LIMIT);
    const policy = await (settings as Promise<Policy>);
    const known = workers.get(desk);
    if (known) return known;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const hired: Hired = { worker, end: new AbortController() };
    hired.end.signal.addEventListener('abort', () => worker.terminate());
    workers.set(desk, hired);
    const ready = await answerOf(hired, { kind: 'settings', desk, policy }, LEARNING);
    if (ready !== 'ready') throw new Error('The worker did not start.');
    return hired;
  };

  const attempt = async (desk: Desk, pixels: Pixels): Promise<readonly Sighting[]> => {
    const seen = await answerOf(await hire(desk), { kind: 'look', pixels }, STUCK);
    if (!Array.isArray(seen)) throw new Error('The worker broke.');
    return seen;
  };

  /** A broken worker is replaced once. */
  const lookFrom = async (desk: Desk, pixels: Pixels): Promise<readonly Sighting[]> => {
    try {
      return await attempt(desk, pixels);
    } catch {
      dismiss(desk);
      return attempt(desk, pixels).catch((error) => {
        dismiss(desk);
        throw error;
      });
    }
  };

  return {
    use(policy) {
      dismissAll();
      settings = withDrawnLogos(policy);
      arrival.resolve();
    },
    look: async (pixels) => (await Promise.all(DESKS.map((desk) => lookFrom(desk, pixels)))).flat(),
    dismiss: dismissAll,
  };
}

/** @throws when the worker breaks, is let go or takes longer than `limit` milliseconds */
function answerOf({ worker, end }: Hired, work: Work, limit: number): Promise<WorkerAnswer> {
  const answer = Promise.withResolvers<WorkerAnswer>();
  const ending = new AbortController();
  const { signal } = ending;
  const fail = () => answer.reject(new Error('The worker broke.'));
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => answer.resolve(data), { signal });
  worker.addEventListener('error', fail, { signal });
  worker.addEventListener('messageerror', fail, { signal });
  end.signal.addEventListener('abort', fail, { signal });
  worker.postMessage(work);
  return within(answer.promise, limit).finally(() => ending.abort());
}
