import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PolicyState } from '../../../lib/browser/policy-store.ts';
import { removeUsage } from '../../../lib/browser/remove-usage.ts';
import { readMended } from '../../../lib/browser/usage-copy.ts';
import { startUsageRecorder, type UsageRecorder } from '../../../lib/browser/usage-recorder.ts';
import { openUsageStore } from '../../../lib/browser/usage-store.ts';
import { readUsageTrouble } from '../../../lib/browser/usage-trouble.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { createSchedule } from '../../../lib/usage/schedule.ts';

const listeners: (() => void)[] = [];
const alarms = { create: vi.fn(async () => {}), clear: vi.fn(async () => true), onAlarm: { addListener: vi.fn() } };
const front = {
  url: 'https://x.com/home',
  focused: true,
  state: 'normal',
  idle: 'active',
  account: 'personal',
  audible: false,
};
const notes: unknown[] = [];
const button = { setTitle: vi.fn(async () => {}), setIcon: vi.fn(async () => {}) };
let state: PolicyState;
let recorder: UsageRecorder;

const stateOf = (source: PolicyState['source'], settings: object): PolicyState => ({
  policy: parsePolicy({ workingHours: { days: [{ day: 'Mon-Fri', from: '08:30', to: '16:00' }] }, ...settings }).policy,
  problems: [],
  source,
  origins: {},
  freedoms: {},
});
const wake = () => {
  listeners.length = 0;
  recorder = startUsageRecorder({
    settings: async () => state,
    siteOf: (url) => (url.includes('x.com') ? 'x' : undefined),
    titles: { recording: 'on', plain: 'off' },
  });
};
/** The recorder has dealt with everything that has happened. */
const settled = () => recorder.unchecked('other');
const happen = async (time: string) => {
  vi.setSystemTime(new Date(`2026-11-24T${time}Z`));
  for (const listener of listeners) listener();
  await settled();
};
const log = async () => {
  const store = await openUsageStore();
  const read = await store.read();
  const watch = await store.readState('watch');
  store.close();
  return { ...read, watch };
};
const times = ({ intervals }: Awaited<ReturnType<typeof log>>) =>
  intervals.map(({ start, end }) => [start, end].map((time) => new Date(time).toISOString().slice(11, 19)).join(' '));

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-24T09:00:00Z'));
  notes.length = 0;
  vi.clearAllMocks();
  Object.assign(front, {
    url: 'https://x.com/home',
    focused: true,
    state: 'normal',
    idle: 'active',
    account: 'personal',
    audible: false,
  });
  const on = { addListener: (listener: () => void) => listeners.push(listener) };
  vi.stubGlobal('performance', { now: () => Date.now() });
  Object.assign(browser, {
    action: button,
    alarms,
    idle: { queryState: async () => front.idle, setDetectionInterval: vi.fn(), onStateChanged: on },
    windows: {
      getLastFocused: async () => ({ id: 1, focused: front.focused, state: 'normal' }),
      getAll: async () => [
        { id: 1, state: 'normal' },
        { id: 2, state: front.state },
      ],
      onFocusChanged: on,
    },
    tabs: {
      query: async () => [{ id: 3, url: front.url, active: true, status: 'complete', audible: front.audible }],
      sendMessage: async (_tab: number, { name, request }: { name: string; request: unknown }) => {
        if (name === 'timeNote') notes.push(request);
        return { answer: name === 'account' ? { kind: front.account } : null };
      },
      onActivated: on,
      onRemoved: { addListener: () => {} },
      onUpdated: { addListener: () => {} },
    },
  });
  state = stateOf('managed', { usage: { log: true } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("without IT's word, or the person's own, nothing is recorded and nothing wakes it", async () => {
  for (const off of [
    stateOf('default', {}),
    stateOf('local', { usage: { log: true } }),
    stateOf('managed', { usage: { log: false } }),
  ]) {
    state = off;
    wake();
    await happen('09:01:00');
    await recorder.outcome({ site: 'x', findings: [{ rule: 'disrepute', level: 'warn' }], decision: 'edited' });
    expect(await log()).toEqual({ intervals: [], outcomes: [], unchecked: [], watch: undefined });
  }
  expect(alarms.create).not.toHaveBeenCalled();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('on a computer of their own the person may switch it on', async () => {
  state = stateOf('local', {});
  await fakeBrowser.storage.local.set({ usageOn: true });
  wake();
  await happen('09:01:00');
  expect(times(await log())).toEqual(['09:00:00 09:01:00']);
});

test('use is recorded as it happens, whenever the worker dies', async () => {
  wake();
  await happen('09:00:50');
  wake();
  await happen('09:01:40');
  front.url = 'https://elsewhere.example/';
  await happen('09:02:00');
  wake();
  await happen('09:05:00');
  front.url = 'https://x.com/home';
  front.focused = false;
  await happen('09:06:00');
  expect(times(await log())).toEqual(['09:00:00 09:02:00']);
  expect(alarms.create).toHaveBeenCalledWith('usage', { delayInMinutes: 1, periodInMinutes: 1 });
  expect(alarms.clear).toHaveBeenLastCalledWith('usage');
});

test('outside working hours nothing is kept, and it is woken when they begin', async () => {
  vi.setSystemTime(new Date('2026-11-24T07:00:00Z'));
  wake();
  await settled();
  await recorder.outcome({ site: 'x', findings: [{ rule: 'disrepute', level: 'warn' }], decision: 'edited' });
  await recorder.unchecked('x');
  expect(await log()).toEqual({ intervals: [], outcomes: [], unchecked: [], watch: undefined });
  expect(alarms.create).toHaveBeenLastCalledWith('usage', { when: Date.parse('2026-11-24T08:30:00Z') });
});

test('outcomes hold no more than rule, site, decision and time; beliefs are masked', async () => {
  wake();
  await recorder.outcome({
    site: 'x',
    findings: [
      { rule: 'political', level: 'justify' },
      { rule: 'disrepute', level: 'warn' },
      { rule: 'copyright', level: 'notice' },
    ],
    decision: 'posted-with-reason',
    reason: 'my own words',
  });
  expect((await log()).outcomes).toEqual([
    { time: Date.now(), site: 'x', rule: 'other', decision: 'posted-with-reason' },
    { time: Date.now(), site: 'x', rule: 'disrepute', decision: 'posted-with-reason' },
  ]);
});

test('notes: once that it records, once at the first personal visit, then at the totals; none in breaks or on a whole screen', async () => {
  front.state = 'fullscreen';
  wake();
  await happen('09:00:10');
  expect(notes).toEqual([]);
  front.state = 'normal';
  await happen('09:00:20');
  await happen('09:00:30');
  await happen('09:00:40');
  expect(notes).toEqual([{ kind: 'recording' }, { kind: 'first' }]);
  for (let minute = 1; minute <= 17; minute += 1) await happen(`09:${String(minute).padStart(2, '0')}:00`);
  expect(notes.slice(2)).toEqual([{ kind: 'minutes', minutes: 15 }]);
  await recorder.say('break', 'x');
  for (let minute = 18; minute <= 40; minute += 1) await happen(`09:${minute}:00`);
  expect(notes).toHaveLength(3);
  expect((await log()).intervals.filter(({ onBreak }) => onBreak)).toHaveLength(1);
});

test('"it\'s for school" marks the stretch from then on', async () => {
  wake();
  await happen('09:01:00');
  await recorder.say('school', 'x');
  await happen('09:02:00');
  expect((await log()).intervals.map(({ declaredOfficial, account }) => [declaredOfficial, account])).toEqual([
    [false, 'personal'],
    [true, 'personal'],
  ]);
});

test('a shared computer forgets with the session, not with the worker', async () => {
  state = stateOf('managed', { usage: { log: true, sharedComputer: true } });
  wake();
  await happen('09:01:00');
  wake();
  await happen('09:02:00');
  expect(times(await log())).toEqual(['09:00:00 09:02:00']);
  await fakeBrowser.storage.session.clear();
  wake();
  await settled();
  expect(times(await log())).toEqual([]);
});

test.each([true, false])('old records go by themselves, copies and all (log still kept: %s)', async (isOn) => {
  wake();
  await happen('09:01:00');
  vi.setSystemTime(new Date('2026-11-25T09:00:00Z'));
  wake();
  await settled();
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).toContain('usageDay 2026-11-24');
  state = stateOf('managed', { usage: { log: isOn } });
  vi.setSystemTime(new Date('2027-04-20T09:00:00Z'));
  wake();
  await settled();
  expect(times(await log())).toEqual([]);
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).not.toContain('usageDay 2026-11-24');
});

test('a browser that was started anew counts nothing of the time before', async () => {
  wake();
  await happen('09:00:30');
  await fakeBrowser.storage.session.clear();
  vi.setSystemTime(new Date('2026-11-24T09:01:00Z'));
  wake();
  await happen('09:01:20');
  expect(times(await log())).toEqual(['09:00:00 09:00:30', '09:01:00 09:01:20']);
});

test('a log that the browser has emptied is put back from its copy, and that is said', async () => {
  wake();
  await happen('09:01:00');
  await recorder.outcome({ site: 'x', findings: [{ rule: 'disrepute', level: 'warn' }], decision: 'edited' });
  vi.setSystemTime(new Date('2026-11-25T09:00:00Z'));
  wake();
  await settled();
  globalThis.indexedDB = new IDBFactory();
  wake();
  await settled();
  const mended = await log();
  expect(times(mended)).toEqual(['09:00:00 09:01:00']);
  expect(mended.outcomes).toHaveLength(1);
  expect(await readMended()).toBe('2026-11-24');
});

test('what the person deletes does not come back', async () => {
  wake();
  await happen('09:01:00');
  vi.setSystemTime(new Date('2026-11-25T09:00:00Z'));
  wake();
  await settled();
  const store = await openUsageStore();
  await removeUsage(store, createSchedule(state.policy.workingHours), { from: '2026-11-24', to: '2026-11-24' });
  store.close();
  globalThis.indexedDB = new IDBFactory();
  wake();
  await settled();
  expect(times(await log())).toEqual([]);
});

test('a shared computer keeps no copies', async () => {
  state = stateOf('managed', { usage: { log: true, sharedComputer: true } });
  wake();
  await happen('09:01:00');
  vi.setSystemTime(new Date('2026-11-25T09:00:00Z'));
  wake();
  await settled();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('a log closed for a newer version is opened again at the next event', async () => {
  wake();
  await happen('09:00:30');
  const open = vi.spyOn(globalThis.indexedDB, 'open');
  const deleting = globalThis.indexedDB.deleteDatabase('usage');
  await new Promise((resolve) => {
    deleting.onsuccess = resolve;
  });
  await happen('09:01:00');
  expect(open).toHaveBeenCalled();
  expect(await readUsageTrouble()).toBe(undefined);
});

test('the toolbar button shows whether the log is kept', async () => {
  wake();
  await settled();
  expect(button.setIcon).toHaveBeenLastCalledWith({ path: expect.objectContaining({ 16: '/recording/16.png' }) });
  state = stateOf('managed', { usage: { log: false } });
  await happen('09:01:00');
  expect(button.setIcon).toHaveBeenLastCalledWith({ path: expect.objectContaining({ 16: '/icon/16.png' }) });
  expect(button.setTitle).toHaveBeenLastCalledWith({ title: 'off' });
});

test('a log that cannot be written is said so, and goes on when it can', async () => {
  const working = globalThis.indexedDB;
  vi.spyOn(working, 'open').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  wake();
  await settled();
  expect(await readUsageTrouble()).toBe('full');
  vi.restoreAllMocks();
  await happen('09:01:00');
  await happen('09:02:00');
  expect(await readUsageTrouble()).toBe(undefined);
  expect(times(await log())).toEqual(['09:01:00 09:02:00']);
});
