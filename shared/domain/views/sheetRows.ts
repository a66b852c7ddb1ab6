import type { Day } from '../day.ts';
import { attendancesOf, type Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import { expectedContacts } from './expected.ts';
import { focusOrder } from './focus.ts';

/**
 * The numbers of a sheet, by contact. Whoever is on paper already keeps their number; the
 * others follow in the order of the sheet: first those to focus on, then by name.
 */
export function sheetRows(
  journal: Journal,
  eventId: string,
  today: Day,
  focus = 3,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let last = 0;
  for (const { contactId, row } of attendancesOf(journal, eventId)) {
    if (row === null) continue;
    rows.set(contactId, row);
    last = Math.max(last, row);
  }
  for (const contact of inSheetOrder(journal, expectedContacts(journal, eventId), today, focus)) {
    if (rows.has(contact.id)) continue;
    last += 1;
    rows.set(contact.id, last);
  }
  return rows;
}

function inSheetOrder(
  journal: Journal,
  people: readonly Contact[],
  today: Day,
  focus: number,
): Contact[] {
  const ordered = focusOrder(journal, people, today);
  const others = ordered.slice(focus).toSorted((a, b) => a.name.localeCompare(b.name));
  return [...ordered.slice(0, focus), ...others];
}
