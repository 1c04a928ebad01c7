/** At most `most` of the numbers 0 … `count` − 1, the first among them, evenly spread. */
export function spread(count: number, most: number): number[] {
  const taken = Math.min(count, most);
  return Array.from({ length: taken }, (_, n) => Math.round((n * (count - 1)) / Math.max(1, taken - 1)));
}
