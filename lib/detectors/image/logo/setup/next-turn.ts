/** The part of the platform used here; the pure floors compile without its types. */
declare const setTimeout: (run: () => void, milliseconds: number) => unknown;

/** Lets whatever else is waiting have its turn: messages, an abort, a frame. */
export function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
