import type { ComponentProps } from 'preact';
import { POLICY_SUMMARY } from '../../lib/messages/policy-summary.ts';
import { welcomeMessages as say } from '../../lib/messages/welcome.ts';
import { PageHead } from '../page-head.tsx';
import { PolicyFile } from '../policy-file.tsx';
import { Acknowledgement } from './acknowledgement.tsx';
import { DeviceAdvice } from './device-advice.tsx';
import { OwnChild } from './own-child.tsx';
import type { PolicyReading } from './policy-reading.ts';

interface Props {
  /** For loading the school's settings; undefined where IT has set everything up and leaves nothing to load. */
  readonly file?: ComponentProps<typeof PolicyFile> | undefined;
  readonly reading: PolicyReading;
  /** @throws when it could not be stored */
  onAcknowledge(): Promise<void>;
  onTry(): void;
  /** What the person's own children at the school are called; undefined where the settings do not take notice of them. */
  readonly ownChildren: readonly string[] | undefined;
  /** @throws when it could not be stored */
  onChild(names: readonly string[], called: string): Promise<void>;
}

/** What Second Look is, the policy in plain words, and a note that it was read. */
export function WelcomeView({ file, reading, onAcknowledge, onTry, ownChildren, onChild }: Props) {
  return (
    <>
      <PageHead title={say.title} lead={say.lead} />
      <main class="sl-page">
        <div class="sl-pair">
          <section class="sl-card" aria-labelledby="does-heading">
            <h2 id="does-heading">{say.doesHeading}</h2>
            <List points={say.does} />
          </section>
          <section class="sl-card" data-tone="good" aria-labelledby="never-heading">
            <h2 id="never-heading">{say.neverHeading}</h2>
            <List points={say.never} />
          </section>
        </div>
        <section aria-labelledby="try-heading">
          <h2 id="try-heading">{say.tryHeading}</h2>
          <p>{say.tryLead}</p>
          <div class="sl-buttons">
            <button type="button" class="sl-button sl-primary" onClick={onTry}>
              {say.try}
            </button>
          </div>
        </section>
        {file && (
          <section id="file" aria-labelledby="file-heading">
            <h2 id="file-heading">{say.fileHeading}</h2>
            <PolicyFile {...file} />
          </section>
        )}
        <section aria-labelledby="keeps-heading">
          <h2 id="keeps-heading">{say.keepsHeading}</h2>
          <List points={say.keeps} />
          <p>
            <a href="/options.html#time">{say.seeKept}</a>
          </p>
        </section>
        <section aria-labelledby="device-heading">
          <h2 id="device-heading">{say.deviceHeading}</h2>
          <DeviceAdvice />
        </section>
        {ownChildren && (
          <section aria-labelledby="child-heading">
            <h2 id="child-heading">{say.childHeading}</h2>
            <p>{say.childLead}</p>
            <OwnChild known={ownChildren} onChild={onChild} />
          </section>
        )}
        <section id="policy" aria-labelledby="policy-heading">
          <h2 id="policy-heading">{say.policyHeading}</h2>
          <p>
            {reading.school && <span dir="auto">{say.policyOf(reading.school)} </span>}
            {say.policyLead}
          </p>
          <ol class="sl-clauses">
            {POLICY_SUMMARY.map(({ clause, title, points }) => (
              <li key={clause}>
                <h3>
                  {title} <span class="sl-fine">{say.clauseNumber(clause)}</span>
                </h3>
                <List points={points} />
              </li>
            ))}
          </ol>
        </section>
        <section id="read" aria-labelledby="read-heading">
          <h2 id="read-heading">{say.readHeading}</h2>
          <Acknowledgement reading={reading} onAcknowledge={onAcknowledge} />
        </section>
      </main>
    </>
  );
}

function List({ points }: { points: readonly string[] }) {
  return (
    <ul class="sl-points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
