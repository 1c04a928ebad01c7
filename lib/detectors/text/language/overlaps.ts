import type { TextPlace } from '../../../model/sighting.ts';

/** Whether any of some places, in text order and apart from each other, shares a character with `start`…`end`. */
export function overlapsAny(places: readonly TextPlace[], start: number, end: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (places[low]?.start ?? end) < end;
}
