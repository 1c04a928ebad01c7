import type { Policy } from '../../lib/model/policy.ts';
import type { Review } from '../../lib/review/create-review.ts';

/** Prepares a review for the settings in force. */
export type Engine = (policy: Policy) => Review;

/** In the isolated world, which our two scripts share and the page cannot see. */
interface Slot {
  secondLookEngine?: (engine: Engine) => void;
}

/** For the engine: hands itself to the guard that asked for it. */
export function takeEngine(engine: Engine): void {
  (globalThis as Slot).secondLookEngine?.(engine);
}

/** A request is repeated if the engine has not come by then: the background may have been asleep. Milliseconds. */
const RETRY = 3000;

/**
 * For the guard: brings the engine into this page when it is first needed.
 * @param request asks the background for it; may fail
 * @returns a function that asks, once, and may be called as often as one likes
 */
export function waitForEngine(
  request: () => Promise<unknown>,
  onEngine: (engine: Engine) => void,
  { signal }: { signal: AbortSignal },
): () => void {
  let state: 'absent' | 'asked' | 'here' = 'absent';
  (globalThis as Slot).secondLookEngine = (engine) => {
    if (state === 'here') return;
    state = 'here';
    onEngine(engine);
  };
  return () => {
    if (state !== 'absent' || signal.aborted) return;
    state = 'asked';
    const again = () => {
      if (state === 'asked') state = 'absent';
    };
    const timer = setTimeout(again, RETRY);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    request().catch(again);
  };
}
