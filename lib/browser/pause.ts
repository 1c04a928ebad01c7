import { browser } from 'wxt/browser';

const KEY = 'pausedUntil';
const ALARM = 'pause-over';
const MINUTES = 10;

/** Until when the checks are paused, milliseconds since 1970; undefined when they are not. For the background and our own pages. */
export async function readPause(now = Date.now()): Promise<number | undefined> {
  const { [KEY]: until } = await browser.storage.session.get(KEY).catch(() => ({ [KEY]: undefined }));
  return typeof until === 'number' && until > now ? until : undefined;
}

/** For ten minutes. Does not outlast the browser. */
export async function beginPause(now = Date.now()): Promise<void> {
  await browser.storage.session.set({ [KEY]: now + MINUTES * 60_000 });
}

export async function endPause(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/**
 * Ends a pause when its time has come, even if the background slept meanwhile. To be called in the first turn of the background.
 * @param onChange called when a pause begins or ends
 */
export function startPause(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes: object, area: string) => {
    if (area !== 'session' || !(KEY in changes)) return;
    void readPause().then(async (until) => {
      if (until === undefined) await browser.alarms.clear(ALARM);
      else await browser.alarms.create(ALARM, { when: until });
    });
    onChange();
  });
  browser.alarms.onAlarm.addListener(({ name }: { name: string }) => {
    if (name === ALARM) void endPause();
  });
}
