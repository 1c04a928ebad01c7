import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerGuarded } from '../../lib/browser/guarded-tab.ts';
import { ask } from '../../lib/browser/protocol.ts';
import { watchPolicy } from '../../lib/browser/watch-policy.ts';
import { SITES } from '../../lib/sites/index.ts';
import { answerTimeNotes } from './answer-time-notes.tsx';
import { guardSite } from './guard-site.ts';

export default defineContentScript({
  matches: ['*://*.x.com/*', '*://*.twitter.com/*', '*://*.facebook.com/*', '*://*.instagram.com/*'],
  runAt: 'document_start',
  main() {
    const host = location.hostname;
    const site = SITES.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)));
    if (!site || !isFirst()) return;
    answerTimeNotes(site.id, { signal: new AbortController().signal });
    guardSite(site, {
      visionUrl: `${browser.runtime.getURL('')}vision.html`,
      background: {
        watchPolicy,
        answerGuarded,
        visionKey: () => ask('visionKey', null),
        requestEngine: () => ask('engine', null),
        reportOutcome: (outcome) => void ask('outcome', outcome).catch(() => {}),
        reportUnchecked: (site, reason) => void ask('unchecked', { site, reason }).catch(() => {}),
        isCurrent: () => browser.runtime?.id !== undefined,
      },
    });
  },
});

/** False when this page has its guard already: it may be put into open tabs while the page is loading. */
function isFirst(): boolean {
  const world = globalThis as { secondLookGuard?: true };
  if (world.secondLookGuard) return false;
  world.secondLookGuard = true;
  return true;
}
