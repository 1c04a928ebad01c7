import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { watchBrowser } from '../../../lib/browser/look-at-browser.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('a window that is said to have the focus is looked at again, since it may not have it yet', () => {
  vi.useFakeTimers();
  const ignored = { addListener: () => {} };
  let focusChanged = (_window: number) => {};
  Object.assign(browser, {
    idle: { onStateChanged: ignored },
    tabs: { onActivated: ignored, onRemoved: ignored, onUpdated: ignored },
    windows: {
      WINDOW_ID_NONE: -1,
      onFocusChanged: {
        addListener(listener: typeof focusChanged) {
          focusChanged = listener;
        },
      },
    },
  });
  const look = vi.fn();
  watchBrowser(look);

  focusChanged(2);
  expect(look).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(look).toHaveBeenCalledTimes(3);

  focusChanged(-1);
  vi.runAllTimers();
  expect(look).toHaveBeenCalledTimes(4);
});
