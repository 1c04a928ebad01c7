import { browser } from 'wxt/browser';
import type { Policy } from '../model/policy.ts';
import { answerAsPage, ask } from './protocol.ts';

const LONGEST_PAUSE_MS = 60_000;

/**
 * Gives `use` the settings in force as soon as the background answers, and again after each change, until `signal`.
 * A background that doesn't answer is asked again after a growing pause. For content scripts and our own pages.
 */
export function watchPolicy(use: (policy: Policy) => void, { signal }: { signal: AbortSignal }): void {
  let known = '';
  let latest = 0;

  const fetch = async (turn: number, pauseMs = 1_000): Promise<void> => {
    try {
      const policy = await ask('policy', null);
      // A later question has a fresher answer.
      if (signal.aborted || turn !== latest) return;
      const text = JSON.stringify(policy);
      if (text === known) return;
      known = text;
      use(policy);
    } catch {
      // After an update of the extension this script is an orphan: nobody will answer it again.
      if (signal.aborted || turn !== latest || !browser.runtime?.id) return;
      const timer = setTimeout(() => void fetch(turn, Math.min(pauseMs * 2, LONGEST_PAUSE_MS)), pauseMs);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  };
  const refresh = () => {
    latest += 1;
    void fetch(latest);
  };

  answerAsPage(
    {
      policyChanged: () => {
        refresh();
        return null;
      },
    },
    { signal },
  );
  // A page that comes back from the back-forward cache has missed what was said meanwhile.
  addEventListener('pageshow', (event) => event.persisted && refresh(), { signal });
  refresh();
}
