import { browser } from 'wxt/browser';
import { answerGuarded } from '../../lib/browser/guarded-tab.ts';
import { ask } from '../../lib/browser/protocol.ts';
import { watchPolicy } from '../../lib/browser/watch-policy.ts';
import type { Site } from '../../lib/page/site.ts';
import { answerTimeNotes } from './answer-time-notes.tsx';
import { guardSite } from './guard-site.ts';

/** Stands guard over one network's page, or over a frame of that network within it. Called once by each site's own entry. */
export function startGuard(site: Site): void {
  if (!isOf(site) || !isFirst()) return;
  // What concerns the page as a whole is answered by its top frame alone.
  const isTop = window === window.top;
  if (isTop) answerTimeNotes(site.id, { signal: new AbortController().signal });
  guardSite(site, {
    visionUrl: `${browser.runtime.getURL('')}vision.html`,
    background: {
      watchPolicy,
      answerGuarded: isTop ? answerGuarded : () => {},
      visionKey: () => ask('visionKey', null),
      requestEngine: () => ask('engine', null),
      reportOutcome: (outcome) => void ask('outcome', outcome).catch(() => {}),
      dismiss: (words, keepAs) =>
        void ask('dismiss', { words, ...(keepAs === undefined ? {} : { keepAs }) }).catch(() => {}),
      openReport: () => void ask('openReport', null).catch(() => {}),
      reportUnchecked: (site, reason) => void ask('unchecked', { site, reason }).catch(() => {}),
      isCurrent: () => browser.runtime?.id !== undefined,
    },
  });
}

/** Whether this frame is the network's own. A frame without an address (a box to write in, say) belongs to whoever made it. */
function isOf({ hosts }: Site): boolean {
  const { origin } = self;
  const host = URL.canParse(origin) ? new URL(origin).hostname : '';
  return hosts.some((name) => host === name || host.endsWith(`.${name}`));
}

/** False when this page has its guard already: it may be put into open tabs while the page is loading. */
function isFirst(): boolean {
  const world = globalThis as { secondLookGuard?: true };
  if (world.secondLookGuard) return false;
  world.secondLookGuard = true;
  return true;
}
