import { useState } from 'preact/hooks';
import { MINIMUM_AGES } from '../../lib/messages/minimum-ages.ts';
import { SITE_NAMES } from '../../lib/messages/names.ts';
import { reportMessages as say } from '../../lib/messages/report.ts';
import type { Contact, Policy } from '../../lib/model/policy.ts';
import { PageHead } from '../page-head.tsx';
import { ReportMessage } from './report-message.tsx';
import { WhomToTell } from './whom-to-tell.tsx';

export type MatterId = keyof typeof say.matters;
const MATTERS = Object.keys(say.matters) as MatterId[];

interface Props {
  readonly contacts: Policy['contacts'];
  /** The matter that is open at first. */
  readonly matter: MatterId;
  copy(text: string): Promise<void>;
}

const isYoung = (matter: MatterId) => matter === 'underAge' || matter === 'follow';

/** Who to turn to with which concern, and a message to start from. It keeps and sends nothing. */
export function ReportView({ contacts, matter: first, copy }: Props) {
  const [chosen, setChosen] = useState(first);
  const matter = say.matters[chosen];
  const people = matter.whom.map((role) => ({ role, contact: contacts[role] }));
  return (
    <>
      <PageHead title={say.title} lead={`${say.lead} ${say.private}`} />
      <main class="sl-page">
        <section class="sl-emergency" aria-labelledby="emergency-heading">
          <h2 id="emergency-heading">{say.emergencyHeading}</h2>
          <p>{say.emergency}</p>
          <Phone contact={contacts.childProtectionLead} />
        </section>
        <section aria-labelledby="matter-heading">
          <h2 id="matter-heading">{say.matterHeading}</h2>
          <div class="sl-choices sl-matters" role="radiogroup" aria-labelledby="matter-heading">
            {MATTERS.map((id) => (
              <label key={id} class="sl-choice">
                <input type="radio" name="matter" checked={id === chosen} onChange={() => setChosen(id)} />
                <span>{say.matters[id].title}</span>
              </label>
            ))}
          </div>
        </section>
        <section class="sl-report" aria-labelledby="whom-heading">
          <h2 id="whom-heading">{say.whomHeading}</h2>
          <p>
            <b>{matter.when}</b>
          </p>
          <WhomToTell people={people} />
          <h3>{say.noteHeading}</h3>
          <ul class="sl-points">
            {matter.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <h3>{say.alsoHeading}</h3>
          <ul class="sl-points">
            {matter.also.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          {isYoung(chosen) && <MinimumAges />}
          <p class="sl-fine">{say.clause(matter.clause)}</p>
        </section>
        <section aria-labelledby="message-heading">
          <h2 id="message-heading">{say.messageHeading}</h2>
          <ReportMessage
            key={chosen}
            text={say.message(matter.title, matter.notes)}
            people={people.flatMap(({ contact }) => (contact?.email ? [contact] : []))}
            copy={copy}
          />
        </section>
      </main>
    </>
  );
}

function Phone({ contact }: { contact: Contact | undefined }) {
  if (!contact?.phone) return null;
  return (
    <p>
      <a class="sl-link" href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>
        {say.call(contact.phone)}
      </a>{' '}
      <span dir="auto">{contact.name ?? contact.role}</span>
    </p>
  );
}

function MinimumAges() {
  return (
    <details class="sl-ages">
      <summary>{say.agesHeading}</summary>
      <p>{say.agesLead}</p>
      <dl>
        {Object.entries(MINIMUM_AGES).map(([site, years]) => (
          <div key={site}>
            <dt>{SITE_NAMES[site as keyof typeof MINIMUM_AGES]}</dt>
            <dd>{say.age(years)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
