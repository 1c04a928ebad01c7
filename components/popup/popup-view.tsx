import type { ComponentChildren } from 'preact';
import { BRAND } from '../../lib/messages/brand.ts';
import { SITE_NAMES } from '../../lib/messages/names.ts';
import { popupMessages as say } from '../../lib/messages/popup.ts';
import { settingsMessages } from '../../lib/messages/settings.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { Icon } from '../icon.tsx';
import type { SettingsView } from '../settings-view.ts';
import { PageCard, type PageCardProps } from './page-card.tsx';

/** Pages of our own that can be opened from here. */
export type PopupTarget = 'check' | 'report' | 'welcome' | 'options';
const TARGETS: readonly PopupTarget[] = ['check', 'report', 'welcome', 'options'];

interface Props extends PageCardProps {
  /** Posts let through unchecked; networks without any are left out. */
  readonly unchecked: readonly { readonly site: SiteId; readonly count: number }[];
  /** `null` while they are being asked for, `undefined` when they could not be read. */
  readonly settings: SettingsView | undefined | null;
  /** Whether the person has said that they have read the policy's version in force. */
  readonly hasReadPolicy: boolean;
  /** Networks whose pages have moved, in words. */
  readonly moved?: readonly string[];
  /** About today's time; made elsewhere. */
  readonly time?: ComponentChildren;
  onResetUnchecked(): void;
  onOpen(target: PopupTarget): void;
}

/** All of the popup under the toolbar button. */
export function PopupView({
  settings,
  hasReadPolicy,
  moved = [],
  time,
  onOpen,
  unchecked,
  onResetUnchecked,
  ...card
}: Props) {
  return (
    <main class="sl-popup">
      <header class="sl-bar">
        <Icon size={22} />
        <h1>{BRAND}</h1>
      </header>
      <PageCard {...card} />
      {moved.map((words) => (
        <p key={words} class="sl-fine" role="note">
          {words}
        </p>
      ))}
      <nav class="sl-actions" aria-label={say.actions}>
        {TARGETS.map((target) => {
          const isNew =
            target === 'welcome' && !hasReadPolicy && settings?.source !== undefined && settings.source !== 'default';
          return (
            <button key={target} type="button" class="sl-action" data-new={isNew} onClick={() => onOpen(target)}>
              <span class="sl-strong">{say[target]}</span>
              {isNew && <span class="sl-fine">{say.welcomeNew}</span>}
            </button>
          );
        })}
      </nav>
      {time}
      <Unchecked unchecked={unchecked} onResetUnchecked={onResetUnchecked} />
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
          <p>{settings === null ? say.asking : settingsMessages.unreadable}</p>
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
