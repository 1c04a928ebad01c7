import { answerName, type GateAnswer, type GateQuestion, HELLO, READY } from './gate-protocol.ts';

/** Asked in the turn of the request. @returns whether it may leave; if not, `decide` must be called, once, later */
export type OnRequest = (url: URL, body: string, decide: (leave: boolean) => void) => boolean;

/**
 * The isolated half of the second gate: hands over the secret name before the page's first script, then answers what the
 * page's world asks about its requests.
 */
export function answerNetworkGate(
  onRequest: OnRequest,
  onFailure: () => void,
  { signal }: { signal: AbortSignal },
): void {
  const secret = `second-look:${crypto.randomUUID()}`;
  const handOver = new AbortController();
  const until = AbortSignal.any([signal, handOver.signal]);
  const give = () => window.dispatchEvent(new CustomEvent(HELLO, { detail: secret }));
  let given = false;
  // The other half says "ready" when it starts, and once more when it has the name. Afterwards nobody is listened to.
  window.addEventListener(
    READY,
    (event) => {
      event.stopImmediatePropagation();
      if (given) return;
      given = true;
      give();
      handOver.abort();
    },
    { capture: true, signal: until },
  );
  window.addEventListener('DOMContentLoaded', () => handOver.abort(), { once: true, signal: until });
  give();

  const answer = (given: GateAnswer) =>
    window.dispatchEvent(new CustomEvent(answerName(secret), { detail: JSON.stringify(given) }));
  window.addEventListener(
    secret,
    (event) => {
      event.stopImmediatePropagation();
      const { id, url, body } = JSON.parse((event as CustomEvent<string>).detail) as GateQuestion;
      try {
        if (!onRequest(new URL(url), body, (leave) => answer({ id, leave }))) event.preventDefault();
      } catch {
        // Our failure is never the page's: the request leaves, and is counted.
        onFailure();
      }
    },
    { capture: true, signal },
  );
}
