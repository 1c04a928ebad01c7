import type { Match } from './phrases.ts';
import type { Token } from './tokens.ts';

/**
 * Pairs of turns of phrase that stand no more than `words` apart, in either order, in one sentence or its neighbour:
 * a group and a slight, a person and a desire. Each alone may be nothing.
 * @returns one match for each pair, from the first to the last of it, under `label`
 */
export function closeTogether<Label extends string>(
  ones: readonly Match[],
  others: readonly Match[],
  tokens: readonly Token[],
  { words, label }: { readonly words: number; readonly label: Label },
): Match<Label>[] {
  const sentence = (at: number) => tokens[at]?.sentence ?? 0;
  return ones.flatMap((one) =>
    others
      .filter((other) => {
        const apart = other.from >= one.to ? other.from - one.to : one.from - other.to;
        return apart >= 0 && apart <= words && Math.abs(sentence(one.from) - sentence(other.from)) <= 1;
      })
      .map((other): Match<Label> => {
        const from = Math.min(one.from, other.from);
        const to = Math.max(one.to, other.to);
        return { label, from, to, markFrom: from, markTo: to };
      }),
  );
}
