import { render } from 'preact';
import { adoptStyles } from '../../components/adopt-styles.ts';
import { pageStyles } from '../../components/page-styles.ts';
import { welcomeStyles } from '../../components/welcome/welcome-styles.ts';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { acknowledge, readAcknowledgements } from '../../lib/browser/acknowledgement.ts';
import { ask } from '../../lib/browser/protocol.ts';
import { openSelfCheck } from '../../lib/browser/self-check.ts';
import { readPolicyReading } from './read-policy-reading.ts';

async function show() {
  const [policy, acknowledged] = await Promise.all([
    ask('policy', null).catch(() => undefined),
    readAcknowledgements().catch(() => ({})),
  ]);
  const place = document.getElementById('app');
  if (!place) return;
  const today = new Date().toISOString().slice(0, 10);
  const reading = readPolicyReading(policy, acknowledged, today);
  render(
    <WelcomeView
      reading={reading}
      onAcknowledge={() => acknowledge(reading.version, today).then(show)}
      onTry={() => void openSelfCheck('sample')}
    />,
    place,
  );
}

adoptStyles(pageStyles + welcomeStyles);
void show();
