import { beforeEach, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startWelcome } from '../../../lib/browser/welcome.ts';

const getSelf = vi.fn(async () => ({ installType: 'normal' }));
const managed = vi.fn(async () => ({}));
const opened = async () =>
  (await fakeBrowser.tabs.query({})).flatMap(({ url }: Browser.tabs.Tab) => (url ? [new URL(url).pathname] : []));
const install = async (reason: 'install' | 'update') => {
  startWelcome();
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
};
/** Long enough for everything that is going to happen: all of it is microtasks here. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  fakeBrowser.reset();
  getSelf.mockResolvedValue({ installType: 'normal' });
  managed.mockResolvedValue({});
  Object.assign(fakeBrowser, { management: { getSelf } });
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(managed);
});

test('someone who installs it is welcomed, once', async () => {
  await install('install');
  await vi.waitFor(async () => expect(await opened()).toEqual(['/welcome.html']));
});

test('an update opens nothing', async () => {
  await install('update');
  await settled();
  expect(await opened()).toEqual([]);
});

test('where IT installs it, no tab opens by itself', async () => {
  getSelf.mockResolvedValue({ installType: 'admin' });
  await install('install');
  await settled();
  expect(await opened()).toEqual([]);
});

test('where IT has set it up, no tab opens by itself', async () => {
  managed.mockResolvedValue({ version: '1' });
  await install('install');
  await settled();
  expect(await opened()).toEqual([]);
});

test('Firefox throws where nothing is set; that is no reason not to say hello', async () => {
  managed.mockRejectedValue(new Error('Managed storage manifest not found'));
  await install('install');
  await vi.waitFor(async () => expect(await opened()).toEqual(['/welcome.html']));
});
