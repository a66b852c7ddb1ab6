import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Journal } from './journal.ts';
import type { Contact } from './records/contact.ts';

/** Order of the cards inside a column: by rank, then by id so that equal ranks stay put. */
export function byRank(
  a: { readonly rank: string; readonly id: string },
  b: { readonly rank: string; readonly id: string },
): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Contacts on the board at a stage, in the order of their column. */
export function column(journal: Journal, stageId: string): Contact[] {
  const contacts: Contact[] = [];
  for (const contact of journal.tables.contacts.values()) {
    if (contact.stageId === stageId && contact.releasedOn === null) contacts.push(contact);
  }
  return contacts.toSorted(byRank);
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

/** The lowest rank of a column, without sorting it; `null` when it is empty. */
export function firstRank(journal: Journal, stageId: string): string | null {
  let first: string | null = null;
  for (const contact of journal.tables.contacts.values()) {
    if (contact.stageId !== stageId || contact.releasedOn !== null) continue;
    if (first === null || contact.rank < first) first = contact.rank;
  }
  return first;
}
