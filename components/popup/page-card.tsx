import type { ComponentChildren } from 'preact';
import { SITE_NAMES } from '../../lib/messages/names.ts';
import { popupMessages as say } from '../../lib/messages/popup.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { AccountLine } from './account-line.tsx';
import type { PageInFront } from './page-in-front.ts';

export interface PageCardProps {
  /** `undefined` while the page is still being asked. */
  readonly page: PageInFront | undefined;
  /** Networks we help on. */
  readonly sites: readonly SiteId[];
  /** Until when all checks are paused; milliseconds since 1970. */
  readonly pausedUntil?: number | undefined;
  /** Whether the settings allow a pause. */
  readonly mayPause: boolean;
  onReload(): void;
  onPause(): void;
  onResume(): void;
  onSwitchOn(site: SiteId): void;
  /** @throws when it could not be copied */
  copy(text: string): Promise<void>;
}

/** What Second Look does on the page in front, and whose account it takes it for. */
export function PageCard({ page, sites, pausedUntil, mayPause, copy, ...on }: PageCardProps) {
  if (pausedUntil !== undefined)
    return (
      <Card title={say.paused(pausedUntil)} isPlain>
        <p>{say.pausedMore}</p>
        <button type="button" class="sl-button sl-primary" onClick={on.onResume}>
          {say.resume}
        </button>
      </Card>
    );
  if (page === undefined) return <Card title={say.asking} isPlain />;
  if (page === null)
    return (
      <Card title={say.elsewhere} isPlain>
        <p>{say.elsewhereMore(sites.map((site) => SITE_NAMES[site]))}</p>
      </Card>
    );
  const { site, guarded, isOff, account } = page;
  if (isOff)
    return (
      <Card title={say.off(SITE_NAMES[site])} isPlain>
        <p>{say.offMore}</p>
        <button type="button" class="sl-button sl-primary" onClick={() => on.onSwitchOn(site)}>
          {say.switchOn}
        </button>
      </Card>
    );
  if (!guarded)
    return (
      <Card title={say.reloadFirst(SITE_NAMES[site])} isPlain>
        <p>{say.reloadMore}</p>
        <button type="button" class="sl-button sl-primary" onClick={on.onReload}>
          {say.reload}
        </button>
      </Card>
    );
  return (
    <Card title={say.guarded(SITE_NAMES[site])}>
      {account ? <AccountLine account={account} site={site} copy={copy} /> : <p>{say.guardedMore}</p>}
      {mayPause && (
        <p>
          <button type="button" class="sl-link" onClick={on.onPause}>
            {say.pause}
          </button>
        </p>
      )}
    </Card>
  );
}

function Card({ title, isPlain, children }: { title: string; isPlain?: true; children?: ComponentChildren }) {
  return (
    <section class="sl-card" data-tone={isPlain ? 'plain' : 'good'} aria-live="polite">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
