import { type Journal, ownedBy } from '../journal.ts';
import { plainLine } from '../noteText/plain.ts';
import type { Note } from '../records/note.ts';

/** Newest first: by the day the note is about, then by when it was written. */
export function newestFirst(a: Note, b: Note): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

export function notesOf(journal: Journal, contactId: string): Note[] {
  return ownedBy(journal, 'notes', contactId).toSorted(newestFirst);
}

/**
 * The one thing to remember about a contact: the newest line marked to remember, else the
 * first line of the newest note; empty when nothing has been written.
 */
export function rememberedLine(journal: Journal, contactId: string): string {
  let marked: Note | null = null;
  let newest: Note | null = null;
  for (const note of ownedBy(journal, 'notes', contactId)) {
    if (note.remember !== null && (marked === null || newestFirst(note, marked) < 0)) marked = note;
    if (newest === null || newestFirst(note, newest) < 0) newest = note;
  }
  return marked?.remember ? plainLine(marked.remember) : (newest?.excerpt ?? '');
}
