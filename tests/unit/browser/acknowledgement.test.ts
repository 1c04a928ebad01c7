import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { acknowledge, readAcknowledgements } from '../../../lib/browser/acknowledgement.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

test('each version is noted with its date, and stays when the next one comes', async () => {
  expect(await readAcknowledgements()).toEqual({});
  await acknowledge('1', '2025-01-07');
  await acknowledge('2', '2026-11-24');
  expect(await readAcknowledgements()).toEqual({ '1': '2025-01-07', '2': '2026-11-24' });
});

test('what is stored is not trusted', async () => {
  for (const acknowledged of [7, null, 'yes', { '1': 4 }, { '1': 'last week' }]) {
    await fakeBrowser.storage.local.set({ acknowledged });
    expect(await readAcknowledgements()).toEqual({});
  }
});
