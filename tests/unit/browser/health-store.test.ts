import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHealthStore } from '../../../lib/browser/health-store.ts';

let version = '1.0.0';
beforeEach(() => {
  fakeBrowser.reset();
  version = '1.0.0';
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({ version }) as never);
});
const tuesday = () => new Date(2026, 10, 24, 0, 30);

test('numbers alone are kept, two at once are two, and the day is the local one', async () => {
  const store = createHealthStore(tuesday);
  await Promise.all([store.note('x', 'no-box'), store.note('x', 'no-box'), store.note('facebook', 'press')]);
  expect(await store.read()).toEqual([
    {
      site: 'x',
      health: { counts: { 'no-box': 2 }, missed: 2, boxless: 2, since: expect.any(Number) },
      moved: { what: 'box', since: '2026-11-24' },
    },
    { site: 'facebook', health: { counts: { press: 1 }, missed: 0, boxless: 0 }, moved: null },
  ]);
  const stored = JSON.stringify((await fakeBrowser.storage.local.get('health')) as object);
  expect(stored.replaceAll(/"[a-z-]+":|"1\.0\.0"|\d+|[{},]/g, '')).toBe('');
});

test('a new version starts afresh', async () => {
  await createHealthStore(tuesday).note('x', 'network');
  version = '1.0.1';
  const store = createHealthStore(tuesday);
  expect(await store.read()).toEqual([]);
  await store.note('x', 'press');
  expect((await store.read())[0]?.health.counts).toEqual({ press: 1 });
});
