import { warningMessages } from '../lib/messages/warning.ts';
import type { Contact, Policy } from '../lib/model/policy.ts';

const wayTo = ({ email, phone }: Contact) => [email, phone].filter(Boolean).join(' · ');

/** Who can help when a post cannot go out as it is. Plain text: a link here would be followed by the page around us. */
export function WhomToAsk({ contacts }: { contacts: Policy['contacts'] }) {
  const people = [contacts.lineManager, contacts.headteacher].filter((contact) => contact !== undefined);
  if (people.length === 0) return <p class="sl-ask">{warningMessages.askNobody}</p>;
  return (
    <div class="sl-ask">
      <p>{warningMessages.askLead}</p>
      <ul>
        {people.map((contact) => (
          <li key={contact.role}>
            <span dir="auto">{contact.name ? `${contact.name}, ${contact.role}` : contact.role}</span>
            {wayTo(contact) && <span class="sl-fine">{wayTo(contact)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
