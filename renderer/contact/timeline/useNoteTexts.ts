import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Journal, naming, ownedBy } from '../../../shared/domain/journal.ts';
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

/** While changes come in quick succession, texts are asked for so often at most. */
const EVERY_MS = 250;

/**
 * The texts of a contact's notes, which stay in the main process until they are shown. They
 * are asked for again when a note's record says it was edited; the draft in the composer,
 * saved at every pause, is not shown and so not asked for.
 */
export function useNoteTexts(contactId: string, draftId: string): NoteTexts {
  const [known, setKnown] = useState<ReadonlyMap<string, KnownText>>(new Map());
  const fetching = useRef(false);
  const fetchedAt = useRef(0);
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
    const wait = Math.max(0, fetchedAt.current + EVERY_MS - performance.now());
    const timer = setTimeout(() => {
      fetching.current = true;
      void fetchTexts(contactId).then((texts) => {
        fetching.current = false;
        fetchedAt.current = performance.now();
        if (texts !== null) setKnown(texts);
      });
    }, wait);
    return () => clearTimeout(timer);
    // After a failure the next change of the journal asks again.
  }, [stale, stamps, known, contactId]);

  const remember = useCallback((noteId: string, text: string) => {
    const note = replicaSignal.get().journal.tables.notes.get(noteId);
    if (!note) return;
    setKnown((before) => new Map(before).set(noteId, { text, editedAt: note.editedAt }));
  }, []);

  return useMemo(
    () => ({ of: (note) => known.get(note.id)?.text ?? null, remember }),
    [known, remember],
  );
}

/** `null`: they could not be had, which the person has been told. */
async function fetchTexts(contactId: string): Promise<ReadonlyMap<string, KnownText> | null> {
  // The states before the question: an edit on its way then shows as stale afterwards.
  const asked = stampsOf(replicaSignal.get().journal, contactId);
  try {
    const bodies = await call('journal.bodies', { contactId });
    const texts = new Map(bodies.map(({ id, text }) => [id, text]));
    return new Map(
      [...asked].map(([id, editedAt]) => [id, { text: texts.get(id) ?? '', editedAt }]),
    );
  } catch (error) {
    report(error);
    return null;
  }
}

function stampsOf(journal: Journal, contactId: string): ReadonlyMap<string, string> {
  const notes = [...ownedBy(journal, 'notes', contactId), ...naming(journal, 'notes', contactId)];
  return new Map(notes.map(({ id, editedAt }) => [id, editedAt]));
}
