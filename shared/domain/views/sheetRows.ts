import type { Day } from '../day.ts';
import { attendancesOf, type Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import { expectedContacts } from './expected.ts';
import { type Focused, focusRanking } from './focus.ts';
import type { RoomMatches } from './roomMatches.ts';

/**
 * The numbers of a sheet, by contact. Whoever is on paper already keeps their number; the
 * others follow in the order of the sheet: first those to focus on, then by name.
 * @param matched of those who are expected; reckoned when left out
 */
export function sheetRows(
  journal: Journal,
  eventId: string,
  today: Day,
  focus = 3,
  matched?: RoomMatches,
): ReadonlyMap<string, number> {
  const people = expectedContacts(journal, eventId);
  const rows = new Map<string, number>();
  let last = 0;
  for (const { contactId, row } of attendancesOf(journal, eventId)) {
    if (row === null) continue;
    rows.set(contactId, row);
    last = Math.max(last, row);
  }
  const ranking = focusRanking(journal, people, today, matched);
  for (const contact of inSheetOrder(ranking, focus)) {
    if (rows.has(contact.id)) continue;
    last += 1;
    rows.set(contact.id, last);
  }
  return rows;
}

function inSheetOrder(ranking: readonly Focused[], focus: number): Contact[] {
  const ordered = ranking.map(({ contact }) => contact);
  const others = ordered.slice(focus).toSorted((a, b) => a.name.localeCompare(b.name));
  return [...ordered.slice(0, focus), ...others];
}
