import { defineBackground } from 'wxt/utils/define-background';
import { countDismissal, keepDismissal } from '../lib/browser/dismissal-store.ts';
import { openReport } from '../lib/browser/open-report.ts';
import { startOpenTabs } from '../lib/browser/open-tabs.ts';
import { readOwn, watchOwn } from '../lib/browser/own-choices.ts';
import { startPolicyStore } from '../lib/browser/policy-store.ts';
import { answerAsBackground, tellPages } from '../lib/browser/protocol.ts';
import { putEngine } from '../lib/browser/put-engine.ts';
import { startSelfCheck } from '../lib/browser/self-check.ts';
import { startUncheckedCount } from '../lib/browser/unchecked-count.ts';
import { startUsageRecorder } from '../lib/browser/usage-recorder.ts';
import { startVisionKey } from '../lib/browser/vision-key.ts';
import { startWelcome } from '../lib/browser/welcome.ts';
import { BRAND } from '../lib/messages/brand.ts';
import { checkMessages } from '../lib/messages/check.ts';
import { timeMessages } from '../lib/messages/time.ts';
import { SITES } from '../lib/sites/index.ts';

export default defineBackground(() => {
  const settings = startPolicyStore({
    onChange: (state) => {
      welcome?.settingsChanged(state);
      void tellPages('policyChanged', null);
      usage.refresh();
    },
  });
  const usage = startUsageRecorder({
    settings: () => settings.read(),
    siteOf,
    titles: { recording: timeMessages.toolbar, plain: BRAND },
  });
  const unchecked = startUncheckedCount();
  const selfCheck = startSelfCheck({ menuTitle: checkMessages.menu });
  const visionKey = startVisionKey();
  watchOwn(() => void tellPages('policyChanged', null));
  startOpenTabs();
  // A tab that opens by itself would stand in the way of the tests.
  const welcome = import.meta.env.MODE === 'e2e' ? undefined : startWelcome({ settings: () => settings.read() });
  answerAsBackground({
    policy: async () => {
      const state = await settings.read();
      return { ...state.policy, own: await readOwn(state) };
    },
    policyState: () => settings.read(),
    unchecked: async ({ site }) => {
      await Promise.all([unchecked.add(site), usage.unchecked(site)]);
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
    ping: () => null,
  });
});

/** Which network a page is of. */
function siteOf(url: string) {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return SITES.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)))?.id;
}
