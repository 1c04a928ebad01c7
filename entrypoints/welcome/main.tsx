import { render } from 'preact';
import { adoptStyles } from '../../components/adopt-styles.ts';
import { pageStyles } from '../../components/page-styles.ts';
import { welcomeStyles } from '../../components/welcome/welcome-styles.ts';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { acknowledge, readAcknowledgements } from '../../lib/browser/acknowledgement.ts';
import { keepOwnChild, readDismissals } from '../../lib/browser/dismissal-store.ts';
import { ask } from '../../lib/browser/protocol.ts';
import { openSelfCheck } from '../../lib/browser/self-check.ts';
import { readPolicyReading } from './read-policy-reading.ts';

async function show() {
  const [policy, acknowledged, { entries }] = await Promise.all([
    ask('policy', null).catch(() => undefined),
    readAcknowledgements().catch(() => ({})),
    readDismissals().catch(() => ({ entries: [] })),
  ]);
  const place = document.getElementById('app');
  if (!place) return;
  const today = new Date().toISOString().slice(0, 10);
  const reading = readPolicyReading(policy, acknowledged, today);
  render(
    <WelcomeView
      reading={reading}
      onAcknowledge={() => acknowledge(reading.version, today).then(show)}
      ownChildren={
        policy?.people.dismiss === false
          ? undefined
          : entries.filter(({ kind }) => kind === 'child').map(({ name }) => name)
      }
      onChild={(names, called) => keepOwnChild(names, called).then(show)}
      onTry={() => void openSelfCheck('sample')}
    />,
    place,
  );
}

adoptStyles(pageStyles + welcomeStyles);
void show();
