import type { Account } from '../model/account.ts';
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

/** Whose account the guard in this tab believes it stands beside; undefined where there is no guard. */
export async function readTabAccount(tabId: number): Promise<Account | undefined> {
  return askTab(tabId, 'account', null, 500).catch(() => undefined);
}

/** Lets the popup see that this page is guarded, and for whom, until `signal`. For the guard. */
export function answerGuarded(account: () => Account, { signal }: { signal: AbortSignal }): void {
  answerAsPage({ ping: () => null, account }, { signal });
}
