import { defineBackground } from 'wxt/utils/define-background';
import { countDismissal, keepDismissal } from '../../lib/browser/dismissal-store.ts';
import { HAS_WALL } from '../../lib/browser/has-wall.ts';
import { createHealthStore } from '../../lib/browser/health-store.ts';
import { startKeptWords, tabOf } from '../../lib/browser/kept-words.ts';
import { openReport } from '../../lib/browser/open-report.ts';
import { startOpenTabs } from '../../lib/browser/open-tabs.ts';
import { readOwn, watchOwn } from '../../lib/browser/own-choices.ts';
import { startPolicyStore } from '../../lib/browser/policy-store.ts';
import { answerAsBackground, askTab, tellPages } from '../../lib/browser/protocol.ts';
import { putEngine } from '../../lib/browser/put-engine.ts';
import { startSelfCheck } from '../../lib/browser/self-check.ts';
import { startUncheckedCount } from '../../lib/browser/unchecked-count.ts';
import { isUsageLogged, onUsageChoice } from '../../lib/browser/usage-choice.ts';
import { startUsageRecorder } from '../../lib/browser/usage-recorder.ts';
import { startVisionKey } from '../../lib/browser/vision-key.ts';
import { startWelcome } from '../../lib/browser/welcome.ts';
import { BRAND } from '../../lib/messages/brand.ts';
import { checkMessages } from '../../lib/messages/check.ts';
import { timeMessages } from '../../lib/messages/time.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { SITES } from '../../lib/sites/index.ts';
import { standWall } from './stand-wall.ts';

export default defineBackground(() => {
  const settings = startPolicyStore({
    onChange: (state) => {
      welcome?.settingsChanged(state);
      void tellPages('policyChanged', null);
      usage.refresh();
      wall?.refresh();
    },
  });
  const usage = startUsageRecorder({
    settings: () => settings.read(),
    siteOf,
    titles: { recording: timeMessages.toolbar, plain: BRAND },
  });
  const unchecked = startUncheckedCount();
  const inForce = async () => {
    const state = await settings.read();
    // Pages are told whether the log is kept in fact.
    const usageInForce = { ...state.policy.usage, log: await isUsageLogged(state) };
    return { ...state.policy, usage: usageInForce, own: await readOwn(state) };
  };
  const countUnchecked = (site: SiteId) => Promise.all([unchecked.add(site), usage.unchecked(site)]);
  const keptWords = startKeptWords();
  const health = createHealthStore();
  const wall = HAS_WALL
    ? standWall({
        settings: inForce,
        onStopped(site, text, tabId) {
          void health.note(site, 'wall');
          if (text !== '')
            void askTab(tabId, 'stopped', { site, text }).catch(() => keptWords.keep(tabId, { site, text }));
        },
        onMissed: (site) => void countUnchecked(site),
      })
    : null;
  const selfCheck = startSelfCheck({ menuTitle: checkMessages.menu });
  const visionKey = startVisionKey();
  watchOwn(() => {
    void tellPages('policyChanged', null);
    wall?.refresh();
  });
  onUsageChoice(() => void tellPages('policyChanged', null));
  startOpenTabs();
  // A tab that opens by itself would stand in the way of the tests.
  const welcome = import.meta.env.MODE === 'e2e' ? undefined : startWelcome({ settings: () => settings.read() });
  answerAsBackground({
    policy: inForce,
    policyState: () => settings.read(),
    unchecked: async ({ site }) => {
      await countUnchecked(site);
      return null;
    },
    outcome: async (post) => {
      await usage.outcome(post);
      return null;
    },
    dismiss: async ({ words, keepAs }) => {
      if (!(await settings.read()).policy.people.dismiss) throw new Error('locked by the settings');
      await countDismissal(words.map(({ rule }) => rule));
      if (keepAs !== undefined) await keepDismissal(words, keepAs);
      return null;
    },
    openReport: async () => {
      await openReport();
      return null;
    },
    usageWord: async ({ word, site }) => {
      await usage.say(word, site);
      return null;
    },
    engine: async (_, sender) => {
      await putEngine(sender);
      return null;
    },
    textToCheck: () => selfCheck.takeText(),
    visionKey: () => visionKey.read(),
    keepWords: async (words, sender) => {
      await keptWords.keep(tabOf(sender), words);
      return null;
    },
    keptWords: (_, sender) => keptWords.read(tabOf(sender)),
    allow: async (post) => {
      await wall?.allow(post);
      return null;
    },
    noticed: async ({ site, event }) => {
      await health.note(site, event);
      return null;
    },
    health: () => health.read(),
    ping: () => null,
  });
});

/** Which network a page is of. */
function siteOf(url: string) {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return SITES.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)))?.id;
}
