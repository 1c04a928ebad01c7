import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchPolicy } from '../../../lib/browser/watch-policy.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const policyOf = (version: string) => parsePolicy({ version }).policy;
const answer = vi.fn();
const pageEvents = new EventTarget();
let end = new AbortController();
let seen: string[] = [];

function watch(): void {
  watchPolicy((policy: Policy) => seen.push(policy.version), { signal: end.signal });
}
const changed = () =>
  fakeBrowser.runtime.onMessage.trigger(
    { to: 'page', name: 'policyChanged', request: null } as never,
    { id: fakeBrowser.runtime.id } as never,
    () => {},
  );

beforeEach(() => {
  fakeBrowser.reset();
  end = new AbortController();
  seen = [];
  answer.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer as never);
  vi.stubGlobal('addEventListener', pageEvents.addEventListener.bind(pageEvents));
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('the settings come at once, and again after a change that changes something', async () => {
  answer.mockResolvedValue({ answer: policyOf('1') });
  watch();
  await vi.waitFor(() => expect(seen).toEqual(['1']));
  await changed();
  await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(2));
  answer.mockResolvedValue({ answer: policyOf('2') });
  await changed();
  await vi.waitFor(() => expect(seen).toEqual(['1', '2']));
});

test('an answer that was overtaken is dropped', async () => {
  let late: (reply: unknown) => void = () => {};
  answer.mockReturnValueOnce(
    new Promise((resolve) => {
      late = resolve;
    }),
  );
  answer.mockResolvedValue({ answer: policyOf('new') });
  watch();
  await changed();
  await vi.waitFor(() => expect(seen).toEqual(['new']));
  late({ answer: policyOf('old') });
  await Promise.resolve();
  await changed();
  await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(3));
  expect(seen).toEqual(['new']);
});

test('a background that is not there is asked again', async () => {
  vi.useFakeTimers();
  answer.mockRejectedValueOnce(new Error('Receiving end does not exist.')).mockRejectedValueOnce(new Error('again'));
  answer.mockResolvedValue({ answer: policyOf('1') });
  watch();
  await vi.advanceTimersByTimeAsync(3_100);
  expect([answer.mock.calls.length, seen]).toEqual([3, ['1']]);
});

test('an orphan asks no more', async () => {
  vi.useFakeTimers();
  answer.mockImplementation(async () => {
    fakeBrowser.runtime.id = undefined as never;
    throw new Error('Extension context invalidated.');
  });
  watch();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(answer).toHaveBeenCalledTimes(1);
});

test('a page that comes back from the back-forward cache asks again; nothing after the end', async () => {
  answer.mockResolvedValue({ answer: policyOf('1') });
  watch();
  await vi.waitFor(() => expect(seen).toEqual(['1']));
  answer.mockResolvedValue({ answer: policyOf('2') });
  pageEvents.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(answer).toHaveBeenCalledTimes(1);
  pageEvents.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(seen).toEqual(['1', '2']));
  end.abort();
  pageEvents.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(answer).toHaveBeenCalledTimes(2);
});
