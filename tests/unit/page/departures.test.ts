import { expect, test } from 'vitest';
import type { Post } from '../../../lib/model/post.ts';
import { createDepartures } from '../../../lib/page/departures.ts';

const post = (text: string, pictures = 0): Post => ({
  site: 'x',
  surface: 'post',
  account: { kind: 'personal' },
  text,
  media: Array.from({ length: pictures }, (_, n) => ({ id: `m${n}`, kind: 'image' as const })),
  recipients: [],
});

test('what one gate let go is not asked about again, whatever the network does to its spaces and emoji', () => {
  const departures = createDepartures();
  departures.add(post('First part 🍟\n\nSecond   part, with @example'));
  expect(departures.covers('second part,\nwith @example', false)).toBe(true);
  expect(departures.covers('First part', false)).toBe(true);
  expect(departures.covers('Another thing', false)).toBe(false);
  expect(departures.covers('ample', false)).toBe(false);
});

test('pictures that were not with it are not covered, nor is a picture alone after words alone', () => {
  const departures = createDepartures();
  departures.add(post('Chips'));
  expect(departures.covers('Chips', true)).toBe(false);
  expect(departures.covers('', true)).toBe(false);
  departures.add(post('', 1));
  expect(departures.covers('', true)).toBe(true);
});

test('it is forgotten in time', () => {
  let now = 0;
  const departures = createDepartures(() => now);
  departures.add(post('Chips'));
  now = 11 * 60_000;
  expect(departures.covers('Chips', false)).toBe(false);
});
