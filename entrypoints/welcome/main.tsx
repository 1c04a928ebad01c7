import { render } from 'preact';
import { adoptStyles } from '../../components/adopt-styles.ts';
import { pageStyles } from '../../components/page-styles.ts';
import { welcomeStyles } from '../../components/welcome/welcome-styles.ts';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { acknowledge, readAcknowledgements } from '../../lib/browser/acknowledgement.ts';
import { keepOwnChild, readDismissals } from '../../lib/browser/dismissal-store.ts';
import { hasLocalSettings, removeLocalSettings, saveLocalSettings } from '../../lib/browser/local-settings.ts';
import { answerAsPage, ask } from '../../lib/browser/protocol.ts';
import { openSelfCheck } from '../../lib/browser/self-check.ts';
import { readSettingsFile } from '../../lib/policy/read-settings-file.ts';
import { readPolicyReading } from './read-policy-reading.ts';

async function show() {
  const [settings, hasFile, acknowledged, { entries }] = await Promise.all([
    ask('policyState', null).catch(() => undefined),
    hasLocalSettings().catch(() => false),
    readAcknowledgements().catch(() => ({})),
    readDismissals().catch(() => ({ entries: [] })),
  ]);
  const place = document.getElementById('app');
  if (!place) return;
  const today = new Date().toISOString().slice(0, 10);
  const policy = settings?.policy;
  const isManaged = settings?.source === 'managed';
  const mayAddOwn = Object.keys(settings?.freedoms ?? {}).length > 0;
  const reading = readPolicyReading(policy, acknowledged, today);
  render(
    <WelcomeView
      reading={reading}
      file={
        isManaged && !mayAddOwn && !hasFile
          ? undefined
          : {
              isManaged,
              mayAddOwn,
              hasFile,
              parse: readSettingsFile,
              onSave: (text) => saveLocalSettings(JSON.parse(text)).then(show),
              onRemove: async () => {
                const removed = await removeLocalSettings();
                await show();
                return () => saveLocalSettings(removed).then(show);
              },
            }
      }
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
answerAsPage(
  {
    policyChanged: () => {
      void show();
      return null;
    },
  },
  { signal: new AbortController().signal },
);
