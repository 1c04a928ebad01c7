/** A frame lasts 16; the page needs the rest. Milliseconds. */
const SLICE = 6;

/** Goes through `steps` a little in each frame, until they end or `signal` does. @throws what a step throws */
export async function runInSlices(steps: Iterator<unknown>, { signal }: { signal: AbortSignal }): Promise<void> {
  while (!signal.aborted) {
    const began = performance.now();
    do {
      if (steps.next().done) return;
    } while (performance.now() - began < SLICE);
    await new Promise(requestAnimationFrame);
  }
}
