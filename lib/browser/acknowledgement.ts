import { browser } from 'wxt/browser';

/** Which versions of the policy this person has said to have read, and on which ISO date: `{ "1": "2026-11-24" }`. */
export type Acknowledgements = Readonly<Record<string, string>>;

const KEY = 'acknowledged';

/** For our own pages. What is stored is not trusted. */
export async function readAcknowledgements(): Promise<Acknowledgements> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && /^\d{4}-\d\d-\d\d$/.test(entry[1]),
    ),
  );
}

/** @param date ISO date. @throws when it cannot be stored */
export async function acknowledge(version: string, date: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readAcknowledgements()), [version]: date } });
}
