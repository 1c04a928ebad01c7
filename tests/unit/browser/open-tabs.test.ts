import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startOpenTabs } from '../../../lib/browser/open-tabs.ts';

const MATCHES = ['*://*.x.com/*'];
const OTHER = ['*://*.example.com/*'];
const MANIFEST = {
  content_scripts: [
    { matches: MATCHES, js: ['content-scripts/guard.js'] },
    { matches: [...MATCHES, ...OTHER], js: ['content-scripts/gate.js'], world: 'MAIN' },
    { matches: OTHER, js: ['content-scripts/other.js'] },
  ],
};
const injected = vi.fn().mockResolvedValue([]);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  injected.mockClear();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(MANIFEST as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({ url }: { url: string[] }) =>
    url.includes(MATCHES[0] ?? '') ? [{ id: 4 }, { id: 5 }, { id: 6 }] : []) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (tab: number) => {
    if (tab !== 5) throw new Error('Receiving end does not exist.');
    return { answer: null };
  }) as never);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(injected as never);
  startOpenTabs();
});

test('tabs already open get the guard, those that have it are left alone', async () => {
  injected.mockImplementation(async ({ target }: { target: { tabId: number } }) => {
    if (target.tabId === 4) throw new Error('Cannot access contents of the page.');
  });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  await vi.waitFor(() => expect(injected).toHaveBeenCalledTimes(3));
  const calls = injected.mock.calls.map(([{ target, files, world }]) => [target.tabId, files[0], world]);
  expect(calls.filter(([tab]) => tab === 6)).toEqual([
    [6, 'content-scripts/gate.js', 'MAIN'],
    [6, 'content-scripts/guard.js', 'ISOLATED'],
  ]);
  expect(calls.some(([tab]) => tab === 5)).toBe(false);
});

test('an update of the browser is no reason', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'chrome_update' } as never);
  expect(fakeBrowser.tabs.query).not.toHaveBeenCalled();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
  await vi.waitFor(() => expect(injected).toHaveBeenCalled());
});
