import type { Invitee } from '../../shared/domain/invitees/invitee.ts';
import { createInviteeMatcher } from '../../shared/domain/invitees/matchInvitee.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { expectedContacts } from '../../shared/domain/views/expected.ts';
import type { AttendeeList } from '../../shared/ipc/attendees.ts';

/** A list of attendees, as far as the journal knows them. */
export interface FoundAttendees {
  /** Contacts who are not expected yet, in the order of the list. */
  readonly known: readonly Contact[];
  /** Contacts of whom the list may mean one, with what the list says. */
  readonly perhaps: readonly { readonly contact: Contact; readonly said: string }[];
  readonly strangers: readonly Invitee[];
  /** How many of the list are expected already. */
  readonly expected: number;
}

/** Whoever is in the list twice by different names counts once. */
export function findAttendees(
  journal: Journal,
  eventId: string,
  { people }: AttendeeList,
): FoundAttendees {
  const match = createInviteeMatcher(journal);
  const expected = new Set(expectedContacts(journal, eventId).map(({ id }) => id));
  const known = new Map<string, Contact>();
  const perhaps = new Map<string, { contact: Contact; said: string }>();
  const already = new Set<string>();
  const strangers: Invitee[] = [];
  const { contacts } = journal.tables;
  for (const attendee of people) {
    const found = match(attendee);
    if (found.kind === 'unknown') strangers.push(attendee);
    const ids = found.kind === 'several' ? found.contactIds : [];
    for (const id of ids) {
      const contact = contacts.get(id);
      if (contact !== undefined && !expected.has(id)) {
        perhaps.set(id, { contact, said: attendee.name || attendee.email });
      }
    }
    if (found.kind !== 'known') continue;
    const contact = contacts.get(found.contactId);
    if (expected.has(found.contactId)) already.add(found.contactId);
    else if (contact !== undefined) known.set(contact.id, contact);
  }
  return {
    known: [...known.values()],
    perhaps: [...perhaps.values()].filter(({ contact }) => !known.has(contact.id)),
    strangers,
    expected: already.size,
  };
}
