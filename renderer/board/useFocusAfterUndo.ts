import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { Contact } from '../../shared/domain/records/contact.ts';
import type { Change } from '../../shared/domain/tables.ts';
import { lastChange, replicaSignal } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import type { BoardIndex } from './boardIndex.ts';
import { activeCard, lastMoved } from './boardState.ts';
import { drag } from './drag.ts';
import { cardIdOf, focusCard, takeFocus } from './focus.ts';

type ContactChange = Change & { readonly table: 'contacts' };

/**
 * Undone, from the toast, whose button is gone by then, or with a key: the focus goes to the
 * card that has gone back to its place, and to one that has come back to the board, from any
 * other card too: it may be far out of sight.
 */
export function useFocusAfterUndo(index: BoardIndex): void {
  const replica = useSignal(replicaSignal);
  useEffect(() => {
    // Heard just before the news of what caused them.
    let changed: readonly ContactChange[] = [];
    const stopChanges = replica.onChanges((changes) => {
      changed = changes.filter((change) => change.table === 'contacts');
    });
    const stopNews = lastChange.subscribe(() => {
      const { cause } = lastChange.get() ?? {};
      if (cause !== 'undo' && cause !== 'redo') return;
      // Nothing may scroll away under a card in the air.
      if (drag.get().kind !== 'idle') return;
      const back = changed.find(
        ({ before, after }) => !isOnBoard(before) && isOnBoard(after) && index.placeOf(after.id),
      );
      const id = back?.id ?? lastMoved.id;
      if (id === null || !changed.some((change) => change.id === id) || !index.placeOf(id)) return;
      if (back && cardIdOf(document.activeElement) !== null) {
        focusCard(index, id);
        return;
      }
      // Rendered first, so that it is there to take the focus.
      flushSync(() => activeCard.set(id));
      takeFocus(index, id);
    });
    return () => {
      stopChanges();
      stopNews();
    };
  }, [index, replica]);
}

function isOnBoard(contact: Contact | null): contact is Contact {
  return contact?.releasedOn === null;
}
