import { render } from 'preact';
import { browser } from 'wxt/browser';
import { adoptStyles } from '../../components/adopt-styles.ts';
import { HealthTable } from '../../components/health-table.tsx';
import { OptionsView } from '../../components/options-view.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { pageStyles } from '../../components/page-styles.ts';
import { timeStyles } from '../../components/time/time-styles.ts';
import { readDismissals, removeDismissal } from '../../lib/browser/dismissal-store.ts';
import { hasLocalSettings, removeLocalSettings, saveLocalSettings } from '../../lib/browser/local-settings.ts';
import { answerAsPage, ask } from '../../lib/browser/protocol.ts';
import { maySwitchSites, readSitesOff, switchSite } from '../../lib/browser/sites-off.ts';
import { healthMessages } from '../../lib/messages/health.ts';
import { optionsMessages } from '../../lib/messages/options.ts';
import { timeMessages } from '../../lib/messages/time.ts';
import { readSettingsFile } from '../../lib/policy/read-settings-file.ts';
import { SITES } from '../../lib/sites/index.ts';
import { RULES } from '../../rules/index.ts';
import { TimeSection } from './time-section.tsx';

const RULE_TITLES = Object.fromEntries(RULES.map(({ id, title }) => [id, title]));

/** The part about what the person has said is not about school. */
const own = (
  mayDismiss: boolean,
  { entries, counts }: Pick<Awaited<ReturnType<typeof readDismissals>>, 'entries' | 'counts'>,
) => ({
  id: 'own',
  title: optionsMessages.ownHeading,
  content: (
    <OwnWords
      entries={entries}
      counts={counts}
      ruleTitles={RULE_TITLES}
      isLocked={!mayDismiss}
      onRemove={(id) => removeDismissal(id).then(show)}
    />
  ),
});

async function show() {
  const [settings, hasFile, off, dismissed, health] = await Promise.all([
    ask('policyState', null).catch(() => undefined),
    hasLocalSettings().catch(() => false),
    readSitesOff(),
    readDismissals().catch(() => ({ entries: [], counts: {} })),
    ask('health', null).catch(() => []),
  ]);
  // Only a page can tell whether a selector is one.
  const repairs = SITES.flatMap(({ id, facts }) =>
    facts
      .override(settings?.policy.siteOverrides?.[id] ?? {})
      .map(({ path, message }) => ({ path: `siteOverrides.${id}.${path}`, message })),
  );
  const shown = settings && { ...settings, problems: [...settings.problems, ...repairs] };
  const place = document.getElementById('app');
  if (!place) return;
  render(
    <OptionsView
      settings={shown}
      hasFile={hasFile}
      rules={RULES}
      watched={SITES.map(({ id }) => id)}
      today={new Date().toISOString().slice(0, 10)}
      version={browser.runtime.getManifest().version}
      off={off}
      onSwitch={
        settings && maySwitchSites(settings) ? (site, isOn) => void switchSite(site, isOn).then(show) : undefined
      }
      more={
        settings
          ? [
              own(settings.policy.people.dismiss, dismissed),
              {
                id: 'health',
                title: healthMessages.heading,
                content: <HealthTable reports={health} today={new Date().toLocaleDateString('sv')} />,
              },
              { id: 'time', title: timeMessages.title, content: <TimeSection state={settings} /> },
            ]
          : []
      }
      parse={readSettingsFile}
      onSave={(text) => saveLocalSettings(JSON.parse(text)).then(show)}
      onRemove={async () => {
        const removed = await removeLocalSettings();
        await show();
        return () => saveLocalSettings(removed).then(show);
      }}
    />,
    place,
  );
}

adoptStyles(pageStyles + timeStyles);
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
