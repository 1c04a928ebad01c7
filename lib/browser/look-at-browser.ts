import { type Browser, browser } from 'wxt/browser';
import type { UsageSettings } from '../model/policy.ts';
import type { SiteId } from '../model/site.ts';
import type { Look } from '../usage/follow-use.ts';
import { readTabAccount } from './guarded-tab.ts';

/** A look, and where it fell. */
export interface BrowserLook extends Omit<Look, 'at' | 'awake'> {
  readonly tabId: number | undefined;
  /** Whether the page is there, so that a note would be seen. */
  readonly isLoaded: boolean;
}

/** Which network a page is of; the address goes no further. */
export type SiteOf = (url: string) => SiteId | undefined;

async function tabInFront(): Promise<Browser.tabs.Tab | undefined> {
  const window = await browser.windows.getLastFocused().catch(() => undefined);
  if (!window?.focused || window.id === undefined) return undefined;
  const [tab] = await browser.tabs.query({ active: true, windowId: window.id });
  return tab;
}

/** Whether some window fills a whole screen: a lesson may be shown there, on this screen or the one on the wall. */
export async function isPresenting(): Promise<boolean> {
  const windows = await browser.windows.getAll();
  return windows.some(({ state }: Browser.windows.Window) => state === 'fullscreen');
}

/**
 * What is in front of the person at this moment. Everything is asked of the browser afresh: nothing is remembered, so
 * nothing can be out of date.
 */
export async function lookAtBrowser(siteOf: SiteOf, settings: UsageSettings): Promise<BrowserLook> {
  const [tab, person] = await Promise.all([tabInFront(), browser.idle.queryState(settings.idleSeconds)]);
  const site = tab?.url === undefined ? undefined : siteOf(tab.url);
  if (tab?.id === undefined || site === undefined)
    return { tabId: undefined, isLoaded: false, person, showing: null, media: false };
  const account = (await readTabAccount(tab.id))?.kind ?? 'unknown';
  const media = settings.mediaCounts && tab.audible === true && tab.mutedInfo?.muted !== true;
  return {
    tabId: tab.id,
    isLoaded: tab.status === 'complete',
    person,
    showing: { site, account },
    media,
  };
}

/**
 * Chromium may tell that a window has the focus before its own answer says so, and nothing more comes then (seen in 156
 * under X11): without another look all of the stay would be missed. Milliseconds.
 */
const FOCUS_SETTLES = [250, 1_500];

/** Calls `onEvent` at everything that may change what is in front, or whether the person is there. */
export function watchBrowser(onEvent: () => void): void {
  browser.tabs.onActivated.addListener(onEvent);
  browser.tabs.onRemoved.addListener(onEvent);
  browser.tabs.onUpdated.addListener((_id: number, changed: object, tab: Browser.tabs.Tab) => {
    const matters = ['url', 'status', 'audible', 'mutedInfo'].some((key) => key in changed);
    if (matters && tab.active) onEvent();
  });
  browser.windows.onFocusChanged.addListener((window: number) => {
    onEvent();
    if (window === browser.windows.WINDOW_ID_NONE) return;
    for (const late of FOCUS_SETTLES) setTimeout(onEvent, late);
  });
  browser.idle.onStateChanged.addListener(onEvent);
  browser.runtime.onStartup.addListener(onEvent);
  browser.runtime.onInstalled.addListener(onEvent);
}
