import { render } from 'preact';
import { browser } from 'wxt/browser';
import { adoptStyles } from '../../components/adopt-styles.ts';
import { pageStyles } from '../../components/page-styles.ts';
import { PopupView } from '../../components/popup-view.tsx';
import { isGuarded } from '../../lib/browser/guarded-tab.ts';
import { ask } from '../../lib/browser/protocol.ts';
import { readUncheckedCount, resetUncheckedCount } from '../../lib/browser/unchecked-count.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { SITES } from '../../lib/sites/index.ts';

/** The tab in front, where it shows a network we help on; its address is only known to us there. */
async function readTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const host = tab?.url ? new URL(tab.url).hostname : '';
  const site = SITES.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)));
  if (!site || tab?.id === undefined) return null;
  return { id: tab.id, site: site.id, guarded: await isGuarded(tab.id) };
}

async function show() {
  const [tab, { bySite }, settings] = await Promise.all([
    readTab(),
    readUncheckedCount(),
    ask('policyState', null).catch(() => undefined),
  ]);
  const place = document.getElementById('app');
  if (!place) return;
  render(
    <PopupView
      page={tab}
      sites={SITES.map(({ id }) => id)}
      unchecked={Object.entries(bySite).map(([site, count]) => ({ site: site as SiteId, count }))}
      settings={settings}
      onReload={() => {
        if (tab) void browser.tabs.reload(tab.id);
        window.close();
      }}
      onResetUnchecked={() => void resetUncheckedCount().then(show)}
      onOptions={() => {
        void browser.runtime.openOptionsPage();
        window.close();
      }}
    />,
    place,
  );
}

adoptStyles(pageStyles);
void show();
