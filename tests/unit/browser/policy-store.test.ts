import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type PolicyState, type PolicyStore, startPolicyStore } from '../../../lib/browser/policy-store.ts';

const managed = fakeBrowser.storage.managed as unknown as typeof fakeBrowser.storage.local;
let changes: PolicyState[] = [];

/** A background that has just been woken: nothing in memory, everything in storage. */
function wake(): PolicyStore {
  fakeBrowser.storage.onChanged.removeAllListeners();
  changes = [];
  return startPolicyStore({ onChange: (state) => changes.push(state) });
}
const versionOf = async (store: PolicyStore) => {
  const { policy, source } = await store.read();
  return `${policy.version} ${source}`;
};
const settled = (store: PolicyStore, expected: string) =>
  vi.waitFor(async () => expect(await versionOf(store)).toBe(expected));

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('with nothing set there are the defaults, without a problem', async () => {
  const state = await wake().read();
  expect(state).toMatchObject({ source: 'default', problems: [], origins: {}, policy: { version: '1', accounts: [] } });
  expect(state).not.toHaveProperty('at');
});

test("IT's settings come before the person's own, which come before the defaults", async () => {
  await fakeBrowser.storage.local.set({ localPolicy: { version: 'own' } });
  const store = wake();
  await settled(store, 'own local');
  await managed.set({ version: 'it' });
  await settled(store, 'it managed');
  await managed.clear();
  await settled(store, 'own local');
  await fakeBrowser.storage.local.remove('localPolicy');
  await settled(store, '1 default');
  expect(changes.map(({ policy }) => policy.version)).toEqual(['it', 'own', '1']);
});

test('where the browser throws for lack of a policy, the own settings hold', async () => {
  vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  await fakeBrowser.storage.local.set({ localPolicy: { version: 'own' } });
  const store = wake();
  await settled(store, 'own local');
  await fakeBrowser.storage.local.set({ localPolicy: { version: 'own 2' } });
  await settled(store, 'own 2 local');
});

test('a woken background answers from the last good settings at once, though managed storage never answers', async () => {
  await managed.set({ version: 'it' });
  await settled(wake(), 'it managed');
  await vi.waitFor(async () =>
    expect(await fakeBrowser.storage.local.get('policyCache')).not.toEqual({ policyCache: undefined }),
  );
  vi.spyOn(managed, 'get').mockReturnValue(new Promise(() => {}) as never);
  expect(await versionOf(wake())).toBe('it managed');
});

test('an empty answer at start is "not yet": the last good settings hold, and the late ones correct them', async () => {
  await managed.set({ version: 'it' });
  await settled(wake(), 'it managed');
  const late = vi.spyOn(managed, 'get').mockResolvedValue({} as never);
  const store = wake();
  await vi.waitFor(() => expect(late).toHaveBeenCalled());
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toHaveProperty('managedEmptySince'));
  expect(await versionOf(store)).toBe('it managed');
  late.mockRestore();
  await managed.set({ version: 'it 2' });
  await settled(store, 'it 2 managed');
  expect(changes).toHaveLength(1);
  await vi.waitFor(async () =>
    expect(await fakeBrowser.storage.session.get(null)).not.toHaveProperty('managedEmptySince'),
  );
});

test('after ten minutes of empty answers they are gone', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await managed.set({ version: 'it' });
  await settled(wake(), 'it managed');
  const empty = vi.spyOn(managed, 'get').mockResolvedValue({} as never);
  const store = wake();
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toHaveProperty('managedEmptySince'));
  empty.mockClear();
  vi.setSystemTime(Date.now() + 9 * 60_000);
  expect(await versionOf(store)).toBe('it managed');
  await vi.waitFor(() => expect(empty).toHaveBeenCalled());
  expect(await versionOf(store)).toBe('it managed');
  vi.setSystemTime(Date.now() + 2 * 60_000);
  await settled(store, '1 default');
});

