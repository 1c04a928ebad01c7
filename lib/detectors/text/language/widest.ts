import type { Match } from './phrases.ts';

/** Of matches whose underlined parts overlap, the longest; in text order. */
export function widest<M extends Match>(matches: readonly M[]): M[] {
  const kept: M[] = [];
  for (const match of [...matches].sort((a, b) => b.markTo - b.markFrom - (a.markTo - a.markFrom)))
    if (!kept.some(({ markFrom, markTo }) => markFrom < match.markTo && match.markFrom < markTo)) kept.push(match);
  return kept.sort((a, b) => a.markFrom - b.markFrom);
}
