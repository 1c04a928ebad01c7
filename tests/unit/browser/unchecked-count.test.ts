import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readUncheckedCount, resetUncheckedCount, startUncheckedCount } from '../../../lib/browser/unchecked-count.ts';

const badge = () => fakeBrowser.action.getBadgeText({});

beforeEach(() => {
  fakeBrowser.reset();
});

test('counts by site, also when several come at once, and shows the total', async () => {
  const counter = startUncheckedCount();
  expect(await readUncheckedCount()).toEqual({ total: 0, bySite: {} });
  await Promise.all([counter.add('x'), counter.add('facebook'), counter.add('x')]);
  expect(await readUncheckedCount()).toEqual({ total: 3, bySite: { x: 2, facebook: 1 } });
  await vi.waitFor(async () => expect(await badge()).toBe('3'));
});

test('a new background goes on counting, and shows the total at once', async () => {
  await startUncheckedCount().add('instagram');
  await fakeBrowser.action.setBadgeText({ text: '' });
  fakeBrowser.storage.onChanged.removeAllListeners();
  const counter = startUncheckedCount();
  await vi.waitFor(async () => expect(await badge()).toBe('1'));
  await counter.add('instagram');
  expect(await readUncheckedCount()).toEqual({ total: 2, bySite: { instagram: 2 } });
});

test('nothing but numbers is kept', async () => {
  await startUncheckedCount().add('x');
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ unchecked: { x: 1 } });
});

test('the person can set it back', async () => {
  const counter = startUncheckedCount();
  await counter.add('x');
  await resetUncheckedCount();
  expect((await readUncheckedCount()).total).toBe(0);
  await vi.waitFor(async () => expect(await badge()).toBe(''));
});

test('what is stored is not trusted', async () => {
  for (const unchecked of [7, null, { x: 'many', nowhere: 4, facebook: -1 }]) {
    await fakeBrowser.storage.local.set({ unchecked });
    expect(await readUncheckedCount()).toEqual({ total: 0, bySite: {} });
  }
});
