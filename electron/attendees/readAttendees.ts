import { type Invitee, inviteeKey } from '../../shared/domain/invitees/invitee.ts';
import type { AttendeeList } from '../../shared/ipc/attendees.ts';
import { csvRecords } from '../importing/csv/records.ts';
import { attendeeColumns, type Columns } from './attendeeColumns.ts';
import { attendeeOf } from './attendeeOf.ts';
import { recipientsOf } from './recipients.ts';

/** Told of a line that is not understood, in UTF-16 code units. */
const QUOTED = 80;
/** Of a name or an address, in UTF-16 code units. */
const LONGEST = 300;

/**
 * The people of a list: a table with columns for names or addresses, or one person a line,
 * named in whatever way people write lists. Whoever is there twice counts once. Lines end with
 * `\n`.
 */
export function readAttendees(text: string): AttendeeList {
  const people = new Map<string, Invitee>();
  const unread: { line: number; text: string }[] = [];
  let columns: Columns | null = null;
  let isFirst = true;
  for (const { line, raw, cells } of csvRecords(text, delimiterOf(text))) {
    if (isFirst) {
      isFirst = false;
      columns = attendeeColumns(cells);
      if (columns !== null) continue;
    }
    const found =
      columns === null ? (recipientsOf(raw) ?? [attendeeOf(cells)]) : [columns.read(cells)];
    for (const person of found) {
      if (person === null || !isSomebody(person)) {
        unread.push({ line, text: raw.trim().slice(0, QUOTED) });
      } else if (!people.has(inviteeKey(person))) people.set(inviteeKey(person), person);
    }
  }
  return { people: [...people.values()], unread };
}

/** Longer is a paragraph, not a name or an address. */
function isSomebody({ name, email }: Invitee): boolean {
  return name.length <= LONGEST && email.length <= LONGEST && name + email !== '';
}

/** The one that stands in most lines; a comma also stands inside names. */
function delimiterOf(text: string): string {
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '');
  const common = ['\t', ';'].find(
    (delimiter) => lines.filter((line) => line.includes(delimiter)).length * 2 > lines.length,
  );
  return common ?? ',';
}
