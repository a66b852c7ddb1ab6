import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';

/** The journal as if only these people were in it, in this order; unknown ids are left out. */
export function onlyContacts(journal: Journal, ids: readonly string[]): Journal {
  const contacts = new Map(
    ids.flatMap((id): [string, Contact][] => {
      const contact = journal.tables.contacts.get(id);
      return contact ? [[id, contact]] : [];
    }),
  );
  return {
    tables: { ...journal.tables, contacts },
    idsOf: (table, id) => journal.idsOf(table, id),
    idsNaming: (table, id) => journal.idsNaming(table, id),
    attendanceIdsOf: (id) => journal.attendanceIdsOf(id),
    columns: journal.columns,
  };
}
