import { browser } from 'wxt/browser';

export interface VisionKey {
  read(): Promise<string>;
}

/**
 * The word by which the page that looks at pictures knows a content script of ours from a site's own script, which may
 * put that page into a frame too and would learn which school's crest it knows. New with each start of the browser; kept
 * where only our own pages can read. For the background.
 */
export function startVisionKey(): VisionKey {
  let key: Promise<string> | undefined;
  const load = async () => {
    const { visionKey } = await browser.storage.session.get('visionKey');
    if (typeof visionKey === 'string') return visionKey;
    const fresh = crypto.randomUUID();
    await browser.storage.session.set({ visionKey: fresh });
    return fresh;
  };
  return {
    read() {
      key ??= load();
      key.catch(() => {
        key = undefined; // The next one who asks tries again.
      });
      return key;
    },
  };
}
