import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Journal, ownedBy } from '../../../shared/domain/journal.ts';
import type { Note } from '../../../shared/domain/records/note.ts';
import { call } from '../../data/bridge.ts';
import { useContactView } from '../../data/hooks.ts';
import { replicaSignal, report } from '../../data/session.ts';

/** A note's text as of one state of its record. */
interface KnownText {
  readonly text: string;
  readonly editedAt: string;
}

export interface NoteTexts {
  /** The text of a note; `null` while it has not arrived. */
  readonly of: (note: Note) => string | null;
  /** What has just been written here need not be asked for. */
  readonly remember: (noteId: string, text: string) => void;
}

/**
 * The texts of a contact's notes, which stay in the main process until they are shown. They
 * are asked for again when a note's record says it was edited; the draft in the composer,
 * saved at every pause, is not shown and so not asked for.
 */
export function useNoteTexts(contactId: string, draftId: string): NoteTexts {
  const [known, setKnown] = useState<ReadonlyMap<string, KnownText>>(new Map());
  const fetching = useRef(false);
  const stamps = useContactView(
    contactId,
    useCallback((journal: Journal) => stampsOf(journal, contactId), [contactId]),
  );
  const stale = useMemo(
    () => [...stamps].some(([id, at]) => id !== draftId && known.get(id)?.editedAt !== at),
    [stamps, known, draftId],
  );

  useEffect(() => {
    if (!stale || fetching.current) return;
    fetching.current = true;
    // The states before the question: an edit on its way then shows as stale afterwards.
    const asked = stampsOf(replicaSignal.get().journal, contactId);
    call('journal.bodies', { contactId })
      .then((bodies) => {
        const texts = new Map(bodies.map(({ id, text }) => [id, text]));
        fetching.current = false;
        setKnown(
          new Map(
            [...asked].map(([id, editedAt]) => [id, { text: texts.get(id) ?? '', editedAt }]),
          ),
        );
      })
      .catch((error: unknown) => {
        fetching.current = false;
        report(error);
      });
  }, [stale, known, contactId]);

  return useMemo(
    () => ({
      of: (note) => known.get(note.id)?.text ?? null,
      remember: (noteId, text) => {
        const note = replicaSignal.get().journal.tables.notes.get(noteId);
        if (!note) return;
        setKnown((before) => new Map(before).set(noteId, { text, editedAt: note.editedAt }));
      },
    }),
    [known],
  );
}

function stampsOf(journal: Journal, contactId: string): ReadonlyMap<string, string> {
  return new Map(ownedBy(journal, 'notes', contactId).map(({ id, editedAt }) => [id, editedAt]));
}
