import { useEffect } from 'react';
import { lastChange, replicaSignal } from '../../data/session.ts';
import type { NoteSaver } from './NoteSaver.ts';

/**
 * Hears when undo or redo touched the note being written. With nothing unsaved in hand the
 * form gives way to what the journal holds; with words in hand they are saved anew.
 */
export function useUndone(saver: NoteSaver, giveWay: () => void): void {
  useEffect(
    () =>
      lastChange.subscribe(() => {
        const cause = lastChange.get()?.cause;
        if (cause === undefined || cause === 'do') return;
        const gone = saver.created && !replicaSignal.get().journal.tables.notes.has(saver.id);
        if (!gone) return;
        const { unsaved } = saver;
        saver.forget();
        if (!unsaved) giveWay();
      }),
    [saver, giveWay],
  );
}
