import type { ComponentChildren } from 'preact';
import { BRAND } from '../lib/messages/brand.ts';
import { SITE_NAMES } from '../lib/messages/names.ts';
import { popupMessages as say } from '../lib/messages/popup.ts';
import { settingsMessages } from '../lib/messages/settings.ts';
import type { Account } from '../lib/model/account.ts';
import type { SiteId } from '../lib/model/site.ts';
import { Icon } from './icon.tsx';
import type { SettingsView } from './settings-view.ts';

/** The page in front: a network we help on, guarded or needing a reload first, or none of them. */
type PageInFront = {
  readonly site: SiteId;
  readonly guarded: boolean;
  /** Whose account the guard takes it for. */
  readonly account?: Account | undefined;
} | null;

/** Pages of our own that can be opened from here. */
export type PopupTarget = 'check' | 'report' | 'welcome' | 'options';
const TARGETS: readonly PopupTarget[] = ['check', 'report', 'welcome', 'options'];

interface Props {
  readonly page: PageInFront;
  /** Networks we help on. */
  readonly sites: readonly SiteId[];
  /** Posts let through unchecked; networks without any are left out. */
  readonly unchecked: readonly { readonly site: SiteId; readonly count: number }[];
  /** `undefined` when they could not be read. */
  readonly settings: SettingsView | undefined;
  /** Whether the person has said that they have read the policy's version in force. */
  readonly hasReadPolicy: boolean;
  /** About today's time; made elsewhere. */
  readonly time?: ComponentChildren;
  onReload(): void;
  onResetUnchecked(): void;
  onOpen(target: PopupTarget): void;
}

/** All of the popup under the toolbar button. */
export function PopupView({ page, sites, settings, hasReadPolicy, time, onReload, onOpen, ...counted }: Props) {
  return (
    <main class="sl-popup">
      <header class="sl-bar">
        <Icon size={22} />
        <h1>{BRAND}</h1>
      </header>
      <PageState page={page} sites={sites} onReload={onReload} />
      <nav class="sl-actions" aria-label={say.actions}>
        {TARGETS.map((target) => {
          const isNew =
            target === 'welcome' && !hasReadPolicy && settings !== undefined && settings.source !== 'default';
          return (
            <button key={target} type="button" class="sl-action" data-new={isNew} onClick={() => onOpen(target)}>
              <span class="sl-strong">{say[target]}</span>
              {isNew && <span class="sl-fine">{say.welcomeNew}</span>}
            </button>
          );
        })}
      </nav>
      {time}
      <Unchecked {...counted} />
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
      </section>
      <footer class="sl-fine">{settingsMessages.privacy}</footer>
    </main>
  );
}

function Unchecked({ unchecked, onResetUnchecked }: Pick<Props, 'unchecked' | 'onResetUnchecked'>) {
  return (
    <section class="sl-counted">
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
        {page.account ? <AccountLine account={page.account} /> : <p>{say.guardedMore}</p>}
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

function AccountLine({ account: { kind, handle } }: { account: Account }) {
  return (
    <>
      <p class="sl-strong" dir="auto">
        {handle ? say.accountNamed[kind](handle) : say.accountIs[kind]}
      </p>
      <p class="sl-fine">{say.accountWrong}</p>
    </>
  );
}
