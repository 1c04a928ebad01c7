import { browser } from 'wxt/browser';

/** Opens the page for telling somebody about a concern, in a tab of its own; the page in front stays as it is. */
export async function openReport(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
}
