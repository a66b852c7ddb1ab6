import { attendancesOf, type Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';

/** Contacts expected at an event who are still in the journal. */
export function expectedContacts(journal: Journal, eventId: string): Contact[] {
  return attendancesOf(journal, eventId).flatMap((attendance) => {
    const contact = journal.tables.contacts.get(attendance.contactId);
    return attendance.expected && contact ? [contact] : [];
  });
}