test('a change that changes nothing is not acted on', async () => {
  await managed.set({ version: 'it' });
  const store = wake();
  await settled(store, 'it managed');
  await vi.waitFor(async () =>
    expect(await fakeBrowser.storage.local.get('policyCache')).toHaveProperty('policyCache.at'),
  );
  const writes = vi.spyOn(fakeBrowser.storage.local, 'set');
  const reads = vi.spyOn(managed, 'get');
  changes = [];
  await managed.set({ version: 'it' });
  await vi.waitFor(() => expect(reads).toHaveBeenCalled());
  await managed.set({ version: 'it', officialPosting: 'no' });
  await vi.waitFor(() => expect(changes).toHaveLength(1));
  expect(writes).toHaveBeenCalledTimes(1);
  expect(changes[0]?.policy.officialPosting).toBe('no');
});

test('bad values are named and take nothing else down', async () => {
  await managed.set({
    version: 'it',
    patienceSeconds: 'long',
    accounts: [{ site: 'x', handle: '@Ours' }, { site: 'nowhere' }],
  });
  const store = wake();
  await settled(store, 'it managed');
  const { policy, problems } = await store.read();
  expect(policy).toMatchObject({ patienceSeconds: 8, accounts: [{ site: 'x', handle: 'ours' }] });
  expect(problems.map(({ path }) => path)).toEqual(expect.arrayContaining(['patienceSeconds', 'accounts[1].site']));
});

test('what the browser has dropped whole is named where no school does without it', async () => {
  await managed.set({ version: 'it', students: ['Ann Lee'] });
  const store = wake();
  await settled(store, 'it managed');
  const message = 'is missing in what IT has set, or a value in it is of the wrong type';
  expect((await store.read()).problems).toEqual([
    { path: 'school', message },
    { path: 'accounts', message },
  ]);
});

test('settings too large for the cache are in force all the same', async () => {
  const store = wake();
  await settled(store, '1 default');
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await managed.set({ version: 'it' });
  await settled(store, 'it managed');
  expect(changes.map(({ policy }) => policy.version)).toEqual(['it']);
  await managed.set({ version: 'it 2' });
  await settled(store, 'it 2 managed');
});

test('a cache that was spoilt is no matter', async () => {
  for (const policyCache of [5, 'x', { managed: 7, at: {} }, []]) {
    await fakeBrowser.storage.local.set({ policyCache });
    expect(await versionOf(wake())).toBe('1 default');
  }
});

test('local storage is closed to content scripts where the browser can', () => {
  const setAccessLevel = vi.fn().mockResolvedValue(undefined);
  Object.assign(fakeBrowser.storage.local, { setAccessLevel });
  wake();
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: undefined });
  expect(() => wake()).not.toThrow();
});

test('a policy that says what it contains has every setting named that did not arrive', async () => {
  await managed.set({ version: 'it', contains: ['version', 'levels', 'patienceSeconds'], levels: {} });
  const store = wake();
  await settled(store, 'it managed');
  expect((await store.read()).problems.map(({ path }) => path)).toEqual(['patienceSeconds']);
});

test('groups and lists that a registry gives as text are read as what they are', async () => {
  await managed.set({ version: 'it', accounts: '[{"site":"x","handle":"@Ours"}]', levels: '{"political":"off"}' });
  const store = wake();
  await settled(store, 'it managed');
  const { policy } = await store.read();
  expect(policy.accounts).toEqual([{ site: 'x', handle: 'ours' }]);
  expect(policy.levels).toEqual({ political: { personal: 'off', official: 'off' } });
});

test('what IT leaves to the person is told apart from what is locked', async () => {
  await managed.set({ version: 'it', mayChange: 'workingHours', mayAdd: ['classes'], classes: ['4B'] });
  await fakeBrowser.storage.local.set({ localPolicy: { version: 'own', classes: ['5C'] } });
  const store = wake();
  await settled(store, 'it managed');
  expect(await store.read()).toMatchObject({
    policy: { classes: ['4B', '5C'] },
    origins: { version: 'managed', classes: 'both' },
    freedoms: { workingHours: 'change', classes: 'add' },
  });
});
