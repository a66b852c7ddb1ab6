import { useCallback } from 'react';
import { type Journal, ownedBy } from '../../../shared/domain/journal.ts';
import { namesOf } from '../../../shared/domain/noteText/namesOf.ts';
import { readTask } from '../../../shared/domain/noteText/taskLine.ts';
import type { Note } from '../../../shared/domain/records/note.ts';
import { useContactView, useRecord } from '../../data/hooks.ts';
import { useToday } from '../../data/today.ts';

/** Tells whether the promise of a line of a note has been closed, by whatever way. */
export function usePromiseStates({ id, contactId }: Note): (line: string) => boolean {
  const today = useToday();
  const contact = useRecord('contacts', contactId);
  const closed = useContactView(
    contactId,
    useCallback(
      (journal: Journal) => {
        const texts = new Set<string>();
        for (const { noteId, outcome, text } of ownedBy(journal, 'followUps', contactId)) {
          if (noteId === id && outcome !== null) texts.add(text);
        }
        return texts;
      },
      [id, contactId],
    ),
  );
  return (line) => {
    if (closed.size === 0 || contact === null) return false;
    const task = readTask(line, { today, names: namesOf(contact) });
    return task !== null && closed.has(task.text);
  };
}
