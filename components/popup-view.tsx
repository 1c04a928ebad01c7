import { BRAND } from '../lib/messages/brand.ts';
import { SITE_NAMES } from '../lib/messages/names.ts';
import { popupMessages as say } from '../lib/messages/popup.ts';
import { settingsMessages } from '../lib/messages/settings.ts';
import type { SiteId } from '../lib/model/site.ts';
import { Icon } from './icon.tsx';
import type { SettingsView } from './settings-view.ts';

/** The page in front: a network we help on, guarded or needing a reload first, or none of them. */
type PageInFront = { readonly site: SiteId; readonly guarded: boolean } | null;

interface Props {
  readonly page: PageInFront;
  /** Networks we help on. */
  readonly sites: readonly SiteId[];
  /** Posts let through unchecked; networks without any are left out. */
  readonly unchecked: readonly { readonly site: SiteId; readonly count: number }[];
  /** `undefined` when they could not be read. */
  readonly settings: SettingsView | undefined;
  onReload(): void;
  onResetUnchecked(): void;
  onOptions(): void;
}

/** All of the popup under the toolbar button. */
export function PopupView({ page, sites, unchecked, settings, onReload, onResetUnchecked, onOptions }: Props) {
  return (
    <main class="sl-popup">
      <header class="sl-bar">
        <Icon size={22} />
        <h1>{BRAND}</h1>
      </header>
      <PageState page={page} sites={sites} onReload={onReload} />
      <section>
        <h2>{say.uncheckedHeading}</h2>
        <p role="status">
          {unchecked.length === 0
            ? say.uncheckedNone
            : say.unchecked(unchecked.map(({ site, count }) => ({ site: SITE_NAMES[site], count })))}
        </p>
        {unchecked.length > 0 && (
          <button type="button" class="sl-link" onClick={onResetUnchecked}>
            {say.resetUnchecked}
          </button>
        )}
      </section>
      <section>
        <h2>{say.settingsHeading}</h2>
        {settings ? (
          <>
            <p class="sl-strong" dir="auto">
              {settings.policy.school.name || settingsMessages.noSchool}
            </p>
            <p class="sl-fine">{settingsMessages.source[settings.source]}</p>
            {settings.problems.length > 0 && <p class="sl-fine">{say.problems(settings.problems.length)}</p>}
          </>
        ) : (
          <p>{settingsMessages.unreadable}</p>
        )}
        <button type="button" class="sl-link" onClick={onOptions}>
          {say.openOptions}
        </button>
      </section>
      <footer class="sl-fine">{settingsMessages.privacy}</footer>
    </main>
  );
}

function PageState({ page, sites, onReload }: Pick<Props, 'page' | 'sites' | 'onReload'>) {
  if (!page)
    return (
      <section class="sl-card" data-tone="plain">
        <h2>{say.elsewhere}</h2>
        <p>{say.elsewhereMore(sites.map((site) => SITE_NAMES[site]))}</p>
      </section>
    );
  if (page.guarded)
    return (
      <section class="sl-card" data-tone="good">
        <h2>{say.guarded(SITE_NAMES[page.site])}</h2>
        <p>{say.guardedMore}</p>
      </section>
    );
  return (
    <section class="sl-card" data-tone="plain">
      <h2>{say.reloadFirst(SITE_NAMES[page.site])}</h2>
      <p>{say.reloadMore}</p>
      <button type="button" class="sl-button sl-primary" onClick={onReload}>
        {say.reload}
      </button>
    </section>
  );
}
