const MOST_REMEMBERED = 20_000;

/** A function that remembers its answers, a bounded number of them, so that typing looks up only new words. */
export function remembering<T>(find: (words: string) => T): (words: string) => T {
  const remembered = new Map<string, T>();
  return (words) => {
    const known = remembered.get(words);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const found = find(words);
    remembered.set(words, found);
    return found;
  };
}
