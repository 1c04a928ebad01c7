import { render } from 'preact';
import { adoptStyles } from '../../components/adopt-styles.ts';
import type { CheckEngine } from '../../components/check/check-engine.ts';
import { checkStyles } from '../../components/check/check-styles.ts';
import { CheckView } from '../../components/check/check-view.tsx';
import { pageStyles } from '../../components/page-styles.ts';
import { ask } from '../../lib/browser/protocol.ts';
import { watchPolicy } from '../../lib/browser/watch-policy.ts';
import { checkMessages } from '../../lib/messages/check.ts';
import type { Policy } from '../../lib/model/policy.ts';
import { SITE_IDS } from '../../lib/model/site.ts';
import { SITES } from '../../lib/sites/index.ts';

/** On its way while the page is drawn for the first time. */
const engineModule = import('./create-engine.ts');
const life = new AbortController();
/** `#selection` begins with the text that was marked on another page, `#sample` with a sample post, `#facebook` with that network. */
const wish = location.hash.slice(1);

async function firstText(): Promise<string> {
  if (wish === 'sample') return checkMessages.sample;
  return wish === 'selection' ? ask('textToCheck', null).catch(() => '') : '';
}

async function open() {
  const text = await firstText();
  const show = (engine?: CheckEngine, policy?: Policy) => {
    const place = document.getElementById('app');
    if (!place) return;
    render(
      <CheckView
        engine={engine}
        policy={policy}
        watched={SITES.map(({ id }) => id)}
        site={SITE_IDS.find((id) => id === wish) ?? 'x'}
        text={text}
        copy={(words) => navigator.clipboard.writeText(words)}
      />,
      place,
    );
  };
  show();
  // Settings and engine come side by side: whoever opens this page has something to ask.
  const settings = engineModule.then(({ createEngine }) => createEngine(show, { signal: life.signal }));
  watchPolicy((policy) => void settings.then((use) => use(policy)), { signal: life.signal });
}

adoptStyles(pageStyles + checkStyles);
void open();
addEventListener('pagehide', ({ persisted }) => persisted || life.abort());
