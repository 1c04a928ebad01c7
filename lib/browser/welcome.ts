import { type Browser, browser } from 'wxt/browser';

const PAGE = '/welcome.html';

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}

/**
 * Opens the welcome page once, when a person installs Second Look for themselves. Where IT installs it, no tab opens by itself
 * on hundreds of computers: there the page waits in the popup. To be called in the first turn of the background.
 */
export function startWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }: Browser.runtime.InstalledDetails) => {
    if (reason === 'install') void welcomeUnlessManaged().catch(() => {});
  });
}

async function welcomeUnlessManaged(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return;
  const managed = await browser.storage.managed.get(null).catch(() => ({}));
  if (Object.keys(managed).length === 0) await openWelcome();
}
