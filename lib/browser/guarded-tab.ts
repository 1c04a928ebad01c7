import { answerAsPage, askTab } from './protocol.ts';

/** Whether a guard of this version is at work in the tab; if not, the page wants a reload. */
export async function isGuarded(tabId: number): Promise<boolean> {
  try {
    await askTab(tabId, 'ping', null, 500);
    return true;
  } catch {
    return false;
  }
}

/** Lets the popup see that this page is guarded, until `signal`. For the guard. */
export function answerGuarded({ signal }: { signal: AbortSignal }): void {
  answerAsPage({ ping: () => null }, { signal });
}
