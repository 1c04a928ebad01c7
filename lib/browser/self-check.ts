import { type Browser, browser } from 'wxt/browser';

const MENU_ID = 'check';
const PAGE = '/check.html';

export interface SelfCheck {
  /** The text that was last marked for a check; a second call gets nothing. */
  takeText(): string;
}

/** Opens the self-check in a tab of its own. @param wish what it begins with, as the page understands it */
export async function openSelfCheck(wish = ''): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(PAGE)}${wish && `#${wish}`}` });
}

/**
 * Offers the self-check for marked text and by key. The text waits in memory alone until its page, just opened, asks for it: an
 * address would be kept in the browser's history. To be called in the first turn of the background.
 */
export function startSelfCheck({ menuTitle }: { menuTitle: string }): SelfCheck {
  let waiting = '';

  browser.runtime.onInstalled.addListener(() => {
    // An update would otherwise meet the entry of the version before.
    void browser.contextMenus
      .removeAll()
      .then(() => browser.contextMenus.create({ id: MENU_ID, title: menuTitle, contexts: ['selection'] }));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }: Browser.contextMenus.OnClickData) => {
    if (menuItemId !== MENU_ID) return;
    waiting = selectionText ?? '';
    void openSelfCheck('selection');
  });
  browser.commands.onCommand.addListener((command: string) => {
    if (command === MENU_ID) void openSelfCheck();
  });

  return {
    takeText() {
      const text = waiting;
      waiting = '';
      return text;
    },
  };
}
