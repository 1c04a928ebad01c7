import { reportMessages as say } from '../../lib/messages/report.ts';
import type { Contact } from '../../lib/model/policy.ts';

interface Props {
  /** In the order in which to try them; a contact is missing where the school has not named one. */
  readonly people: readonly { readonly role: keyof typeof say.roles; readonly contact: Contact | undefined }[];
}

/** The people to tell, with the ways to reach them. */
export function WhomToTell({ people }: Props) {
  return (
    <ol class="sl-people">
      {people.map(({ role, contact }, index) => (
        <li key={role}>
          <span class="sl-strong" dir="auto">
            {contact?.name ? `${contact.name}, ${contact.role}` : (contact?.role ?? say.roles[role])}
          </span>
          {index > 0 && <span class="sl-fine"> {say.orElse}</span>}
          {contact?.email && (
            <a class="sl-link" href={`mailto:${contact.email}`}>
              {contact.email}
            </a>
          )}
          {contact?.phone && (
            <a class="sl-link" href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>
              {contact.phone}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
