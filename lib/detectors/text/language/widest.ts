import type { Match } from './phrases.ts';

/** Of matches whose underlined parts overlap, the longest; in text order. */
export function widest<M extends Match>(matches: readonly M[]): M[] {
  if (matches.length < 2) return [...matches];
  const taken = new Uint8Array(matches.reduce((end, { markTo }) => Math.max(end, markTo), 0));
  return [...matches]
    .sort((a, b) => b.markTo - b.markFrom - (a.markTo - a.markFrom))
    .filter(({ markFrom, markTo }) => {
      if (taken.subarray(markFrom, markTo).includes(1)) return false;
      taken.fill(1, markFrom, markTo);
      return true;
    })
    .sort((a, b) => a.markFrom - b.markFrom);
}
