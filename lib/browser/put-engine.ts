import { type Browser, browser } from 'wxt/browser';

/**
 * Runs the review engine in the isolated world of the frame that asked, where its guard waits for it.
 * @throws when the frame is gone
 */
export async function putEngine({ tab, frameId = 0 }: Browser.runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) throw new Error('The engine is only for pages.');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: ['/engine.js'],
    injectImmediately: true,
  });
}
