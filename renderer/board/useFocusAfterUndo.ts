import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { lastChange } from '../data/session.ts';
import type { BoardIndex } from './boardIndex.ts';
import { activeCard, lastMoved } from './boardState.ts';
import { takeFocus } from './focus.ts';

/**
 * Undone from the toast, whose button is gone by then: the focus goes to the card that has
 * gone back to its place.
 */
export function useFocusAfterUndo(index: BoardIndex): void {
  useEffect(
    () =>
      lastChange.subscribe(() => {
        const { cause } = lastChange.get() ?? {};
        if (cause !== 'undo' && cause !== 'redo') return;
        const { id } = lastMoved;
        if (id === null || !index.placeOf(id)) return;
        // Rendered first, so that it is there to take the focus.
        flushSync(() => activeCard.set(id));
        takeFocus(index, id);
      }),
    [index],
  );
}
