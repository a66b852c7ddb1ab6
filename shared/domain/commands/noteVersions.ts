import { type Journal, ownedBy } from '../journal.ts';
import type { Note, NoteVersion } from '../records/note.ts';
import type { Change } from '../tables.ts';
import type { DecisionContext } from './command.ts';

/** So many earlier wordings of one note are kept; the oldest goes first. */
const KEPT = 50;

/** The earlier wordings of a note, the newest first. */
export function versionsOf(journal: Journal, note: Note): NoteVersion[] {
  if (note.versions === 0) return [];
  return ownedBy(journal, 'noteVersions', note.contactId)
    .filter(({ noteId }) => noteId === note.id)
    .toSorted((a, b) => (a.replacedAt < b.replacedAt ? 1 : a.replacedAt > b.replacedAt ? -1 : 0));
}

/**
 * Keeps the wording that an edit replaces: once a sitting, since a note is saved at every pause
 * of one. Another sitting at the same note keeps what it finds, so that two that take turns lose
 * nothing. A draft has no history yet.
 */
export function keepVersion(
  journal: Journal,
  note: Note,
  text: string,
  sitting: string | undefined,
  context: DecisionContext,
): Change[] {
  if (note.draft) return [];
  const kept = versionsOf(journal, note);
  if (sitting !== undefined && kept[0]?.sitting === sitting) return [];
  const id = context.newId();
  const version: NoteVersion = {
    id,
    noteId: note.id,
    contactId: note.contactId,
    writtenAt: note.editedAt,
    replacedAt: context.now,
    sitting: sitting ?? null,
    text,
  };
  return [
    { table: 'noteVersions', id, before: null, after: version },
    ...kept
      .slice(KEPT - 1)
      .map((old): Change => ({ table: 'noteVersions', id: old.id, before: old, after: null })),
  ];
}
