import type { Pixels } from '../../lib/model/pixels.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Sighting } from '../../lib/model/sighting.ts';
import { withDrawnLogos } from './draw-svg.ts';
import { within } from './within.ts';
import { DESKS, type Desk, type Seen, type Work } from './work.ts';

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
/** Settings that have not come by then will not. */
const SETTINGS_LIMIT = 10_000;

/** Nobody is hired before there is something to look at. */
export function createCrew(): Crew {
  const workers = new Map<Desk, Worker>();
  let settings: Promise<Policy> | undefined;
  const arrival = Promise.withResolvers<void>();

  const dismiss = (desk: Desk) => {
    workers.get(desk)?.terminate();
    workers.delete(desk);
  };
  const dismissAll = () => DESKS.forEach(dismiss);

  const hire = async (desk: Desk): Promise<Worker> => {
    await within(arrival.promise, SETTINGS_LIMIT);
    const policy = await (settings as Promise<Policy>);
    const known = workers.get(desk);
    if (known) return known;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ kind: 'settings', desk, policy } satisfies Work);
    workers.set(desk, worker);
    return worker;
  };

  const attempt = async (desk: Desk, pixels: Pixels): Promise<readonly Sighting[]> => {
    const worker = await hire(desk);
    const answer = Promise.withResolvers<readonly Sighting[]>();
    const ending = new AbortController();
    const { signal } = ending;
    const fail = () => answer.reject(new Error('The worker broke.'));
    worker.addEventListener('message', ({ data }: MessageEvent<Seen>) => (data ? answer.resolve(data) : fail()), {
      signal,
    });
    worker.addEventListener('error', fail, { signal });
    worker.addEventListener('messageerror', fail, { signal });
    worker.postMessage({ kind: 'look', pixels } satisfies Work);
    return within(answer.promise, STUCK).finally(() => ending.abort());
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
