import { useEffect, useState } from 'react';
import {
  type DebriefWords,
  debriefNoteId,
  readDebriefNote,
} from '../../shared/domain/debrief/note.ts';
import { call } from '../data/bridge.ts';
import { useRecord } from '../data/hooks.ts';
import { report } from '../data/session.ts';

const nothing: DebriefWords = { learned: '', help: '' };

/**
 * What the debrief of an event says about a contact; read again when its note was changed.
 * `null` while it has not arrived, for texts stay in the main process until they are shown.
 */
export function useDebriefWords(eventId: string, contactId: string): DebriefWords | null {
  const id = debriefNoteId(eventId, contactId);
  const stamp = useRecord('notes', id)?.editedAt ?? null;
  const [known, setKnown] = useState<{ readonly stamp: string; readonly text: string } | null>(
    null,
  );
  useEffect(() => {
    if (stamp === null) return;
    let current = true;
    call('journal.bodies', { contactId }).then(
      (bodies) => {
        const text = bodies.find((body) => body.id === id)?.text ?? '';
        if (current) setKnown({ stamp, text });
      },
      (error: unknown) => report(error),
    );
    return () => {
      current = false;
    };
  }, [stamp, id, contactId]);
  if (stamp === null) return nothing;
  return known === null ? null : readDebriefNote(known.text);
}
