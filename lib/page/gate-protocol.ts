/**
 * How the two worlds of a page speak about requests: synchronous events on `window` under a name that only they know. It is
 * handed over at document_start, before any script of the page. Facts in, yes or no out: nothing else ever crosses.
 */
export const READY = 'second-look:ready';
export const HELLO = 'second-look:hello';

/**
 * A request that wants to leave. Without a body: "is it worth reading?", and cancelling the event means yes. With one:
 * cancelling means that it waits for an answer.
 */
export interface GateQuestion {
  readonly id: number;
  readonly url: string;
  /** JSON, or form fields as a query string; files are left out. */
  readonly body?: string;
}

/** Under `answerName(secret)`. Cancelled: the page gave the request up meanwhile, and nothing left. */
export interface GateAnswer {
  readonly id: number;
  readonly leave: boolean;
}

export const answerName = (secret: string) => `${secret}:answer`;
