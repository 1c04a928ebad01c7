import type { ComponentProps } from 'preact';
import { BRAND } from '../lib/messages/brand.ts';
import { optionsMessages as say } from '../lib/messages/options.ts';
import { settingsMessages } from '../lib/messages/settings.ts';
import type { Rule } from '../lib/model/rule.ts';
import { Icon } from './icon.tsx';
import { PolicyFile } from './policy-file.tsx';
import { RuleList } from './rule-list.tsx';
import { SettingsInForce } from './settings-in-force.tsx';
import type { SettingsView } from './settings-view.ts';

interface Props extends Omit<ComponentProps<typeof PolicyFile>, 'source'> {
  /** `undefined` when they could not be read. */
  readonly settings: SettingsView | undefined;
  readonly rules: readonly Rule[];
  /** ISO date. */
  readonly today: string;
}

/** The settings page. Each part is a section with an id of its own, so that a link can open it. */
export function OptionsView({ settings, rules, today, ...file }: Props) {
  return (
    <>
      <header class="sl-page-head">
        <p class="sl-brand">
          <Icon size={24} />
          {BRAND}
        </p>
        <h1>{say.title}</h1>
        <p>
          {say.lead} {settingsMessages.privacy}
        </p>
      </header>
      <main class="sl-page">
        <section id="settings" aria-labelledby="settings-heading">
          <h2 id="settings-heading">{say.inForceHeading}</h2>
          {settings ? <SettingsInForce settings={settings} today={today} /> : <p>{settingsMessages.unreadable}</p>}
        </section>
        <section id="file" aria-labelledby="file-heading">
          <h2 id="file-heading">{say.fileHeading}</h2>
          <PolicyFile source={settings?.source ?? 'default'} {...file} />
        </section>
        <section id="rules" aria-labelledby="rules-heading">
          <h2 id="rules-heading">{say.rulesHeading}</h2>
          <p>{say.rulesLead}</p>
          <RuleList rules={rules} levels={settings?.policy.levels ?? {}} />
        </section>
      </main>
    </>
  );
}
