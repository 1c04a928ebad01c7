// How soon the pages that people open are there. For a machine that does nothing else meanwhile.
import { openBed } from '../tests/e2e/bed.ts';
import { EXAMPLE_POLICY } from '../tests/e2e/guarded.ts';
import { CONTENT_WITHIN, openTimed, timePopup, WRITABLE_WITHIN } from '../tests/e2e/opening-times.ts';

/** Openings of each; the first ones, with nothing in the browser's caches, are among them. */
const OPENINGS = 15;

/** Prints the median and the slowest of some openings, against what was promised. */
export async function bench(): Promise<void> {
  // No site is opened.
  const bed = await openBed({ port: 9 });
  try {
    await bed.setPolicy(EXAMPLE_POLICY);
    const times: Record<'popup drawn' | 'self-check writable' | 'self-check answers', number[]> = {
      'popup drawn': [],
      'self-check writable': [],
      'self-check answers': [],
    };
    for (let opened = 0; opened < OPENINGS; opened += 1) {
      times['popup drawn'].push(await timePopup(bed));
      const { writable, answered } = await openTimed(bed);
      times['self-check writable'].push(writable);
      times['self-check answers'].push(answered);
    }
    const limits = { 'popup drawn': CONTENT_WITHIN, 'self-check writable': WRITABLE_WITHIN };
    for (const [what, list] of Object.entries(times)) {
      const sorted = list.toSorted((a, b) => a - b);
      const median = sorted[Math.floor(OPENINGS / 2)] ?? 0;
      const limit = limits[what as keyof typeof limits];
      const held = limit === undefined ? '' : median <= limit ? ` (at most ${limit})` : `: OVER ${limit}`;
      console.log(`${what}: median ${median.toFixed(0)} ms${held}, slowest ${sorted.at(-1)?.toFixed(0)}`);
    }
  } finally {
    await bed.close();
  }
}
