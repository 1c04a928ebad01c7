import { render } from 'preact';
import { browser } from 'wxt/browser';
import { adoptStyles } from '../../components/adopt-styles.ts';
import { pageStyles } from '../../components/page-styles.ts';
import { popupStyles } from '../../components/popup-styles.ts';
import { type PopupTarget, PopupView } from '../../components/popup-view.tsx';
import { TimeDigest } from '../../components/time/time-digest.tsx';
import { readAcknowledgements } from '../../lib/browser/acknowledgement.ts';
import { isGuarded, readTabAccount } from '../../lib/browser/guarded-tab.ts';
import { ask } from '../../lib/browser/protocol.ts';
import { openSelfCheck } from '../../lib/browser/self-check.ts';
import { readUncheckedCount, resetUncheckedCount } from '../../lib/browser/unchecked-count.ts';
import { openWelcome } from '../../lib/browser/welcome.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { SITES } from '../../lib/sites/index.ts';
import { readTodaysTime } from './todays-time.ts';

/** The tab in front, where it shows a network we help on; its address is only known to us there. */
async function readTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const host = tab?.url ? new URL(tab.url).hostname : '';
  const site = SITES.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)));
  if (!site || tab?.id === undefined) return null;
  const [guarded, account] = await Promise.all([isGuarded(tab.id), readTabAccount(tab.id)]);
  return { id: tab.id, site: site.id, guarded, account };
}

async function openPage(target: PopupTarget, site: SiteId | undefined) {
  if (target === 'check') await openSelfCheck(site);
  else if (target === 'welcome') await openWelcome();
  else if (target === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
  window.close();
}

async function show() {
  const [tab, { bySite }, settings, acknowledged] = await Promise.all([
    readTab(),
    readUncheckedCount(),
    ask('policyState', null).catch(() => undefined),
    readAcknowledgements().catch(() => ({})),
  ]);
  const time = settings && (await readTodaysTime(settings).catch(() => undefined));
  const place = document.getElementById('app');
  if (!place) return;
  render(
    <PopupView
      page={tab}
      sites={SITES.map(({ id }) => id)}
      unchecked={Object.entries(bySite).map(([site, count]) => ({ site: site as SiteId, count }))}
      settings={settings}
      hasReadPolicy={settings !== undefined && settings.policy.version in acknowledged}
      time={
        time && (
          <TimeDigest
            {...time}
            onOpen={() => {
              void browser.tabs.create({ url: browser.runtime.getURL('/options.html#time') });
              window.close();
            }}
          />
        )
      }
      onReload={() => {
        if (tab) void browser.tabs.reload(tab.id);
        window.close();
      }}
      onResetUnchecked={() => void resetUncheckedCount().then(show)}
      onOpen={(target) => void openPage(target, tab?.site)}
    />,
    place,
  );
}

adoptStyles(pageStyles + popupStyles);
void show();
