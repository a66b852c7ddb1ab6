import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Place } from './columnIndex.ts';
import type { Journal } from './journal.ts';
import type { Contact } from './records/contact.ts';

export { byRank } from './byRank.ts';

/** Contacts on the board at a stage, in the order of their column. */
export function column(journal: Journal, stageId: string): Contact[] {
  const contacts: Contact[] = [];
  for (const { id } of journal.columns.column(stageId)) {
    const contact = journal.tables.contacts.get(id);
    if (contact) contacts.push(contact);
  }
  return contacts;
}

/** A rank between two neighbours; `null` for an end of the column. */
export function rankBetween(before: string | null, after: string | null): string {
  // Equal neighbours (two histories merged) leave no room: go after the first.
  return before !== null && after !== null && before >= after
    ? generateKeyBetween(before, null)
    : generateKeyBetween(before, after);
}

export function ranksBetween(before: string | null, after: string | null, count: number): string[] {
  return generateNKeysBetween(before, after, count);
}

/** The rank of the topmost card of a column; `null` when it is empty. */
export function firstRank(journal: Journal, stageId: string): string | null {
  return journal.columns.column(stageId)[0]?.rank ?? null;
}

/**
 * The rank just after a card of a column; before all cards for `null`, or for one that does
 * not stand there. The moved card itself does not count.
 */
export function rankAfter(
  journal: Journal,
  stageId: string,
  afterId: string | null,
  movedId: string,
): string {
  const { columns } = journal;
  const places = columns.column(stageId);
  const anchor = afterId === null || afterId === movedId ? undefined : columns.placeOf(afterId);
  const lower = anchor?.stageId === stageId ? anchor : null;
  let at = lower ? columns.indexOf(lower.id) + 1 : 0;
  // Cards of the same rank (two histories merged) leave no room between them: after them all.
  const isRoom = ({ id, rank }: Place) => id !== movedId && (lower === null || rank > lower.rank);
  for (let next = places[at]; next && !isRoom(next); next = places[at]) at += 1;
  return rankBetween(lower?.rank ?? null, places[at]?.rank ?? null);
}
