import { useEffect } from 'react';
import type { Note } from '../../../shared/domain/records/note.ts';
import { lastChange, replicaSignal } from '../../data/session.ts';
import type { NoteSaver } from './NoteSaver.ts';

/**
 * Hears when undo or redo touched the note being written. With nothing unsaved in hand the
 * form gives way to what the journal holds; with words in hand they are saved anew.
 */
export function useUndone(saver: NoteSaver, giveWay: () => void): void {
  useEffect(() => {
    let known = recordOf(saver.id);
    return lastChange.subscribe(() => {
      const before = known;
      known = recordOf(saver.id);
      if (known === before) return;
      const cause = lastChange.get()?.cause;
      if (cause !== 'undo' && cause !== 'redo') return;
      if (!saver.unsaved) {
        saver.discard();
        giveWay();
      } else if (known === undefined) saver.forget();
    });
  }, [saver, giveWay]);
}

function recordOf(id: string): Note | undefined {
  return replicaSignal.get().journal.tables.notes.get(id);
}
