import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isDismissedBy } from '../../../entrypoints/guard.content/is-dismissed.ts';
import {
  countDismissal,
  keepDismissal,
  keepOwnChild,
  readDismissals,
  removeDismissal,
} from '../../../lib/browser/dismissal-store.ts';
import { readOwn, watchOwn } from '../../../lib/browser/own-choices.ts';
import { beginPause, endPause, readPause } from '../../../lib/browser/pause.ts';
import type { PolicyState } from '../../../lib/browser/policy-store.ts';
import { readSitesOff, switchSite } from '../../../lib/browser/sites-off.ts';
import { isSwitchedOff } from '../../../lib/model/own.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const stateOf = (people: object = {}, source: PolicyState['source'] = 'managed'): PolicyState => ({
  ...parsePolicy({ people }),
  source,
  origins: {},
  freedoms: {},
});
const isDismissed = async (rule: string, words: string, people: object = {}) => {
  const state = stateOf(people);
  return isDismissedBy({ ...state.policy, own: await readOwn(state) })(rule, words);
};

beforeEach(() => {
  fakeBrowser.reset();
  // The fake has no access levels and no alarms of its own.
  vi.spyOn(fakeBrowser.alarms, 'create').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.alarms, 'clear').mockResolvedValue(true);
});

test('words that are not about school are known again, and stand nowhere in what is kept', async () => {
  await keepDismissal([{ rule: 'student-reference', words: 'Clementine' }], '  my niece ');
  expect(await isDismissed('student-reference', 'clementine’s')).toBe(true);
  expect(await isDismissed('colleague-reference', 'Clementine')).toBe(false);
  const kept = JSON.stringify(await fakeBrowser.storage.local.get(null));
  expect(kept).not.toMatch(/clementine/i);
  expect(kept).toContain('my niece');
});

test('what is taken back is asked about again', async () => {
  await keepDismissal([{ rule: 'student-reference', words: 'Grace' }], '');
  const [entry] = (await readDismissals()).entries;
  await removeDismissal(entry?.id ?? '');
  expect(await isDismissed('student-reference', 'Grace')).toBe(false);
});

test('settings that lock it take no notice of what was kept before', async () => {
  await keepDismissal([{ rule: 'student-reference', words: 'Grace' }], '');
  expect(await isDismissed('student-reference', 'Grace', { dismiss: false })).toBe(false);
});

test('a child of one’s own is known by every way of writing the name', async () => {
  await keepOwnChild(['Grace Mary Turner', 'Gracie'], 'my daughter');
  for (const way of ['Grace', 'GRACE TURNER', 'Grace T', 'Grace Mary Turner', 'Gracie'])
    expect(await isDismissed('student-reference', way), way).toBe(true);
  expect(await isDismissed('student-reference', 'Grace Hall')).toBe(false);
  expect(await isDismissed('student-reference', 'Turner')).toBe(false);
  expect(await isDismissed('offensive', 'Grace')).toBe(false);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/grac|turner/i);
});

test('dismissals are counted by rule alone, also when many come at once', async () => {
  await Promise.all(['a', 'b', 'a'].map((rule) => countDismissal([rule, rule])));
  expect((await readDismissals()).counts).toEqual({ a: 2, b: 1 });
});

test('a pause lasts ten minutes, and only where the settings allow one', async () => {
  await beginPause(0);
  expect(await readPause(599_999)).toBe(600_000);
  expect(await readPause(600_000)).toBeUndefined();
  await beginPause();
  expect((await readOwn(stateOf())).pausedUntil).toBeGreaterThan(Date.now());
  expect(await readOwn(stateOf({ pause: false }))).not.toHaveProperty('pausedUntil');
  await endPause();
  expect(await readOwn(stateOf())).not.toHaveProperty('pausedUntil');
});

test('a network is off where the person may say so: not under IT’s settings, unless they allow it', async () => {
  await switchSite('x', false);
  await switchSite('facebook', false);
  await switchSite('facebook', true);
  expect(await readSitesOff()).toEqual(['x']);
  expect((await readOwn(stateOf())).sitesOff).toEqual([]);
  expect((await readOwn(stateOf({ switchSites: true }))).sitesOff).toEqual(['x']);
  expect((await readOwn(stateOf({}, 'local'))).sitesOff).toEqual(['x']);
  expect((await readOwn(stateOf({ switchSites: false }, 'local'))).sitesOff).toEqual([]);
});

test('the guard asks whether it is off at the very moment', () => {
  const own = { key: '', notSchool: [], sitesOff: ['x' as const], pausedUntil: 100 };
  expect(isSwitchedOff(own, 'x', 0)).toBe('off');
  expect(isSwitchedOff(own, 'facebook', 99)).toBe('paused');
  expect(isSwitchedOff(own, 'facebook', 100)).toBe(false);
  expect(isSwitchedOff(undefined, 'x', 0)).toBe(false);
});

test('whatever the person decides is told on', async () => {
  const onChange = vi.fn();
  watchOwn(onChange);
  await switchSite('x', false);
  await keepDismissal([], '');
  await beginPause();
  await endPause();
  expect(onChange).toHaveBeenCalledTimes(4);
});
