import { defineBackground } from 'wxt/utils/define-background';
import { startOpenTabs } from '../lib/browser/open-tabs.ts';
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
    onChange: () => {
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
  startOpenTabs();
  // A tab that opens by itself would stand in the way of the tests.
  if (import.meta.env.MODE !== 'e2e') startWelcome();
  answerAsBackground({
    policy: async () => (await settings.read()).policy,
    policyState: () => settings.read(),
    unchecked: async ({ site }) => {
      await Promise.all([unchecked.add(site), usage.unchecked(site)]);
      return null;
    },
    outcome: async (post) => {
      await usage.outcome(post);
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
