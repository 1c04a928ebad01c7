import { defineBackground } from 'wxt/utils/define-background';
import { startOpenTabs } from '../lib/browser/open-tabs.ts';
import { startPolicyStore } from '../lib/browser/policy-store.ts';
import { answerAsBackground, tellPages } from '../lib/browser/protocol.ts';
import { putEngine } from '../lib/browser/put-engine.ts';
import { startSelfCheck } from '../lib/browser/self-check.ts';
import { startUncheckedCount } from '../lib/browser/unchecked-count.ts';
import { startWelcome } from '../lib/browser/welcome.ts';
import { checkMessages } from '../lib/messages/check.ts';

export default defineBackground(() => {
  const settings = startPolicyStore({ onChange: () => void tellPages('policyChanged', null) });
  const unchecked = startUncheckedCount();
  const selfCheck = startSelfCheck({ menuTitle: checkMessages.menu });
  startOpenTabs();
  // A tab that opens by itself would stand in the way of the tests.
  if (import.meta.env.MODE !== 'e2e') startWelcome();
  answerAsBackground({
    policy: async () => (await settings.read()).policy,
    policyState: () => settings.read(),
    unchecked: async ({ site }) => {
      await unchecked.add(site);
      return null;
    },
    outcome: () => null,
    engine: async (_, sender) => {
      await putEngine(sender);
      return null;
    },
    textToCheck: () => selfCheck.takeText(),
    ping: () => null,
  });
});
