import { browser } from 'wxt/browser';
import { answerGuarded } from '../../lib/browser/guarded-tab.ts';
import { HAS_WALL } from '../../lib/browser/has-wall.ts';
import type { KeptWords } from '../../lib/browser/kept-words.ts';
import { answerAsPage, ask } from '../../lib/browser/protocol.ts';
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
    vision: { url: browser.runtime.getURL('/vision.html'), origin: new URL(browser.runtime.getURL('')).origin },
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
      noticed: (event) => void ask('noticed', { site: site.id, event }).catch(() => {}),
      keepWords: (words) => void ask('keepWords', words).catch(() => {}),
      keptWords: () => (isTop ? ask('keptWords', null).catch(() => null) : Promise.resolve(null)),
      allow: (words) => (HAS_WALL ? ask('allow', words, 1_000).catch(() => {}) : Promise.resolve()),
      onStopped(show, { signal }) {
        if (!HAS_WALL || !isTop) return;
        const stopped = (words: KeptWords) => {
          show(words);
          return null;
        };
        answerAsPage({ stopped }, { signal });
        keepWallAwake({ signal });
      },
      isCurrent: () => browser.runtime?.id !== undefined,
    },
  });
}

/** Chromium stops a background that has heard nothing for half a minute. Milliseconds. */
const AWAKE = 20_000;

/** A wall that sleeps lets the next request by: as long as somebody is at work on the page it is kept awake. */
function keepWallAwake({ signal }: { signal: AbortSignal }): void {
  let last = 0;
  const wake = ({ isTrusted, timeStamp }: Event) => {
    if (!isTrusted || timeStamp - last < AWAKE) return;
    last = timeStamp;
    void ask('ping', null).catch(() => {});
  };
  for (const type of ['keydown', 'pointerdown'] as const)
    window.addEventListener(type, wake, { capture: true, passive: true, signal });
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
