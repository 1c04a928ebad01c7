import { type Browser, browser } from 'wxt/browser';
import { isGuarded } from './guarded-tab.ts';

/**
 * Puts the manifest's content scripts into the tabs that were open before the extension was installed or updated; until then
 * they are without a guard, or with an orphan of the version before. Those in the page's own world go first, as at the
 * start of a page. To be called in the first turn of the background.
 */
export function startOpenTabs(): void {
  browser.runtime.onInstalled.addListener(({ reason }: Browser.runtime.InstalledDetails) => {
    if (reason === 'install' || reason === 'update') void guardOpenTabs().catch(() => {});
  });
}

/** As written into the manifest by the build; the types of the API lack `world`. */
interface ContentScript {
  readonly matches?: readonly string[] | undefined;
  readonly js?: readonly string[] | undefined;
  readonly all_frames?: boolean | undefined;
  readonly world?: 'ISOLATED' | 'MAIN';
}

async function guardOpenTabs(): Promise<void> {
  const scripts: readonly ContentScript[] = browser.runtime.getManifest().content_scripts ?? [];
  const inOrder = scripts.toSorted((one, other) => Number(other.world === 'MAIN') - Number(one.world === 'MAIN'));
  // Each network has its own script, and a tab gets none but its own.
  const own = new Map<number, ContentScript[]>();
  for (const script of inOrder)
    for (const { id } of await browser.tabs.query({ url: [...(script.matches ?? [])] }))
      if (id !== undefined) own.set(id, [...(own.get(id) ?? []), script]);
  await Promise.allSettled([...own].map(([tabId, scripts]) => guardTab(tabId, scripts)));
}

type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

async function guardTab(tabId: number, scripts: readonly ContentScript[]): Promise<void> {
  // Firefox guards open tabs by itself.
  if (await isGuarded(tabId)) return;
  for (const { js = [], world = 'ISOLATED', all_frames: allFrames = false } of scripts) {
    if (js.length === 0) continue;
    // A tab that can't be reached (an error page, one put to sleep) is guarded when it loads again.
    await browser.scripting.executeScript({
      target: { tabId, allFrames },
      files: [...js] as Files,
      world,
      injectImmediately: true,
    });
  }
}
