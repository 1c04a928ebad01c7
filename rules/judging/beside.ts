import type { Evidence } from '../../lib/model/rule.ts';
import { isImagePlace, type Sighting } from '../../lib/model/sighting.ts';

interface BySentence {
  readonly sentenceOf: (sighting: Sighting) => number | undefined;
  readonly sentences: ReadonlyMap<number | undefined, readonly Sighting[]>;
}

/** Kept while the evidence is judged: several concerns of a rule ask about the same sightings. */
const known = new WeakMap<readonly Sighting[], BySentence>();
const STOP = /[.!?…]["'”’)]{0,2}(?=\s)|\n+/gu;

/**
 * The other sightings in the same sentence, or no more than `sentences` away. What concerns the whole post, such as a
 * recipient, is beside everything; what is in a picture beside nothing.
 */
export function beside(sighting: Sighting, { sightings, post }: Evidence, sentences = 0): Sighting[] {
  const index = known.get(sightings) ?? bySentence(sightings, post.text);
  known.set(sightings, index);
  const at = index.sentenceOf(sighting);
  const near = [...(index.sentences.get(undefined) ?? [])];
  if (at !== undefined)
    for (let i = at - sentences; i <= at + sentences; i++) near.push(...(index.sentences.get(i) ?? []));
  return near.filter((other) => other !== sighting);
}

function bySentence(sightings: readonly Sighting[], text: string): BySentence {
  const stops = [...text.matchAll(STOP)].map(({ index }) => index);
  const sentenceOf = ({ where }: Sighting): number | undefined => {
    if (!where) return undefined;
    if (isImagePlace(where)) return Number.NEGATIVE_INFINITY;
    let low = 0;
    let high = stops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stops[middle] ?? 0) < where.start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { sentenceOf, sentences: Map.groupBy(sightings, sentenceOf) };
}
