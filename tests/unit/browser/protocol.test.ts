import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Answers,
  answerAsBackground,
  answerAsPage,
  ask,
  askTab,
  type BackgroundProtocol,
  tellPages,
} from '../../../lib/browser/protocol.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const policy = parsePolicy({ version: '7' }).policy;
const answers: Answers<BackgroundProtocol> = {
  policy: () => policy,
  policyState: () => ({ policy, problems: [], source: 'local', origins: {}, freedoms: {} }),
  unchecked: () => {
    throw new Error('full');
  },
  outcome: () => new Promise(() => {}),
  usageWord: () => null,
  dismiss: () => null,
  openReport: () => null,
  textToCheck: () => 'marked words',
  engine: () => null,
  visionKey: () => 'key',
  keepWords: () => null,
  keptWords: () => null,
  allow: () => null,
  noticed: () => null,
  health: () => [],
  ping: () => null,
};
const id = fakeBrowser.runtime.id;
const OWN_PAGE = { id, url: `chrome-extension://${id}/options.html` };
const PICTURE_PAGE = { id, url: `chrome-extension://${id}/vision.html`, tab: { id: 1 } };
const CONTENT_SCRIPT = { id, url: 'https://x.com/home', tab: { id: 1 } };

/** Sends as `sender`; what comes back, or "nobody" when no listener takes it. */
async function send(sender: object, message: unknown): Promise<unknown> {
  let respond: (reply: unknown) => void = () => {};
  const reply = new Promise((resolve) => {
    respond = resolve;
  });
  const taken = await fakeBrowser.runtime.onMessage.trigger(message as never, sender as never, respond as never);
  return (taken as unknown[]).includes(true) ? reply : 'nobody';
}
const toBackground = (name: string, request: unknown = null) => ({ to: 'background', name, request });

/** Messages of this test are sent as `sender`, as the browser would stamp them. */
const sendAs = (sender: object) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    const reply = await send(sender, message);
    return reply === 'nobody' ? undefined : reply;
  }) as never);

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('our own pages may ask everything', async () => {
  answerAsBackground(answers);
  for (const sender of [OWN_PAGE, PICTURE_PAGE]) {
    expect(await send(sender, toBackground('policy'))).toEqual({ answer: policy });
    expect(await send(sender, toBackground('policyState'))).toHaveProperty('answer.source', 'local');
  }
});

test('a content script may ask what it needs and no more', async () => {
  answerAsBackground(answers);
  expect(await send(CONTENT_SCRIPT, toBackground('policy'))).toEqual({ answer: policy });
  expect(await send(CONTENT_SCRIPT, toBackground('policyState'))).toEqual({ error: 'not allowed' });
});

test('others, and what is not ours, get no answer', async () => {
  answerAsBackground(answers);
  expect(await send({ ...OWN_PAGE, id: 'another-extension' }, toBackground('policy'))).toBe('nobody');
  expect(await send({ id, url: 'https://x.com/home' }, toBackground('policy'))).toEqual({ error: 'not allowed' });
  const spoofed = { ...CONTENT_SCRIPT, url: `https://x.com/#chrome-extension://${id}/` };
  expect(await send(spoofed, toBackground('policyState'))).toEqual({ error: 'not allowed' });
  for (const message of [
    null,
    1,
    'policy',
    {},
    toBackground('toString'),
    toBackground('nothing'),
    { to: 'page', name: 'policy' },
  ])
    expect(await send(OWN_PAGE, message)).toBe('nobody');
});

test('every wait ends: an answer, a failure in words, nobody, or time', async () => {
  answerAsBackground(answers);
  sendAs(CONTENT_SCRIPT);
  expect(await ask('policy', null)).toEqual(policy);
  expect(await ask('ping', null)).toBeNull();
  await expect(ask('unchecked', { site: 'x', reason: 'failed' })).rejects.toThrow('"unchecked" failed: Error: full');
  await expect(ask('outcome', { site: 'x', findings: [], decision: 'edited' }, 20)).rejects.toThrow(
    '"outcome" was not answered within 20 ms',
  );
  fakeBrowser.runtime.onMessage.removeAllListeners();
  await expect(ask('policy', null)).rejects.toThrow('"policy" was answered by nobody');
});

test('a page answers the background, never a content script, and not after its end', async () => {
  const end = new AbortController();
  const policyChanged = vi.fn(() => null);
  answerAsPage({ policyChanged }, { signal: end.signal });
  const message = { to: 'page', name: 'policyChanged', request: null };
  expect(await send({ id }, message)).toEqual({ answer: null });
  expect(await send(CONTENT_SCRIPT, message)).toEqual({ error: 'not allowed' });
  expect(await send({ id }, { ...message, name: 'ping' })).toBe('nobody');
  expect(policyChanged).toHaveBeenCalledTimes(1);
  end.abort();
  expect(await send({ id }, message)).toBe('nobody');
});

test('all pages are told, whoever is missing', async () => {
  await fakeBrowser.tabs.create({ url: 'https://x.com/home' });
  const toTab = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  const toOwn = vi
    .spyOn(fakeBrowser.runtime, 'sendMessage')
    .mockRejectedValue(new Error('Receiving end does not exist.'));
  await tellPages('policyChanged', null);
  const message = { to: 'page', name: 'policyChanged', request: null };
  expect(toTab.mock.calls.map((call: unknown[]) => call[0])).toEqual([0, 1]);
  expect(toOwn).toHaveBeenCalledWith(message);
});

test('a tab without a guard is found out', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockReturnValue(new Promise(() => {}) as never);
  await expect(askTab(3, 'ping', null, 20)).rejects.toThrow('not answered');
});
