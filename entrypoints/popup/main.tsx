import { render } from 'preact';
import { browser } from 'wxt/browser';
import { adoptStyles } from '../../components/adopt-styles.ts';
import { pageStyles } from '../../components/page-styles.ts';
import type { PageInFront } from '../../components/popup/page-in-front.ts';
import { popupStyles } from '../../components/popup/popup-styles.ts';
import { type PopupTarget, PopupView } from '../../components/popup/popup-view.tsx';
import { TimeDigest } from '../../components/time/time-digest.tsx';
import { readAcknowledgements } from '../../lib/browser/acknowledgement.ts';
import { isGuarded, readTabAccount } from '../../lib/browser/guarded-tab.ts';
import { beginPause, endPause, readPause } from '../../lib/browser/pause.ts';
import type { PolicyState } from '../../lib/browser/policy-store.ts';
import { ask } from '../../lib/browser/protocol.ts';
import { openSelfCheck } from '../../lib/browser/self-check.ts';
import { maySwitchSites, readSitesOff, switchSite } from '../../lib/browser/sites-off.ts';
import { readUncheckedCount, resetUncheckedCount } from '../../lib/browser/unchecked-count.ts';
import { openWelcome } from '../../lib/browser/welcome.ts';
import { healthMessages } from '../../lib/messages/health.ts';
import { SITE_NAMES } from '../../lib/messages/names.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { SITES } from '../../lib/sites/index.ts';
import { readTodaysTime } from './todays-time.ts';

type Health = Awaited<ReturnType<typeof ask<'health'>>>;
type Time = Awaited<ReturnType<typeof readTodaysTime>>;

/** The tab in front, where it shows a network we help on; its address is only known to us there. */
async function readTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const host = tab?.url ? new URL(tab.url).hostname : '';
  const site = SITES.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)));
  return site && tab?.id !== undefined ? { id: tab.id, site: site.id } : null;
}

async function openPage(target: PopupTarget, site: SiteId | undefined) {
  if (target === 'check') await openSelfCheck(site);
  else if (target === 'welcome') await openWelcome();
  else if (target === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL('/report.html') });
  window.close();
}

const today = () => new Date().toLocaleDateString('sv');

async function show() {
  // The background may have to wake up first; what stands in the browser's own store is there at once.
  const asked = Promise.all([ask('policyState', null).catch(() => undefined), ask('health', null).catch(() => [])]);
  const [tab, { bySite }, acknowledged, sitesOff, pausedUntil] = await Promise.all([
    readTab(),
    readUncheckedCount(),
    readAcknowledgements().catch(() => ({})),
    readSitesOff(),
    readPause(),
  ]);
  const draw = (
    settings: PolicyState | undefined | null,
    page: PageInFront | undefined,
    health: Health,
    time?: Time,
  ) => {
    const mayPause = settings?.policy.people.pause === true;
    const place = document.getElementById('app');
    if (!place) return;
    render(
      <PopupView
        page={page}
        sites={SITES.map(({ id }) => id)}
        pausedUntil={mayPause || settings === null ? pausedUntil : undefined}
        mayPause={mayPause}
        unchecked={Object.entries(bySite).map(([site, count]) => ({ site: site as SiteId, count }))}
        settings={settings}
        moved={health.flatMap(({ site, moved }) =>
          moved ? [healthMessages.moved(moved.what, SITE_NAMES[site], moved.since, today())] : [],
        )}
        hasReadPolicy={settings?.policy.version !== undefined && settings.policy.version in acknowledged}
        time={
          time && (
            <TimeDigest
              {...time}
              {...(tab && time.isWorking
                ? { onWord: async (word) => void (await ask('usageWord', { word, site: tab.site })) }
                : {})}
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
        onPause={() => void beginPause().then(show)}
        onResume={() => void endPause().then(show)}
        onSwitchOn={(site) => void switchSite(site, true).then(show)}
        copy={(text) => navigator.clipboard.writeText(text)}
        onResetUnchecked={() => void resetUncheckedCount().then(show)}
        onOpen={(target) => void openPage(target, tab?.site)}
      />,
      place,
    );
  };
  draw(null, tab ? undefined : null, []);
  const [[settings, health], isThere, account] = await Promise.all([
    asked,
    tab ? isGuarded(tab.id) : false,
    tab ? readTabAccount(tab.id) : undefined,
  ]);
  const isOff = tab !== null && settings !== undefined && maySwitchSites(settings) && sitesOff.includes(tab.site);
  const page = tab && { site: tab.site, guarded: isThere, isOff, account };
  draw(settings, page, health);
  draw(settings, page, health, settings && (await readTodaysTime(settings).catch(() => undefined)));
}

adoptStyles(pageStyles + popupStyles);
void show();
