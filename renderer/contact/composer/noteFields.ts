import type { Day } from '../../../shared/domain/day.ts';
import type { Note, NoteKind } from '../../../shared/domain/records/note.ts';

/** What a person writes and chooses for one note. */
export interface NoteFields {
  readonly text: string;
  readonly kind: NoteKind;
  readonly on: Day;
  readonly minutes: number | null;
  readonly eventId: string | null;
  /** The line to remember; empty for none. */
  readonly remember: string;
  readonly printable: boolean;
  readonly pitched: boolean;
  readonly mentions: Note['mentions'];
}

export function fieldsOf(note: Note, text: string): NoteFields {
  const { kind, on, minutes, eventId, remember, printable, pitched, mentions } = note;
  return {
    text,
    kind,
    on,
    minutes,
    eventId,
    remember: remember ?? '',
    printable,
    pitched,
    mentions,
  };
}

/** The fields that differ, for a `note.edit`. */
export function changedFields(before: NoteFields, after: NoteFields): Partial<NoteFields> {
  return Object.fromEntries(
    Object.entries(after).filter(
      // The names of `after` are the names of `before`.
      ([name, value]) => before[name as keyof NoteFields] !== value,
    ),
  );
}
