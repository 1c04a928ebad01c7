import { beforeEach, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PolicyState } from '../../../lib/browser/policy-store.ts';
import { startWelcome } from '../../../lib/browser/welcome.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const getSelf = vi.fn(async () => ({ installType: 'normal' }));
const managed = vi.fn(async () => ({}));
const stateOf = (settings: object, source: PolicyState['source'] = 'managed'): PolicyState => ({
  ...parsePolicy(settings),
  source,
  origins: {},
  freedoms: {},
});
const opened = async () =>
  (await fakeBrowser.tabs.query({})).flatMap(({ url }: Browser.tabs.Tab) => (url ? [new URL(url).pathname] : []));
const install = async (reason: 'install' | 'update', state = stateOf({}, 'default')) => {
  const welcome = startWelcome({ settings: async () => state });
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
  await settled();
  return welcome;
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
  expect(await opened()).toEqual(['/welcome.html']);
});

test('an update opens nothing', async () => {
  await install('update');
  expect(await opened()).toEqual([]);
});

test('where IT installs it, it waits for IT’s settings, and opens once', async () => {
  getSelf.mockResolvedValue({ installType: 'admin' });
  const welcome = await install('install');
  expect(await opened()).toEqual([]);
  for (let n = 0; n < 2; n++) {
    welcome.settingsChanged(stateOf({}));
    await settled();
    expect(await opened()).toEqual(['/welcome.html']);
  }
});

test.each([
  ['the settings say so', { people: { welcome: false } }],
  ['the computer is shared', { usage: { sharedComputer: true } }],
])('no tab opens by itself where %s', async (_, settings) => {
  managed.mockResolvedValue(settings);
  const welcome = await install('install', stateOf(settings));
  welcome.settingsChanged(stateOf({ version: '2' }));
  await settled();
  expect(await opened()).toEqual([]);
});

test('Firefox throws where nothing is set; that is no reason not to say hello', async () => {
  managed.mockRejectedValue(new Error('Managed storage manifest not found'));
  await install('install');
  expect(await opened()).toEqual(['/welcome.html']);
});
