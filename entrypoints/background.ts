import { defineBackground } from 'wxt/utils/define-background';
import { startOpenTabs } from '../lib/browser/open-tabs.ts';
import { startPolicyStore } from '../lib/browser/policy-store.ts';
import { answerAsBackground, tellPages } from '../lib/browser/protocol.ts';
import { startUncheckedCount } from '../lib/browser/unchecked-count.ts';

export default defineBackground(() => {
  const settings = startPolicyStore({ onChange: () => void tellPages('policyChanged', null) });
  const unchecked = startUncheckedCount();
  startOpenTabs();
  answerAsBackground({
    policy: async () => (await settings.read()).policy,
    policyState: () => settings.read(),
    unchecked: async ({ site }) => {
      await unchecked.add(site);
      return null;
    },
    outcome: () => null,
    ping: () => null,
  });
});
