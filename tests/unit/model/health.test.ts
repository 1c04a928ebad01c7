import { expect, test } from 'vitest';
import { addToHealth, type HealthEvent, hasMoved, type SiteHealth } from '../../../lib/model/health.ts';

const after = (...events: readonly [HealthEvent, number][]) =>
  events.reduce<SiteHealth | undefined>(
    (health, [event, day]) => addToHealth(health, event, day),
    undefined,
  ) as SiteHealth;

test('one post by an unknown way is no sign yet; two running are, since the first', () => {
  expect(hasMoved(after(['network', 7]))).toBeNull();
  expect(hasMoved(after(['network', 7], ['composer', 8], ['network', 9]))).toEqual({ what: 'button', since: 7 });
  expect(hasMoved(after(['network', 7], ['no-box', 9]))).toEqual({ what: 'box', since: 7 });
});

test('a post that is seen at its button again ends it', () => {
  const mended = after(['no-box', 7], ['no-box', 7], ['press', 9]);
  expect(hasMoved(mended)).toBeNull();
  expect(mended).toEqual({ counts: { 'no-box': 2, press: 1 }, missed: 0, boxless: 0 });
  expect(hasMoved(addToHealth(mended, 'network', 10))).toBeNull();
});
