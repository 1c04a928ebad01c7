import { answerName, type GateAnswer, type GateQuestion, HELLO, READY } from './gate-protocol.ts';

/** Answers the page's world about its requests, in the turn of each. */
export interface RequestJudge {
  /** Whether a request to this address may publish something. */
  mayPublish(url: URL): boolean;
  /**
   * @param decide to be called, once, later, if the answer is no; tells whether the request was still there
   * @returns whether it may leave now
   */
  mayLeave(url: URL, body: string, decide: (leave: boolean) => boolean): boolean;
}

/**
 * The isolated half of the second gate: hands over the secret name before the page's first script, then answers what the
 * page's world asks about its requests.
 */
export function answerNetworkGate(
  judge: RequestJudge,
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
    window.dispatchEvent(new CustomEvent(answerName(secret), { detail: JSON.stringify(given), cancelable: true }));
  window.addEventListener(
    secret,
    (event) => {
      event.stopImmediatePropagation();
      const { id, url, body } = JSON.parse((event as CustomEvent<string>).detail) as GateQuestion;
      const waits = () =>
        body === undefined
          ? judge.mayPublish(new URL(url))
          : !judge.mayLeave(new URL(url), body, (leave) => answer({ id, leave }));
      try {
        if (waits()) event.preventDefault();
      } catch {
        // Our failure is never the page's: the request leaves, and is counted.
        onFailure();
      }
    },
    { capture: true, signal },
  );
}
