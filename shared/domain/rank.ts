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
  const anchor = afterId === movedId ? null : afterId;
  const { lower, upper } = roomAfter(journal, stageId, anchor, new Set([movedId]));
  return rankBetween(lower, upper);
}

/** As many ranks as cards are moved, one below the other, just after a card of a column. */
export function ranksAfter(
  journal: Journal,
  stageId: string,
  afterId: string | null,
  moved: ReadonlySet<string>,
): string[] {
  const { lower, upper } = roomAfter(journal, stageId, afterId, moved);
  return generateNKeysBetween(lower, upper, moved.size);
}

/** The ranks of the neighbours between whom there is room; `null` for an end of the column. */
function roomAfter(
  journal: Journal,
  stageId: string,
  afterId: string | null,
  moved: ReadonlySet<string>,
): { readonly lower: string | null; readonly upper: string | null } {
  const { columns } = journal;
  const places = columns.column(stageId);
  const anchor = afterId === null ? undefined : columns.placeOf(afterId);
  // After one of those who move is after whoever stands above it and stays.
  let above = anchor?.stageId === stageId ? columns.indexOf(anchor.id) : -1;
  while (above >= 0 && moved.has(places[above]?.id ?? '')) above -= 1;
  const lower = places[above]?.rank ?? null;
  let at = above + 1;
  // Cards of the same rank (two histories merged) leave no room between them: after them all.
  const isRoom = ({ id, rank }: Place) => !moved.has(id) && (lower === null || rank > lower);
  for (let next = places[at]; next && !isRoom(next); next = places[at]) at += 1;
  return { lower, upper: places[at]?.rank ?? null };
}
