/** `one` for exactly 1, `many` otherwise; each may hold `#` for the number. English needs no more forms than these. */
export function plural(count: number, one: string, many: string): string {
  return (count === 1 ? one : many).replace('#', String(count));
}
