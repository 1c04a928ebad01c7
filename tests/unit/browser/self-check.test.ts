import { beforeEach, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSelfCheck, startSelfCheck } from '../../../lib/browser/self-check.ts';

type Listener = (...args: readonly unknown[]) => void;

/** The parts of the browser that the fake one lacks. */
function fakeMenus() {
  const listeners: Record<'clicked' | 'command', Listener[]> = { clicked: [], command: [] };
  const create = vi.fn();
  Object.assign(fakeBrowser, {
    contextMenus: {
      create,
      removeAll: async () => {},
      onClicked: { addListener: (listener: Listener) => listeners.clicked.push(listener) },
    },
    commands: { onCommand: { addListener: (listener: Listener) => listeners.command.push(listener) } },
  });
  return {
    create,
    click: (menuItemId: string, selectionText?: string) => {
      for (const listener of listeners.clicked) listener({ menuItemId, selectionText });
    },
    press: (command: string) => {
      for (const listener of listeners.command) listener(command);
    },
  };
}
const opened = async () =>
  (await fakeBrowser.tabs.query({})).flatMap(({ url }: Browser.tabs.Tab) => (url ? [new URL(url)] : []));
const start = () => startSelfCheck({ menuTitle: 'Check this text' });

beforeEach(() => {
  fakeBrowser.reset();
});

test('marked text is handed over once, and never stands in the address', async () => {
  const menus = fakeMenus();
  const selfCheck = start();
  menus.click('check', 'Well done Jay');
  await vi.waitFor(async () => expect(await opened()).toHaveLength(1));
  expect((await opened())[0]?.pathname).toBe('/check.html');
  expect((await opened())[0]?.hash).toBe('#selection');
  expect(selfCheck.takeText()).toBe('Well done Jay');
  expect(selfCheck.takeText()).toBe('');
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('the key opens an empty check', async () => {
  const menus = fakeMenus();
  const selfCheck = start();
  menus.press('check');
  await vi.waitFor(async () => expect(await opened()).toHaveLength(1));
  expect((await opened())[0]?.hash).toBe('');
  expect(selfCheck.takeText()).toBe('');
});

test('entries and keys of others are left alone', async () => {
  const menus = fakeMenus();
  const selfCheck = start();
  menus.click('something-else', 'private');
  menus.press('something-else');
  expect(selfCheck.takeText()).toBe('');
  expect(await opened()).toEqual([]);
});

test('the menu has one entry, for marked text only, also after an update', async () => {
  const menus = fakeMenus();
  start();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
  await vi.waitFor(() =>
    expect(menus.create).toHaveBeenCalledExactlyOnceWith({
      id: 'check',
      title: 'Check this text',
      contexts: ['selection'],
    }),
  );
});

test('a network can be asked for', async () => {
  await openSelfCheck('facebook');
  expect((await opened())[0]?.hash).toBe('#facebook');
});
