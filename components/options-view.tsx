import type { ComponentProps } from 'preact';
import { optionsMessages as say } from '../lib/messages/options.ts';
import { settingsMessages } from '../lib/messages/settings.ts';
import type { Rule } from '../lib/model/rule.ts';
import type { SiteId } from '../lib/model/site.ts';
import { About } from './about.tsx';
import { NetworkTable } from './network-table.tsx';
import { PageHead } from './page-head.tsx';
import { PolicyFile } from './policy-file.tsx';
import { RuleList } from './rule-list.tsx';
import { type Section, Sections } from './sections.tsx';
import { SettingOrigins } from './setting-origins.tsx';
import { SettingsInForce } from './settings-in-force.tsx';
import type { SettingsView } from './settings-view.ts';

interface Props extends Omit<ComponentProps<typeof PolicyFile>, 'isManaged' | 'mayAddOwn'> {
  /** `undefined` when they could not be read. */
  readonly settings: SettingsView | undefined;
  readonly rules: readonly Rule[];
  /** Networks where posts are checked as they are written. */
  readonly watched: readonly SiteId[];
  /** Of those, where the person has switched the checks off. */
  readonly off: readonly SiteId[];
  onSwitch?: ((site: SiteId, isOn: boolean) => void) | undefined;
  /** ISO date. */
  readonly today: string;
  /** Of the extension. */
  readonly version: string;
  /** Parts made elsewhere, shown before the last one. */
  readonly more?: readonly Section[];
}

/** The settings page: one part at a time, each with an address of its own. */
export function OptionsView({ settings, rules, watched, off, onSwitch, today, version, more = [], ...file }: Props) {
  const sections: readonly Section[] = [
    {
      id: 'settings',
      title: say.inForceHeading,
      content: (
        <>
          {settings ? <SettingsInForce settings={settings} today={today} /> : <p>{settingsMessages.unreadable}</p>}
          <h3 class="sl-subheading">{say.fileHeading}</h3>
          <PolicyFile
            isManaged={settings?.source === 'managed'}
            mayAddOwn={Object.keys(settings?.freedoms ?? {}).length > 0}
            {...file}
          />
          <p class="sl-fine">
            <a href="/for-it.html">{say.forIt}</a>
          </p>
          {settings && (
            <>
              <h3 class="sl-subheading">{say.originsHeading}</h3>
              <SettingOrigins settings={settings} />
            </>
          )}
        </>
      ),
    },
    {
      id: 'rules',
      title: say.rulesHeading,
      content: (
        <>
          <p>{say.rulesLead}</p>
          <RuleList rules={rules} levels={settings?.policy.levels ?? {}} />
        </>
      ),
    },
    {
      id: 'networks',
      title: say.networksHeading,
      content: (
        <>
          <p>
            {say.networksLead} <a href="/check.html">{say.openCheck}</a>
          </p>
          <NetworkTable
            watched={watched}
            approved={settings?.policy.approvedNetworks ?? []}
            off={off}
            onSwitch={onSwitch}
          />
          <p class="sl-fine">{onSwitch ? say.switchLead : say.switchLocked}</p>
        </>
      ),
    },
    ...more,
    {
      id: 'about',
      title: say.aboutHeading,
      content: <About version={version} policyVersion={settings?.policy.version} />,
    },
  ];
  return (
    <>
      <PageHead title={say.title} lead={`${say.lead} ${settingsMessages.privacy}`} />
      <Sections label={say.sections} sections={sections} />
    </>
  );
}
